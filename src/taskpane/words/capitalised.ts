/**
 * A text with a capital first letter, for words that stand alone as a heading.
 *
 * @example
 * capitalised("revenue") // => "Revenue"
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
