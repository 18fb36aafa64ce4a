import {
  type Cell,
  type CellStyle as FileStyle,
  type CellValue,
  dateToSerial,
  parseRange,
  readXlsx as readFile,
  type Sheet,
} from "hucre";
import type { CellStyle, Zone } from "../host/WorkbookEngine";
import { FormatRuns } from "./FormatRuns";
import type { CellContents, SheetContents, TableContents, WorkbookContents } from "./WorkbookContents";

/** Reads an Excel file: values, formulas, number formats, simple looks, widths, frozen panes, tables. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookContents> {
  const workbook = await readFile(bytes, { readStyles: true });
  const is1904 = workbook.dateSystem === "1904";
  return { sheets: workbook.sheets.map((sheet) => sheetContents(sheet, is1904)) };
}

function sheetContents(sheet: Sheet, is1904: boolean): SheetContents {
  const formats = new FormatRuns();
  const styles: { zone: Zone; style: CellStyle }[] = [];
  const cells = sheet.rows.map((row, top) =>
    row.map((value, left): CellContents => {
      const cell = sheet.cells?.get(`${top},${left}`);
      const format = cell?.style?.numFmt;
      if (format && format !== "General") {
        formats.add(top, left, format);
      }
      const style = cell?.style && cellStyle(cell.style);
      if (style) {
        styles.push({ zone: { top, left, bottom: top, right: left }, style });
      }
      return cellContents(value, cell, is1904);
    }),
  );
  return {
    name: sheet.name,
    cells,
    formats: formats.zones(),
    styles,
    columnWidths: sheet.columns?.map((column) => column.width),
    frozenRows: sheet.freezePane?.rows,
    frozenColumns: sheet.freezePane?.columns,
    gridlinesHidden: sheet.view?.showGridLines === false,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    tables: sheet.tables?.flatMap((table): TableContents[] =>
      table.range
        ? [{ name: table.displayName ?? table.name, zone: zoneOf(table.range), style: table.style ?? "" }]
        : [],
    ),
  };
}

function cellContents(value: CellValue, cell: Cell | undefined, is1904: boolean): CellContents {
  if (cell?.formula) {
    return { formula: `=${cell.formula.replace(/_xlfn\.(_xlws\.)?/g, "")}` };
  }
  return value instanceof Date ? dateToSerial(value, is1904) : value;
}

function cellStyle(style: FileStyle): CellStyle | null {
  const looks: CellStyle = {
    ...(style.font?.bold ? { bold: true } : {}),
    ...(style.font?.italic ? { italic: true } : {}),
    ...(style.font?.color?.rgb ? { fontColor: colour(style.font.color.rgb) } : {}),
    ...(style.fill?.type === "pattern" && style.fill.pattern === "solid" && style.fill.fgColor?.rgb
      ? { fillColor: colour(style.fill.fgColor.rgb) }
      : {}),
    ...(style.alignment?.wrapText ? { wrapText: true } : {}),
    ...(style.alignment?.horizontal === "right" ? { horizontalAlignment: "Right" as const } : {}),
    ...(style.alignment?.horizontal === "center" ? { horizontalAlignment: "Center" as const } : {}),
  };
  return Object.keys(looks).length > 0 ? looks : null;
}

/** Files may put the opacity in front: `FF112233`. */
function colour(rgb: string): string {
  return `#${rgb.slice(-6)}`;
}

function zoneOf(address: string): Zone {
  const { startRow, startCol, endRow, endCol } = parseRange(address);
  return { top: startRow, left: startCol, bottom: endRow, right: endCol };
}
