/**
 * Characters across a printed page (A4, landscape) at the smallest scale that can still be read without
 * effort: about 150 stand there in full size, 11 points; with 230 the letters are 7 points high.
 */
const READABLE_CHARACTERS = 230;
/** More pages side by side nobody reads as one table; then letters become smaller. */
const MOST_PAGES = 3;

/**
 * How many pages side by side a table is printed on, each beginning with the columns that say whose row it is.
 *
 * @param widths - Of the printed columns, in characters.
 * @param repeated - Columns, from the left, that every page repeats.
 *
 * @example
 * pagesWide([10, 20, 100], 2) // => 1
 * pagesWide([10, 20, 300], 2) // => 2
 */
export function pagesWide(widths: readonly number[], repeated: number): number {
  const sum = (columns: readonly number[]) => columns.reduce((all, width) => all + width, 0);
  const total = sum(widths);
  const again = sum(widths.slice(0, repeated));
  for (let pages = 1; pages < MOST_PAGES; pages++) {
    if (total + (pages - 1) * again <= pages * READABLE_CHARACTERS) return pages;
  }
  return MOST_PAGES;
}
