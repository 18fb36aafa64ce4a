/** Between a text and the next column, and the indent before it. */
const PADDING = 3;

/**
 * The width, in characters, of a column that shows its texts in full, if it may be as wide as the longest needs.
 *
 * @example
 * textWidth(["Meyer", "Schulz GmbH"], 10, 40) // => 14
 * textWidth(["K1"], 10, 40) // => 10
 */
export function textWidth(texts: readonly string[], least: number, most: number): number {
  let longest = 0;
  for (const { length } of texts) longest = Math.max(longest, length);
  return Math.min(Math.max(longest + PADDING, least), most);
}
