/** Sizes of a unit as headers name them, after brackets and punctuation were taken for blanks. */
const SIZES: readonly { readonly factor: number; readonly words: RegExp }[] = [
  {
    factor: 1_000_000,
    words: /(?:^|[^\p{L}\d])(?:mio|mill|million(?:en|s)?|mn|mio ?eur|meur|m€|\$m|€m|eur m)(?![\p{L}\d])/iu,
  },
  {
    factor: 1_000,
    words:
      /(?:^|[^\p{L}\d])(?:tsd|tausend|thousands?|[tk] ?(?:eur|euro|usd|gbp|chf)|[tk] ?[€$£]|[€$£] ?(?:k|000s?)|(?:eur|usd|gbp|chf) ?(?:k|000s?)|in 1 ?000)(?![\p{L}\d])/iu,
  },
  { factor: 0.01, words: /(?:^|[^\p{L}\d])(?:cents?|ct|cts)(?![\p{L}\d])/iu },
];

/** "Sales ('000)"; "per 1,000 pieces" is no size of money. */
const THREE_ZEROS = /(?:['’(]|[€$£]\s?)000s?(?!\d)/;

/**
 * By what the amounts below a header are to be multiplied: 1,000 for "in T€", 0.01 for "in Cent", 1
 * where the header names no size.
 *
 * @example
 * moneyFactorOf("Umsatz (in T€)") // => 1000
 * moneyFactorOf("amount_in_cents") // => 0.01
 * moneyFactorOf("Umsatz in Mio. EUR") // => 1000000
 * moneyFactorOf("Umsatz 2024 (EUR)") // => 1
 */
export function moneyFactorOf(header: string): number {
  if (THREE_ZEROS.test(header)) return 1_000;
  const words = header
    .replace(/(\p{Ll})(\p{Lu})/gu, (pair) => (/^[tk]/i.test(pair) ? pair : `${pair[0]} ${pair[1]}`))
    .replace(/[^\p{L}\d€$£]+/gu, " ");
  return SIZES.find((size) => size.words.test(words))?.factor ?? 1;
}
