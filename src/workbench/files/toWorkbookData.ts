import {
  helpers,
  load,
  type Locale,
  type SheetData,
  type Style,
  type WorkbookData,
} from "@odoo/o-spreadsheet";
import { textContent } from "../engine/cellContent";
import { withStyle } from "../engine/cellStyle";
import { GUARDED_TEXT_FORMAT, TEXT_FORMAT, toEngineFormat } from "../engine/numberFormat";
import type { Zone } from "../host/WorkbookEngine";
import type { CellContents, SheetContents, WorkbookContents } from "./WorkbookContents";

/** Blank rows and columns below and beside the data, to type in. */
const SPARE = { rows: 50, columns: 6 };
const SMALLEST = { rows: 100, columns: 26 };
/** A character of the standard font is about this wide, plus the cell's padding. */
const PIXELS = { perCharacter: 7, padding: 5 };

/** The cells JSON o-spreadsheet loads in one go. Sheet ids are new, so that no earlier workbook's can be meant. */
export function toWorkbookData(contents: WorkbookContents, locale: Locale): Partial<WorkbookData> {
  const styles = new Numbered<Style>();
  const formats = new Numbered<string>();
  const ids = new helpers.UuidGenerator();
  const sheets = contents.sheets.map((sheet) => sheetData(sheet, ids.smallUuid(), locale, styles, formats));
  return { sheets, styles: styles.byNumber(), formats: formats.byNumber() };
}

function sheetData(
  sheet: SheetContents,
  id: string,
  locale: Locale,
  styles: Numbered<Style>,
  formats: Numbered<string>,
): SheetData {
  const width = sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const formatZones: Record<string, number> = {};
  const textCells = new CellSet();
  for (const { zone, format } of sheet.formats ?? []) {
    const engineFormat = toEngineFormat(format, locale);
    if (engineFormat) {
      formatZones[address(zone)] = formats.numberOf(engineFormat);
    }
    if (engineFormat === TEXT_FORMAT) {
      textCells.add(zone);
    }
  }
  const cells: Record<string, string> = {};
  sheet.cells.forEach((row, top) =>
    row.forEach((cell, left) => {
      const inTextCell = textCells.has(top, left);
      const content = contentOf(cell, inTextCell, locale);
      if (content !== "") {
        const xc = helpers.toXC(left, top);
        cells[xc] = content;
        if (inTextCell && content.startsWith("'")) {
          formatZones[xc] = formats.numberOf(GUARDED_TEXT_FORMAT);
        }
      }
    }),
  );
  const styleZones: Record<string, number> = {};
  for (const { zone, style } of sheet.styles ?? []) {
    styleZones[address(zone)] = styles.numberOf(withStyle(undefined, style));
  }
  return {
    ...load({}).sheets[0]!,
    id,
    name: helpers.sanitizeSheetName(sheet.name),
    colNumber: Math.max(width + SPARE.columns, SMALLEST.columns),
    rowNumber: Math.max(sheet.cells.length + SPARE.rows, SMALLEST.rows),
    cells,
    styles: styleZones,
    formats: formatZones,
    cols: columnSizes(sheet),
    isVisible: !sheet.hidden,
    areGridLinesVisible: !sheet.gridlinesHidden,
    panes: { xSplit: sheet.frozenColumns ?? 0, ySplit: sheet.frozenRows ?? 0 },
  };
}

function contentOf(cell: CellContents, inTextCell: boolean, locale: Locale): string {
  if (cell === null || cell === "") {
    return "";
  }
  if (typeof cell === "object") {
    return cell.formula.startsWith("=") ? cell.formula : `=${cell.formula}`;
  }
  if (typeof cell === "boolean") {
    return cell ? "TRUE" : "FALSE";
  }
  if (typeof cell === "number") {
    return String(cell);
  }
  if (inTextCell) {
    return /^[=']/.test(cell) ? `'${cell}` : cell;
  }
  // Most texts start with a letter, and those are nothing but text; the exact question costs time.
  return /^[A-SU-Za-eg-su-zÄÖÜäöü]/.test(cell) ? cell : textContent(cell, locale);
}

function columnSizes(sheet: SheetContents): Record<number, { size: number }> {
  const sizes: Record<number, { size: number }> = {};
  sheet.columnWidths?.forEach((characters, column) => {
    if (characters !== undefined) {
      sizes[column] = { size: Math.round(characters * PIXELS.perCharacter + PIXELS.padding) };
    }
  });
  return sizes;
}

function address(zone: Zone): string {
  const from = helpers.toXC(zone.left, zone.top);
  const to = helpers.toXC(zone.right, zone.bottom);
  return from === to ? from : `${from}:${to}`;
}

/** Rows by column: a question per cell of a big file must be quick. */
class CellSet {
  private readonly rows = new Map<number, Set<number>>();

  add(zone: Zone): void {
    for (let col = zone.left; col <= zone.right; col++) {
      const rows = this.rows.get(col) ?? new Set();
      this.rows.set(col, rows);
      for (let row = zone.top; row <= zone.bottom; row++) {
        rows.add(row);
      }
    }
  }

  has(row: number, col: number): boolean {
    return this.rows.get(col)?.has(row) ?? false;
  }
}

/** Numbers equal things alike, from 1. */
class Numbered<T> {
  private readonly numbers = new Map<string, number>();
  private readonly things: Record<number, T> = {};

  numberOf(thing: T): number {
    const key = JSON.stringify(thing);
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    this.things[number] = thing;
    return number;
  }

  byNumber(): Record<number, T> {
    return this.things;
  }
}
