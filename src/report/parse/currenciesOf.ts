import { CellKind, type Column } from "../Table";
import { currencyOf } from "./currencyOf";
import { dissectNumber } from "./numberText";

/** Currencies written beside the amounts of a column, in rows with `owner >= 0`. */
export function currenciesBesideAmounts(column: Column, owner: Int32Array): Set<string> {
  return collect(column, owner, (text) => dissectNumber(text)?.currency ?? null);
}

/** Currencies of a column that holds nothing else; a word that is none counts as a currency of its own. */
export function currenciesInColumn(column: Column, owner: Int32Array): Set<string> {
  return collect(column, owner, (text) => currencyOf(text) ?? text.trim().toUpperCase());
}

/** The currency a header or a number format names, as in "Umsatz (EUR)" or `#,##0.00 "€"`, else null. */
export function currencyNamedIn(text: string): string | null {
  for (const word of text.replace(/\[\$-[^\]]*\]/g, " ").split(/[^\p{L}€$£¥]+/u)) {
    const currency = currencyOf(word);
    if (currency !== null) return currency;
  }
  return null;
}

function collect(column: Column, owner: Int32Array, read: (text: string) => string | null): Set<string> {
  const ofText = column.texts.map(read);
  const found = new Set<string>();
  if (ofText.every((currency) => currency === null)) return found;
  for (let row = 0; row < owner.length; row++) {
    if (owner[row] < 0 || column.kinds[row] !== CellKind.text) continue;
    const currency = ofText[column.values[row]];
    if (currency !== null) found.add(currency);
  }
  return found;
}
