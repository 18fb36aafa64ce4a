import type { Language } from "../../i18n/Language";

/** The words on the sheet of formulas that are not the help's. */
export interface FormulasText {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  /** Stands over each result. */
  readonly result: string;
}

export const formulasText: { readonly [language in Language]: FormulasText } = {
  de: {
    sheet: "Formeln",
    title: "Formeln zum Ausprobieren",
    note: "Ändern Sie die Eingaben: Das Ergebnis rechnet sich neu.",
    result: "Ergebnis",
  },
  en: {
    sheet: "Formulas",
    title: "Formulas to try",
    note: "Change the inputs: the result is calculated anew.",
    result: "Result",
  },
};
