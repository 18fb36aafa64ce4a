import { fail, succeed, type Result } from "../../domain/Result";
import type { Language } from "../../i18n/Language";
import { readText } from "./readText";

const LANGUAGES: readonly Language[] = ["de", "en"];

/** The language of words in a result: "de" or "en" in any case; German where it is blank or 0. */
export function readLanguage(argument: string, cell: unknown): Result<Language> {
  const text = readText(argument, cell);
  if (!text.ok) return text;
  if (text.value === "") return succeed("de");
  const language = LANGUAGES.find((known) => known === text.value.toLowerCase());
  if (language !== undefined) return succeed(language);
  return fail({ kind: "notAnOption", argument, value: text.value, options: LANGUAGES });
}
