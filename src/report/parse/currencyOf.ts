const CODES = "EUR USD GBP CHF JPY CNY SEK NOK DKK ISK PLN CZK HUF RON BGN TRY AUD CAD NZD INR BRL ZAR".split(
  " ",
);

const SIGNS: { readonly [sign: string]: string } = {
  "€": "EUR",
  EURO: "EUR",
  $: "USD",
  US$: "USD",
  "£": "GBP",
  "¥": "JPY",
  "FR.": "CHF",
  "SFR.": "CHF",
  ZŁ: "PLN",
  KČ: "CZK",
};

/**
 * ISO code for a currency sign or code, or null where the text is neither.
 *
 * @example
 * currencyOf("€") // => "EUR"
 * currencyOf("chf") // => "CHF"
 * currencyOf("Stück") // => null
 */
export function currencyOf(text: string): string | null {
  const sign = text.trim().toUpperCase();
  return SIGNS[sign] ?? (CODES.includes(sign) ? sign : null);
}
