/**
 * Marks without a width that come along when a cell is copied from a page or written for a language
 * that reads from right to left. The two overrides (U+202D, U+202E) stay: they show characters in
 * another order than they stand in, so that nobody can tell what was meant.
 */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]/g;

/**
 * A text without marks that nobody sees.
 *
 * @example
 * withoutInvisible("\u200e-5") // => "-5"
 */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}
