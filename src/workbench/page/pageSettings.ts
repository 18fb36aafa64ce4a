import { type Language, languageOf } from "../../i18n/Language";

/** How blank cells reach the add-in's functions: Excel on the web sends `null`, on the desktop 0. */
export type HostKind = "web" | "desktop";

export interface PageSettings {
  readonly language: Language;
  readonly hostKind: HostKind;
  /** A file to open instead of the sample. */
  readonly open: string | null;
}

/**
 * What the address of the page asks for.
 *
 * @example
 * pageSettings("?lang=en&host=desktop", "de-DE") // => { language: "en", hostKind: "desktop", open: null }
 */
export function pageSettings(query: string, browserLocale: string): PageSettings {
  const parameters = new URLSearchParams(query);
  return {
    language: languageOf(parameters.get("lang") ?? browserLocale),
    hostKind: parameters.get("host") === "desktop" ? "desktop" : "web",
    open: parameters.get("open"),
  };
}

/** The page's address with one setting changed. */
export function withSetting(query: string, name: "lang" | "host", value: string): string {
  const parameters = new URLSearchParams(query);
  parameters.set(name, value);
  return `?${parameters.toString()}`;
}
