import type { Language } from "../../i18n/Language";
import { dissectDate, serialFrom } from "../../report/parse/dateText";
import { dissectNumber, numberFrom } from "../../report/parse/numberText";

/** What a text field of the settings holds. */
export type Answer<Fault> =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "fault"; readonly fault: Fault };

/** No such day, or day and month could be either way round. */
export type DayFault = "noDay" | "doubtfulDay";

/** No number above zero; or one with signs between thousands, which are a decimal sign elsewhere. */
export type RateFault = "noRate" | "doubtfulRate";

/** No percentage; one with the other language's decimal sign; or one that is not within 0 % and 100 %. */
export type PercentFault = "noPercent" | "doubtfulPercent" | "outside";

/** No whole number; or one that is not allowed. */
export type MonthsFault = "noMonths" | "outside";

const empty = { kind: "empty" } as const;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial day of 1 January 1970. */
const UNIX_DAY_ZERO = 25_569;

/**
 * Reads a day. German puts the day first; in English `03/04/2024` is March or April, depending on
 * the country, and has to be written in another way.
 *
 * @example
 * readDay("31.12.2024", "de") // => { kind: "value", value: 45657 }
 * readDay("03/04/2024", "en") // => { kind: "fault", fault: "doubtfulDay" }
 */
export function readDay(text: string, language: Language): Answer<DayFault> {
  if (text.trim() === "") return empty;
  const date = dissectDate(text);
  if (date === null) return { kind: "fault", fault: "noDay" };
  if (date.order === null && language === "en") return { kind: "fault", fault: "doubtfulDay" };
  const value = serialFrom(date, "dayFirst");
  return Number.isNaN(value) ? { kind: "fault", fault: "noDay" } : { kind: "value", value };
}

/**
 * A serial day as `readDay` reads it back in the same language.
 *
 * @example
 * dayText(45657, "de") // => "31.12.2024"
 * dayText(45657, "en") // => "2024-12-31"
 */
export function dayText(serialDay: number, language: Language): string {
  const iso = new Date((serialDay - UNIX_DAY_ZERO) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  return language === "de" ? iso.split("-").reverse().join(".") : iso;
}

/**
 * Reads what one unit of a currency is worth in another. Thousands are not separated in a rate: a
 * dot typed in German, or a comma in English, is rather meant to be the decimal sign.
 *
 * @example
 * readRate("0,92", "de") // => { kind: "value", value: 0.92 }
 * readRate("1.085", "de") // => { kind: "fault", fault: "doubtfulRate" }
 */
export function readRate(text: string, language: Language): Answer<RateFault> {
  if (text.trim() === "") return empty;
  const number = dissectNumber(text);
  if (number === null || number.percent || number.currency !== null)
    return { kind: "fault", fault: "noRate" };
  if (number.body.includes(language === "de" ? "." : ",")) return { kind: "fault", fault: "doubtfulRate" };
  const value = numberFrom(number, language === "de" ? "german" : "english");
  return value > 0 && Number.isFinite(value) ? { kind: "value", value } : { kind: "fault", fault: "noRate" };
}

/**
 * Reads a percentage as a fraction from 0 to 1; the sign % may be left out.
 *
 * @example
 * readPercent("12,5 %", "de") // => { kind: "value", value: 0.125 }
 * readPercent("80", "en") // => { kind: "value", value: 0.8 }
 * readPercent("120", "en") // => { kind: "fault", fault: "outside" }
 */
export function readPercent(text: string, language: Language): Answer<PercentFault> {
  if (text.trim() === "") return empty;
  const number = dissectNumber(text);
  if (number === null || number.currency !== null) return { kind: "fault", fault: "noPercent" };
  if (number.body.includes(language === "de" ? "." : ",")) return { kind: "fault", fault: "doubtfulPercent" };
  const value = numberFrom({ ...number, percent: true }, language === "de" ? "german" : "english");
  return value >= 0 && value <= 1 ? { kind: "value", value } : { kind: "fault", fault: "outside" };
}

/**
 * Reads a number of months, written without any signs.
 *
 * @param most - The largest number allowed; the smallest is 1.
 *
 * @example
 * readMonths("24", 120) // => { kind: "value", value: 24 }
 * readMonths("1,5", 120) // => { kind: "fault", fault: "noMonths" }
 * readMonths("0", 120) // => { kind: "fault", fault: "outside" }
 */
export function readMonths(text: string, most: number): Answer<MonthsFault> {
  const trimmed = text.trim();
  if (trimmed === "") return empty;
  if (!/^\d+$/.test(trimmed)) return { kind: "fault", fault: "noMonths" };
  const value = Number(trimmed);
  return value >= 1 && value <= most ? { kind: "value", value } : { kind: "fault", fault: "outside" };
}
