import { CellKind, textAt, type Column, type Table } from "../Table";
import { fieldScores, isKnownHeader } from "./fieldScores";

/** Texts that say nothing without the header above them: years, months, quarters, a scenario, a tax. */
const QUALIFIER =
  /^(?:(?:19|20)\d{2}|q[1-4](?: ?\/? ?\d{2,4})?|jan|feb|mär|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|ist|plan|soll|actual|budget|netto|brutto|net|gross|vorjahr|vj)$/i;

/** Each line of a header in two lines is short. */
const LINE_WORDS = 3;

/** The headers of a row, each with what stands above it where the header has two lines. */
export interface HeaderRow {
  readonly texts: readonly string[];
  /** Headers that are only known together with the cell above them. */
  readonly joined: number;
  /** Cells below a filled one that do not belong together with it. */
  readonly loose: number;
}

/**
 * The headers of a row. A header in two lines is read as one where both together are a known header
 * ("Kunden-" above "nummer"), or where the lower one is a mere qualifier ("2024" below "Umsatz"); a
 * cell above may span several columns to its right. A title above the headers stays out.
 */
export function headerTexts(table: Table, row: number): HeaderRow {
  const own = table.columns.map((column) => textAt(column, row).trim());
  if (row === 0 || isTitle(table, row - 1)) return { texts: own, joined: 0, loose: 0 };
  let spanning = "";
  let joined = 0;
  let loose = 0;
  const texts = own.map((text, index) => {
    const above = headerAbove(table.columns[index], row - 1);
    if (above !== "") spanning = above;
    const whole = text === "" ? "" : joinedHeader(text, above, spanning);
    if (whole === "" && text !== "" && above !== "") loose++;
    if (whole !== "" && !isKnownHeader(text)) joined++;
    return whole === "" ? text : whole;
  });
  return { texts, joined, loose };
}

/** Both lines as one header, `""` where they are not one. */
function joinedHeader(text: string, above: string, spanning: string): string {
  if (QUALIFIER.test(text) && spanning !== "" && fieldScores(spanning).length > 0)
    return `${spanning} ${text}`;
  if (above === "" || words(above) > LINE_WORDS || words(text) > LINE_WORDS) return "";
  const candidates = /-$/.test(above) ? [above.slice(0, -1) + text] : [`${above} ${text}`, above + text];
  return candidates.find(isKnownHeader) ?? "";
}

function words(text: string): number {
  return text.split(" ").length;
}

/** The upper line of a header; "Filter:" labels the cell beside it. */
function headerAbove(column: Column, row: number): string {
  const text = column.kinds[row] === CellKind.text ? textAt(column, row).trim() : "";
  return text.endsWith(":") ? "" : text;
}

/** Nothing but a first cell. A group above some of the headers stands further right. */
function isTitle(table: Table, row: number): boolean {
  return table.columns.every((column, index) => index === 0 || column.kinds[row] === CellKind.blank);
}
