import type { Language } from "../Language";

/** How the pane writes figures. Values go in as they are: shares as fractions, dates as serial days. */
export interface Formats {
  /** Whole numbers with thousands separators: 1.234. */
  count(value: number): string;
  /** A value of a cell as it may stand in it: numbers with the language's decimal sign and nothing else. */
  sample(value: string | number): string;
  /** Money with two decimals, and the sign of the currency where its ISO code is known: 1.234,50 €. */
  money(value: number, currency?: string): string;
  /** Money in whole units, for sentences: 1.235 €. */
  roundMoney(value: number, currency?: string): string;
  /** A fraction as a whole percentage: 0.2 becomes 20 %. */
  percent(share: number): string;
  /** A fraction as a percentage with one decimal, where it has one: 0.0512 becomes 5,1 %, 0.2 becomes 20 %. */
  tenths(share: number): string;
  /** A fraction as a percentage with the decimals it has, four at most: 0.125 becomes 12,5 %. */
  exactPercent(share: number): string;
  /** An Excel serial day (1900 system) as a date: 45657 becomes 31.12.2024 or 31 Dec 2024. */
  date(serialDay: number): string;
  /** Words joined by commas and "und" / "and". */
  list(words: readonly string[]): string;
}

const locales: { readonly [language in Language]: string } = { de: "de-DE", en: "en-GB" };

/**
 * English readers differ on whether day or month comes first, so the month is a word; and not from `Intl`,
 * for browsers differ on whether September is "Sep" or "Sept".
 */
const ENGLISH_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Serial day 0 of Excel, as it holds for every day after 28 February 1900. */
const SERIAL_DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The formats of a language.
 *
 * @example
 * formats("de").money(1234.5) // => "1.234,50"
 * formats("en").money(1234.5) // => "1,234.50"
 */
export function formats(language: Language): Formats {
  const locale = locales[language];
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const exactPercent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 4 });
  const tenths = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 });
  return {
    count: (value) => count.format(value),
    sample: (value) => (typeof value === "number" ? plain.format(value) : value),
    money: (value, currency) => moneyFormat(locale, 2, currency).format(withoutNegativeZero(value, 100)),
    roundMoney: (value, currency) => moneyFormat(locale, 0, currency).format(withoutNegativeZero(value, 1)),
    percent: (share) => percent.format(withoutNegativeZero(share, 100)),
    tenths: (share) => tenths.format(withoutNegativeZero(share, 1000)),
    exactPercent: (share) => exactPercent.format(share),
    date: (serialDay) => dateText(serialDay, language),
    list: (words) => joinWords(words, language === "de" ? "und" : "and"),
  };
}

/** To make a format takes many times as long as to use it, and a ranking has a sentence per customer. */
const moneyFormats = new Map<string, Intl.NumberFormat>();

function moneyFormat(locale: string, decimals: number, currency: string | undefined): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${currency ?? ""}`;
  let format = moneyFormats.get(key);
  if (format === undefined) {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    format = new Intl.NumberFormat(locale, currency ? { ...digits, style: "currency", currency } : digits);
    moneyFormats.set(key, format);
  }
  return format;
}

function dateText(serialDay: number, language: Language): string {
  const date = new Date(SERIAL_DAY_ZERO + Math.floor(serialDay) * MILLISECONDS_PER_DAY);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  if (language === "en") return `${day} ${ENGLISH_MONTHS[month]} ${year}`;
  return [day, month + 1, year].map((part) => String(part).padStart(2, "0")).join(".");
}

/** What would be shown as "-0" becomes 0; every other value stays as it is. */
function withoutNegativeZero(value: number, unitsShown: number): number {
  return Math.abs(value) * unitsShown < 0.5 ? 0 : value;
}

function joinWords(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${and} ${words[words.length - 1]}`;
}
