import { rowHeightOf } from "../host/model/geometry";
import type { SheetModel } from "../host/model/SheetModel";
import { SHEET_COLUMNS } from "../host/model/zones";

/** A file places charts by whole cells; edges this near to a cell's border, in points, lie on it. */
const NEAR = 1;

/** The cell whose top left corner lies at a point of the sheet, or the one that contains the point. */
export function cellAtPoint(sheet: SheetModel, left: number, top: number): { row: number; col: number } {
  const { engine } = sheet.workbook;
  return {
    row: lineAt(top, (row) =>
      Number(rowHeightOf(sheet, { top: row, left: 0, bottom: row, right: SHEET_COLUMNS - 1 })),
    ),
    col: lineAt(left, (column) => engine.columnWidth(sheet.id, column)),
  };
}

function lineAt(distance: number, sizeOf: (index: number) => number): number {
  let index = 0;
  for (let rest = distance - sizeOf(0); rest > -NEAR; rest -= sizeOf(index)) index++;
  return index;
}
