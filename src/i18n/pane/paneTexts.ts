import type { Language } from "../Language";
import { de, type PaneTexts } from "./de";
import { en } from "./en";

/**
 * The pane's texts in a language.
 *
 * @example
 * paneTexts("de").run.create // => "Bericht erstellen"
 * paneTexts("en").run.create // => "Create report"
 */
export function paneTexts(language: Language): PaneTexts {
  return language === "de" ? de : en;
}
