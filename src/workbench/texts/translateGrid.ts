import type { Language } from "../../i18n/Language";
import { gridGerman } from "./gridDe";

/** Translates the texts of the grid's interface, which are English; those without a translation stay so. */
export function translateGrid(language: Language): (english: string) => string {
  return (english) => {
    const text = english.replace(/\s+/g, " ").trim();
    return language === "de" ? (gridGerman[text] ?? english) : english;
  };
}
