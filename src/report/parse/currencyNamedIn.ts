import { currencyOf } from "./currencyOf";
import { ISO_CURRENCIES, WORDS_AMONG_CURRENCIES } from "./isoCurrencies";

/** Whose crown, dollar or yen a number format means: language ids of Windows, as formats hold them. */
const BY_LANGUAGE: { readonly [signAndLanguage: string]: string } = {
  "kr-41D": "SEK",
  "kr-414": "NOK",
  "kr-814": "NOK",
  "kr-406": "DKK",
  "kr-438": "DKK",
  "kr-40F": "ISK",
  "$-1009": "CAD",
  "$-C0C": "CAD",
  "$-C09": "AUD",
  "$-1409": "NZD",
  "$-4809": "SGD",
  "$-C04": "HKD",
  "$-80A": "MXN",
  "¥-804": "CNY",
};

const LONGEST = 255;

/** A currency in a number format: `[$€-407]`, `[$kr-41D]`, `[$CHF]`; the language alone is `[$-407]`. */
const FORMAT_CURRENCY = /\[\$([^\]]*?)(?:-([0-9a-f]+|[a-z]{2}-[a-z]{2}|x-\w+))?\]/gi;

/**
 * The ISO code of the currency that a header or a number format names, else null. A code that is
 * a word as well, as in "TOP 10" or "Revenue ALL", counts only in brackets.
 *
 * @example
 * currencyNamedIn("Umsatz (EUR)") // => "EUR"
 * currencyNamedIn('#,##0.00 "€"') // => "EUR"
 * currencyNamedIn("#,##0.00 [$kr-41D]") // => "SEK"
 * currencyNamedIn("Umsatz ALL") // => null
 */
export function currencyNamedIn(text: string): string | null {
  // Neither a header nor a format is longer, but any cell may be taken for a header.
  const start = text.slice(0, LONGEST);
  for (const [, sign, language = ""] of start.matchAll(FORMAT_CURRENCY)) {
    const key = `${sign.trim().replace(/\.$/, "")}-${language.toUpperCase()}`;
    const currency = BY_LANGUAGE[key] ?? isoCode(sign);
    if (currency !== null) return currency;
  }
  const rest = start.replace(FORMAT_CURRENCY, " ");
  for (const [word] of rest.matchAll(/[\p{L}\p{Sc}]+(?:-\$|\.)?/gu)) {
    const currency = isoCode(word) ?? isoCode(word.replace(/\.$/, ""));
    if (currency !== null && (!WORDS_AMONG_CURRENCIES.has(currency) || isInBrackets(word, rest)))
      return currency;
  }
  return null;
}

function isoCode(text: string): string | null {
  const currency = currencyOf(text);
  return currency !== null && ISO_CURRENCIES.has(currency) ? currency : null;
}

function isInBrackets(word: string, text: string): boolean {
  return text.includes(`(${word})`) || text.includes(`[${word}]`);
}
