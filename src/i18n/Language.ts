/** The languages the add-in speaks. Function names and cell values are the same in both. */
export type Language = "de" | "en";

/**
 * The language for a locale of Office (`Office.context.displayLanguage`): German for `de`, `de-DE`,
 * `de-AT` and so on, English for every other.
 *
 * @example
 * languageOf("de-AT") // => "de"
 * languageOf("fr-FR") // => "en"
 */
export function languageOf(locale: string): Language {
  return /^de\b/i.test(locale) ? "de" : "en";
}
