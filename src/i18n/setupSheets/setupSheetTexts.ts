import type { Language } from "../Language";
import { de, type SetupSheetTexts } from "./de";
import { en } from "./en";

/**
 * The texts of the sheets that the user edits, in a language.
 *
 * @example
 * setupSheetTexts("de").points.sheetName // => "RFMR-Punkte"
 */
export function setupSheetTexts(language: Language): SetupSheetTexts {
  return language === "de" ? de : en;
}
