import type { Zone } from "../WorkbookEngine";
import { isEntireColumn, isEntireRow, isOnSheet, SHEET_COLUMNS, SHEET_ROWS, zone } from "./zones";

export interface Address {
  /** The sheet named in front of the "!", if any. */
  readonly sheet: string | null;
  readonly zone: Zone;
}

/**
 * Reads an A1 address: a cell, a block, whole columns or whole rows, with or without a sheet and
 * dollar signs. Null where the text is none.
 *
 * @example
 * parseAddress("'My list'!$B$2:C3") // => { sheet: "My list", zone: { top: 1, left: 1, bottom: 2, right: 2 } }
 * parseAddress("B:C")?.zone.bottom // => 1048575
 * parseAddress("Total") // => null
 */
export function parseAddress(text: string): Address | null {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(text.trim());
  if (!split) return null;
  const area = parseArea(split[3].replace(/\$/g, "").toUpperCase());
  return area && { sheet: split[1]?.replace(/''/g, "'") ?? split[2] ?? null, zone: area };
}

/**
 * Writes an address as Excel does, whole columns as `A:C` and whole rows as `1:3`.
 *
 * @example
 * formatAddress("Rangliste (2)", { top: 0, left: 0, bottom: 1, right: 1 }) // => "'Rangliste (2)'!A1:B2"
 */
export function formatAddress(sheet: string, area: Zone): string {
  return `${quoteSheet(sheet)}!${formatArea(area)}`;
}

export function formatArea(area: Zone): string {
  const left = columnName(area.left);
  const right = columnName(area.right);
  if (isEntireColumn(area)) return `${left}:${right}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${left}${area.top + 1}`;
  const last = `${right}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/**
 * Letters of a column counted from 0.
 *
 * @example
 * columnName(27) // => "AB"
 */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Whether a word could be taken for a cell, as in `ABC1` or `R1C1`; names and tables must not look so. */
export function looksLikeCell(word: string): boolean {
  return parseArea(word.toUpperCase()) !== null || /^[RC]\d*([RC]\d*)?$/i.test(word);
}

export function quoteSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !looksLikeCell(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

function parseArea(text: string): Zone | null {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/.exec(text);
  if (!match) return null;
  const [, left, top, right, bottom] = match;
  const isBlock = text.includes(":");
  if (
    isBlock
      ? (left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined)
      : !left || !top
  ) {
    return null;
  }
  if (left === undefined && top === undefined) return null;
  const columns =
    left === undefined ? [0, SHEET_COLUMNS - 1] : [columnIndex(left), columnIndex(right ?? left)];
  const rows = top === undefined ? [0, SHEET_ROWS - 1] : [Number(top) - 1, Number(bottom ?? top) - 1];
  const area = zone(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
  return isOnSheet(area) ? area : null;
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
