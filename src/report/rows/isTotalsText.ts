import { customerKey } from "../../domain/customerKey";

const HINT = /sum|ergebnis|gesamt|total|overall|übertrag|Σ/i;
const WHOLE =
  /^(?:(?:end|gesamt|teil|zwischen)?(?:summe|summen|ergebnis)|gesamt|insgesamt|total|totals|(?:grand|sub)[- ]?totals?|overall|sum|übertrag|Σ)\s*:?$/i;
const WITH_NAME = /^(?:(?:end|gesamt|teil|zwischen)?summe|(?:grand|sub)[- ]?total|teilergebnis)\s*:?\s+\S/i;
const AFTER_ID = /^(.+?)\s*:?\s+(?:summe|ergebnis|gesamt|total)$/i;

/**
 * Whether a text may be a label of totals, whatever else stands in its column. Most texts of a large
 * column are ids and names, and this tells them from labels in one pass.
 */
export function hintsAtTotals(text: string): boolean {
  return HINT.test(text);
}

/**
 * Whether a cell labels a row of totals: "Summe", "Grand Total", "Zwischensumme Nord", or, as Excel's
 * subtotals do, a known id with a word behind it ("4711 Ergebnis"). A company called "Total Energies"
 * is none.
 *
 * @param isId - Whether a key (see `customerKey`) is an id of its own in the same column.
 */
export function isTotalsText(text: string, isId: (key: string) => boolean): boolean {
  if (!hintsAtTotals(text)) return false;
  const label = text.trim();
  if (WHOLE.test(label) || WITH_NAME.test(label)) return true;
  const idBefore = AFTER_ID.exec(label)?.[1];
  return idBefore !== undefined && isId(customerKey(idBefore));
}
