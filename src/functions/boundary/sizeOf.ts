/** Rows and columns of a range as Excel hands it over: an array of rows. */
export function sizeOf(range: readonly unknown[]): { rows: number; columns: number } {
  const firstRow = range[0];
  return { rows: range.length, columns: Array.isArray(firstRow) ? firstRow.length : 1 };
}
