/** Bold letters are wider than the digits that a column's width is counted in. */
const BOLD = 1.15;
const PADDING = 1;

/**
 * The width, in characters, of a column whose bold header is to be read in full.
 *
 * @param reserved - Characters of something else in the header cell, such as a filter button.
 *
 * @example
 * headerWidth("DB III", 4) // => 12
 */
export function headerWidth(header: string, reserved = 0): number {
  return Math.ceil(header.length * BOLD) + PADDING + reserved;
}
