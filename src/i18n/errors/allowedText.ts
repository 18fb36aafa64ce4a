import type { Allowed } from "../../domain/Result";
import type { Language } from "../Language";
import { de } from "./de";
import { en } from "./en";

/**
 * The values an argument may take, in the same words as the sentences about wrong arguments.
 *
 * @example
 * allowedText("aboveZero", "de") // => "eine Zahl über 0"
 */
export function allowedText(allowed: Allowed, language: Language): string {
  return (language === "de" ? de : en).allowed[allowed];
}
