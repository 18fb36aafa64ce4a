import { errorName } from "../errors/errorName";
import type { Language } from "../Language";
import type { ExampleValue } from "./FormulaHelp";

/** How the Excel of a language writes numbers, and what it puts between arguments, cells and rows. */
const SIGNS: {
  readonly [language in Language]: { decimal: string; argument: string; cell: string; row: string };
} = {
  de: { decimal: ",", argument: ";", cell: ".", row: ";" },
  en: { decimal: ".", argument: ",", cell: ",", row: ";" },
};

const ERROR_VALUE = /^#[A-Z/0]+[!?]?$/;

/**
 * A call as one types it into the Excel of a language.
 *
 * @example
 * callNotation("CLTV", [100, 36, 0.6], "de") // => =KUNDENWERT.CLTV(100;36;0,6)
 */
export function callNotation(id: string, args: readonly ExampleValue[], language: Language): string {
  const written = args.map((value) => valueNotation(value, language));
  return `=KUNDENWERT.${id}(${written.join(SIGNS[language].argument)})`;
}

/**
 * A value or a range as the Excel of a language writes it; nothing for an omitted argument.
 *
 * @example
 * valueNotation([[0.5], ["A"]], "de") // => {0,5;"A"}
 * valueNotation("#N/A", "de") // => #NV
 */
export function valueNotation(value: ExampleValue, language: Language): string {
  if (value === null) return "";
  if (typeof value !== "object") return cellNotation(value, language);
  const { cell, row } = SIGNS[language];
  const rows = value.map((cells) => cells.map((content) => cellNotation(content, language)).join(cell));
  return `{${rows.join(row)}}`;
}

function cellNotation(value: number | string, language: Language): string {
  if (typeof value === "number") return String(value).replace(".", SIGNS[language].decimal);
  return ERROR_VALUE.test(value) ? errorName(value, language) : `"${value.replace(/"/g, '""')}"`;
}
