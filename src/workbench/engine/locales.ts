import { DEFAULT_LOCALE, type Locale } from "@odoo/o-spreadsheet";
import type { Language } from "../../i18n/Language";

/** German input and display: `1.234,5`, `31.12.2024`, `;` between arguments. */
const GERMAN: Locale = {
  name: "Deutsch",
  code: "de_DE",
  thousandsSeparator: ".",
  decimalSeparator: ",",
  weekStart: 1,
  dateFormat: "dd.mm.yyyy",
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ";",
};

/** What people type and see; the workbook itself always holds English formulas. */
export function localeFor(language: Language): Locale {
  return language === "de" ? GERMAN : DEFAULT_LOCALE;
}
