import { languageOf, type Language } from "../../i18n/Language";

/**
 * The language of error sentences: Office's display language; outside Office the browser's; German
 * where neither is there. Asked anew for each sentence, because Office may still be starting.
 */
export function viewerLanguage(): Language {
  return languageOf(officeLocale() ?? browserLocale() ?? "de");
}

function officeLocale(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}

function browserLocale(): string | undefined {
  return typeof navigator === "undefined" ? undefined : navigator.language;
}
