import type { CellBlock, RowStyle } from "../SheetPlan";

/** Of a page (A4, landscape) between its margins, in points; a little is left for other fonts. */
const PAGE = { width: 785, height: 518 };

/** Points of a character of the standard font, and of the padding of a column. */
const CHARACTER = 5.25;
const PADDING = 3.75;

/** Points of a row, by the size of its letters. */
const ROW = 15;
const HEIGHTS: { readonly [style in RowStyle["style"]]?: number } = { title: 24, heading: 17.25 };

/** What stands on a sheet, from above to below. */
interface Content {
  readonly blocks: readonly CellBlock[];
  /** Rows, from 0, with which sections begin. */
  readonly sections: readonly number[];
  /** Rows that are printed. */
  readonly rows: number;
}

/**
 * The rows with which printed pages begin, so that headings stay with what is below them and tables in one
 * piece; what is longer than a page is torn all the same.
 *
 * @param widths - Of the columns that are printed, in characters; wide sheets are printed smaller and have more
 *   rows on a page.
 */
export function pageBreaks({ blocks, sections, rows }: Content, widths: readonly number[]): number[] {
  const width = widths.reduce((sum, characters) => sum + characters * CHARACTER + PADDING, 0);
  const room = PAGE.height * Math.max(1, width / PAGE.width);
  const heights = new Array<number>(rows).fill(ROW);
  for (const { row: top, styles = [] } of blocks) {
    for (const { row, style, lines = 1 } of styles) heights[top + row] = HEIGHTS[style] ?? lines * ROW;
  }
  const heightOf = (from: number, to: number) => {
    let height = 0;
    for (let row = from; row < to; row++) height += heights[row];
    return height;
  };
  const breaks: number[] = [];
  let pageFrom = 0;
  sections
    .filter((from) => from < rows)
    .forEach((from, index) => {
      // The row between this section and the next may end a page unseen.
      const end = Math.min(sections[index + 1] ?? rows, rows) - 1;
      if (from === pageFrom || heightOf(pageFrom, end) <= room) return;
      breaks.push(from);
      pageFrom = from;
    });
  return breaks;
}
