import type { CellZone } from "./CellZone";

/**
 * The letters of a column.
 *
 * @example
 * columnName(0) // => "A"
 * columnName(27) // => "AB"
 * columnName(16383) // => "XFD"
 */
export function columnName(columnIndex: number): string {
  const higher = Math.floor(columnIndex / 26);
  return (higher > 0 ? columnName(higher - 1) : "") + String.fromCharCode(65 + (columnIndex % 26));
}

/**
 * The address of a zone without its sheet.
 *
 * @example
 * zoneAddress({ rowIndex: 0, columnIndex: 0, rowCount: 200, columnCount: 8 }) // => "A1:H200"
 * zoneAddress({ rowIndex: 4, columnIndex: 2, rowCount: 1, columnCount: 1 }) // => "C5"
 */
export function zoneAddress({ rowIndex, columnIndex, rowCount, columnCount }: CellZone): string {
  const first = `${columnName(columnIndex)}${rowIndex + 1}`;
  const last = `${columnName(columnIndex + columnCount - 1)}${rowIndex + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/**
 * An address as Excel reports it, of one area or several, without the name of the sheet.
 *
 * @example
 * withoutSheet("Sheet1!A1:B2,Sheet1!D4") // => "A1:B2,D4"
 * withoutSheet("'Miller''s, sales!'!A:C") // => "A:C"
 */
export function withoutSheet(address: string): string {
  return address.replace(/('(?:[^']|'')*'|[^'!,]+)!/g, "");
}

/**
 * An address divided into the name of its sheet, null where it has none, and what is meant there.
 *
 * @example
 * splitAddress("'Miller''s list'!A:C") // => { sheet: "Miller's list", cells: "A:C" }
 * splitAddress("B2") // => { sheet: null, cells: "B2" }
 */
export function splitAddress(address: string): { readonly sheet: string | null; readonly cells: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(address.trim());
  if (!parts) return { sheet: null, cells: address.trim() };
  const [, quoted, plain, cells] = parts;
  return { sheet: quoted?.replace(/''/g, "'") ?? plain, cells: cells.trim() };
}
