import type { Zone } from "../WorkbookEngine";
import type { SheetModel } from "./SheetModel";
import { SHEET_COLUMNS } from "./zones";

/** Height of a row in Excel's standard font, in points. */
export const STANDARD_ROW_HEIGHT = 15;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a block lies on its sheet, in points from the top left corner. */
export function boxOf(sheet: SheetModel, area: Zone): Box {
  return {
    left: widthOf(sheet, 0, area.left - 1),
    top: heightOf(sheet, 0, area.top - 1),
    width: widthOf(sheet, area.left, area.right),
    height: heightOf(sheet, area.top, area.bottom),
  };
}

/** The height all rows of a block share; null where they differ. */
export function rowHeightOf(sheet: SheetModel, area: Zone): unknown {
  return sheet.looks.get(wholeRows(area.top, area.bottom), "RowHeight", STANDARD_ROW_HEIGHT);
}

export function setRowHeight(sheet: SheetModel, area: Zone, points: unknown): void {
  sheet.looks.set(wholeRows(area.top, area.bottom), "RowHeight", points);
}

function wholeRows(top: number, bottom: number): Zone {
  return { top, bottom, left: 0, right: SHEET_COLUMNS - 1 };
}

function widthOf(sheet: SheetModel, first: number, last: number): number {
  let width = 0;
  for (let column = first; column <= last; column++)
    width += sheet.workbook.engine.columnWidth(sheet.id, column);
  return width;
}

function heightOf(sheet: SheetModel, first: number, last: number): number {
  if (!sheet.looks.has("RowHeight")) return (last - first + 1) * STANDARD_ROW_HEIGHT;
  let height = 0;
  for (let row = first; row <= last; row++)
    height += Number(sheet.looks.get(wholeRows(row, row), "RowHeight", STANDARD_ROW_HEIGHT));
  return height;
}
