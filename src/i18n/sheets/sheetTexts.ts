import type { Language } from "../Language";
import { de, type SheetTexts } from "./de";
import { en } from "./en";

/**
 * The texts of the written sheets in a language.
 *
 * @example
 * sheetTexts("de").ranking.sheetName // => "Rangliste"
 * sheetTexts("en").ranking.sheetName // => "Ranking"
 */
export function sheetTexts(language: Language): SheetTexts {
  return language === "de" ? de : en;
}
