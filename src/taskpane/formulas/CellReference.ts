import { splitAddress } from "../../excel/cellAddress";
import { columnLetters } from "../../report/sheets/cellAddress";
import { qualifiedAddress } from "../words/qualifiedAddress";

/** Cells as a formula names them; a single cell has two equal corners. */
export interface CellReference {
  /** Null where no sheet is written: the sheet that the formula stands on. */
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner;
}

/** Whole columns have no rows, whole rows no columns. */
export interface Corner {
  readonly column: Line | null;
  readonly row: Line | null;
}

/** A column or row, counted from 0; `fixed` where a `$` keeps it in place. */
export interface Line {
  readonly index: number;
  readonly fixed: boolean;
}

const CORNER = /^(?:(\$?)([a-z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?$/i;
const COLUMNS = 16_384;
const ROWS = 1_048_576;

/**
 * Reads an address as people and Excel write it: `B2`, `$B$2:B9`, `A:C`, `Kunden!B2`, `'Kunden 2026'!B2`.
 * Null where the text is no address.
 */
export function readReference(text: string): CellReference | null {
  const { sheet, cells } = splitAddress(text);
  const corners = cells.split(":");
  const first = readCorner(corners[0]);
  const last = corners.length === 1 ? first : readCorner(corners[1]);
  if (first === null || last === null || corners.length > 2) return null;
  const isWhole = first.column === null || first.row === null;
  const sameKind =
    (first.column === null) === (last.column === null) && (first.row === null) === (last.row === null);
  if (!sameKind || (isWhole && corners.length === 1)) return null;
  return { sheet, first, last };
}

function readCorner(text: string): Corner | null {
  const parts = CORNER.exec(text);
  if (parts === null || text === "") return null;
  const [, columnSign, letters, rowSign, digits] = parts;
  const column = letters === undefined ? null : { index: columnIndex(letters), fixed: columnSign === "$" };
  const row = digits === undefined ? null : { index: Number(digits) - 1, fixed: rowSign === "$" };
  if ((column?.index ?? 0) >= COLUMNS || (row?.index ?? 0) >= ROWS) return null;
  return { column, row };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The address as a formula on the sheet `home` writes it: without a sheet where that is the same.
 *
 * @example
 * referenceText(readReference("Kunden!b2"), "Kunden") // => "B2"
 */
export function referenceText(reference: CellReference, home: string | null): string {
  const first = cornerText(reference.first);
  const last = cornerText(reference.last);
  const isWhole = reference.first.column === null || reference.first.row === null;
  const cells = first === last && !isWhole ? first : `${first}:${last}`;
  const { sheet } = reference;
  return sheet === null || sheet === home ? cells : qualifiedAddress(sheet, cells);
}

function cornerText({ column, row }: Corner): string {
  const letters = column === null ? "" : `${column.fixed ? "$" : ""}${columnLetters(column.index)}`;
  return row === null ? letters : `${letters}${row.fixed ? "$" : ""}${row.index + 1}`;
}

/** How many rows and columns the cells span. */
export function referenceSize({ first, last }: CellReference): {
  readonly rows: number;
  readonly columns: number;
} {
  return { rows: span(first.row, last.row, ROWS), columns: span(first.column, last.column, COLUMNS) };
}

function span(first: Line | null, last: Line | null, all: number): number {
  return first === null || last === null ? all : Math.abs(last.index - first.index) + 1;
}

export function isSingleCell(reference: CellReference): boolean {
  const { rows, columns } = referenceSize(reference);
  return rows === 1 && columns === 1;
}

/** The address as the workbook is asked for it: without `$`, with its sheet where that is known. */
export function addressOf({ sheet, first, last }: CellReference): string {
  return referenceText({ sheet, first: unfixed(first), last: unfixed(last) }, null);
}

function unfixed({ column, row }: Corner): Corner {
  return { column: column && { ...column, fixed: false }, row: row && { ...row, fixed: false } };
}
