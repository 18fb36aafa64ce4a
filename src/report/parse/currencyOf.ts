import { COMMON_CURRENCIES, ISO_CURRENCIES } from "./isoCurrencies";

/** What a sign shared by the crowns of four countries is called as long as nothing says which. */
export const AMBIGUOUS_CROWN = "kr";

/** Signs and words, in capitals. A sign that several currencies share means the one most traded. */
const SIGNS = new Map(
  Object.entries({
    "€": "EUR",
    EURO: "EUR",
    EUROS: "EUR",
    $: "USD",
    US$: "USD",
    USD$: "USD",
    $US: "USD",
    "US-$": "USD",
    "US-DOLLAR": "USD",
    "£": "GBP",
    "GB£": "GBP",
    "£GB": "GBP",
    "¥": "JPY",
    "￥": "JPY",
    "JP¥": "JPY",
    "CN¥": "CNY",
    元: "CNY",
    円: "JPY",
    "FR.": "CHF",
    SFR: "CHF",
    "SFR.": "CHF",
    CA$: "CAD",
    C$: "CAD",
    $CA: "CAD",
    CAN$: "CAD",
    CDN$: "CAD",
    A$: "AUD",
    AU$: "AUD",
    AUD$: "AUD",
    NZ$: "NZD",
    S$: "SGD",
    HK$: "HKD",
    NT$: "TWD",
    MX$: "MXN",
    R$: "BRL",
    ZŁ: "PLN",
    KČ: "CZK",
    // In this spelling only: "ft" are feet.
    Ft: "HUF",
    "₣": "CHF",
    "₹": "INR",
    "₺": "TRY",
    TL: "TRY",
    "₽": "RUB",
    "₴": "UAH",
    "₩": "KRW",
    "₪": "ILS",
    "฿": "THB",
    "₫": "VND",
    "₦": "NGN",
    "₱": "PHP",
    "₸": "KZT",
    "ЛВ.": "BGN",
    ЛВ: "BGN",
    KR: AMBIGUOUS_CROWN,
    "KR.": AMBIGUOUS_CROWN,
  }),
);

/**
 * ISO code for a currency sign or code, `"kr"` for crowns of no named country, or null where the text
 * is neither. Rare codes count in capitals only: "5 top" is not five Tongan paʻanga.
 *
 * @example
 * currencyOf("€") // => "EUR"
 * currencyOf("chf") // => "CHF"
 * currencyOf("THB") // => "THB"
 * currencyOf("Stück") // => null
 */
export function currencyOf(text: string): string | null {
  const trimmed = text.trim();
  if (ISO_CURRENCIES.has(trimmed)) return trimmed;
  const sign = trimmed.toUpperCase();
  return SIGNS.get(trimmed) ?? SIGNS.get(sign) ?? (COMMON_CURRENCIES.has(sign) ? sign : null);
}
