/**
 * Letters of a column counted from 0.
 *
 * @example
 * columnLetters(0) // => "A"
 * columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * Address of a cell counted from 0.
 *
 * @example
 * cellAddress(0, 1) // => "B1"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The same as an absolute reference: `$B$1`. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/**
 * A sheet's name as formulas refer to it; quotes are always allowed, and needed for blanks and digits.
 *
 * @example
 * sheetReference("Rangliste (2)") // => "'Rangliste (2)'!"
 * sheetReference("Peter's") // => "'Peter''s'!"
 */
export function sheetReference(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}
