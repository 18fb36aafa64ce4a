import type { Language } from "../Language";

/** What German Excel calls the error values whose names it translates. */
const GERMAN_NAMES: { readonly [english: string]: string } = {
  "#VALUE!": "#WERT!",
  "#N/A": "#NV",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
  "#SPILL!": "#ÜBERLAUF!",
};

/**
 * What the Excel of a language calls an error value.
 *
 * @example
 * errorName("#N/A", "de") // => #NV
 */
export function errorName(english: string, language: Language): string {
  return language === "de" ? (GERMAN_NAMES[english] ?? english) : english;
}
