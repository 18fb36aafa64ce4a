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

/** A header that takes at most this part of its room on one line is sure to be broken, whatever the font. */
const SURELY_BROKEN = 0.8;

/**
 * Width and lines of a header that may be broken between words over two lines. One that might still fit on
 * one line gets room for all of it, lest a button covers its end.
 *
 * @example
 * headerRoom("Share of customers", 4) // => { width: 16, lines: 2 }
 * headerRoom("ABC revenue", 4) // => { width: 18, lines: 1 }
 */
export function headerRoom(header: string, reserved = 0): { readonly width: number; readonly lines: 1 | 2 } {
  const words = header.split(" ");
  // Excel's button stands at the foot of the cell, beside the second line; others keep the first clear, too.
  const widths = words.map((_, first) =>
    Math.max(
      headerWidth(words.slice(0, first).join(" "), reserved / 2),
      headerWidth(words.slice(first).join(" "), reserved),
    ),
  );
  const broken = Math.min(...widths);
  if (broken <= SURELY_BROKEN * headerWidth(header)) return { width: broken, lines: 2 };
  return { width: headerWidth(header, reserved), lines: 1 };
}

/** The width alone, for tables whose headers have room for two lines anyway. */
export function wrappedHeaderWidth(header: string, reserved = 0): number {
  return headerRoom(header, reserved).width;
}
