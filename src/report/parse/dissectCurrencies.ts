import { currencyOf } from "./currencyOf";

/** The distinct texts of a currency column; one entry per text, in the order of `Column.texts`. */
export interface CurrencyTexts {
  /** Position of the text's currency in `currencyNames`, from 1. */
  readonly currencies: Int32Array;
  /** `""`, then ISO codes in order of appearance; a word that is none counts as a currency of its own. */
  readonly currencyNames: readonly string[];
}

/**
 * Currencies of a column that holds nothing else.
 *
 * @example
 * dissectCurrencies(["EUR", "€", "Taler"]).currencyNames // => ["", "EUR", "TALER"]
 */
export function dissectCurrencies(texts: readonly string[]): CurrencyTexts {
  const numbers = new Map([["", 0]]);
  const currencies = Int32Array.from(texts, (text) => {
    const name = currencyOf(text) ?? text.trim().toUpperCase();
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  });
  return { currencies, currencyNames: [...numbers.keys()] };
}
