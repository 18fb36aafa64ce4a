import { isWeekday, monthNamed } from "./monthNames";
import { withoutInvisible } from "./withoutInvisible";

/** Order of day and month in texts such as `03/04/2024`. */
export type DateOrder = "dayFirst" | "monthFirst";

/** A date text taken apart; `order` is null where the text fits both orders. */
export interface DateText {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly order: DateOrder | null;
  /** Whether the order says how the column's other texts are written; a name of the month does not. */
  readonly telling: boolean;
}

/** No date with a weekday, a time and the name of its time zone is longer. */
const LONGEST = 100;

const CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: Uhr)?";
const ZONE = "(?: ?(?:Z|UTC|GMT|CES?T|MES?Z))?(?: ?[+-]\\d{2}(?::?\\d{2})?)?(?: \\([^()]{1,50}\\))?";
const TIME = new RegExp(`^${CLOCK}${ZONE}$`);

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?\d{6}Z?)?$/;
const SERIAL = /^\d{5}$/;

const GAP = "[-/., ]{1,2}";
const NAME = "([A-Za-zÄÖÜäöü\\u0308]{3,10})\\.?";
const ORDINAL = "(?:st|nd|rd|th)?";
const DAY_NAMED = new RegExp(`^(\\d{1,2})${ORDINAL}(?:${GAP})?${NAME}(?:${GAP})?(\\d{4}|\\d{2})$`);
const NAMED_DAY = new RegExp(`^${NAME}(?:${GAP})?(\\d{1,2})${ORDINAL}${GAP}(\\d{4}|\\d{2})$`);
const YEAR_NAMED = new RegExp(`^(\\d{4})(?:${GAP})?${NAME}(?:${GAP})?(\\d{1,2})$`);
const WORD = /^[A-Za-zÄÖÜäöü\u0308]{2,10}/;
const WEEKDAY = /^[A-Za-z]{2,10}(?:\.,|[.,])? ?(?:den |the )?(?=[A-Za-z\d])/;

/**
 * Takes a date text apart: `31.12.2024`, `2024-12-31`, `20241231`, `12/31/2024`, `31. Dez. 2024`,
 * `Tue, Dec 31, 2024`, each with or without a time, and the digits of a serial day of the years 1980
 * to 2099. A time is read over: what counts is the day as it is written, in whatever time zone.
 * Null where the text is no date.
 *
 * @example
 * dissectDate("31.12.2024 08:15") // => { first: 31, second: 12, year: 2024, order: "dayFirst", telling: true }
 * dissectDate("03/04/2024") // => { first: 3, second: 4, year: 2024, order: null, telling: false }
 * dissectDate("31-Dec-24") // => { first: 31, second: 12, year: 2024, order: "dayFirst", telling: false }
 * dissectDate("soon") // => null
 */
export function dissectDate(text: string): DateText | null {
  const day = dayPart(text);
  return day === null ? null : dissectDay(day);
}

/**
 * The part of a date text in front of its time; null where what follows is no time. A million
 * distinct time stamps fall on a few thousand days, so that it pays to dissect those once.
 *
 * @example
 * dayPart("2024-12-31T08:15:00Z") // => "2024-12-31"
 * dayPart("31.12.2024") // => "31.12.2024"
 * dayPart("Note: paid") // => null
 */
export function dayPart(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length < 5 || trimmed.length > LONGEST) return null;
  const isPlain = !/[^ -~]/.test(trimmed);
  const clean = isPlain ? trimmed : withoutInvisible(trimmed).replace(/\s+/g, " ").trim();
  const colon = clean.indexOf(":");
  if (colon < 0) return clean;
  const hour = isDigit(clean.charCodeAt(colon - 2)) ? colon - 2 : colon - 1;
  const before = clean.charAt(hour - 1);
  if ((before !== " " && before !== "T") || !TIME.test(clean.slice(hour))) return null;
  return clean.slice(0, hour - 1).replace(/(?:,| um| at)$/, "");
}

/** Dissects a date text without a time. */
export function dissectDay(text: string): DateText | null {
  if (isDigit(text.charCodeAt(0))) return dissectPlain(text) ?? dissectNamed(text);
  const word = WORD.exec(text);
  if (word === null) return null;
  if (monthNamed(word[0]) > 0) return dissectNamed(text);
  const weekday = isWeekday(word[0]) ? WEEKDAY.exec(text) : null;
  if (weekday === null) return null;
  const rest = text.slice(weekday[0].length);
  return dissectPlain(rest) ?? dissectNamed(rest);
}

/** Digits and separators only. */
function dissectPlain(text: string): DateText | null {
  const parts = YEAR_LAST.exec(text);
  if (parts !== null) return dissectYearLast(Number(parts[1]), parts[2], Number(parts[3]), parts[4]);
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return fixed(Number(iso[3]), Number(iso[4]), Number(iso[1]));
  const compact = COMPACT.exec(text);
  if (compact !== null) return fixed(Number(compact[2]), Number(compact[3]), Number(compact[1]));
  return SERIAL.test(text) ? dissectSerial(Number(text)) : null;
}

function dissectYearLast(first: number, separator: string, second: number, year: string): DateText {
  // A dot is only ever written in day-first dates.
  const dayFirst = separator === "." || first > 12;
  const order = dayFirst ? "dayFirst" : second > 12 || first === second ? "monthFirst" : null;
  const telling = order === "dayFirst" || second > 12;
  return { first, second, year: fullYear(year), order, telling };
}

function dissectNamed(text: string): DateText | null {
  const day = DAY_NAMED.exec(text);
  if (day !== null) return named(day[2], Number(day[1]), fullYear(day[3]));
  const month = NAMED_DAY.exec(text);
  if (month !== null) return named(month[1], Number(month[2]), fullYear(month[3]));
  const year = YEAR_NAMED.exec(text);
  return year === null ? null : named(year[2], Number(year[3]), Number(year[1]));
}

function named(name: string, day: number, year: number): DateText | null {
  const month = monthNamed(name);
  return month === 0 ? null : { first: day, second: month, year, order: "dayFirst", telling: false };
}

/** Month and day in the order that the form prescribes, which says nothing about other forms. */
function fixed(month: number, day: number, year: number): DateText {
  return { first: month, second: day, year, order: "monthFirst", telling: false };
}

/** Below 1980 and beyond 2099 five digits are more likely something else. */
function dissectSerial(serial: number): DateText | null {
  if (serial < 29_221 || serial > 73_050) return null;
  const day = new Date((serial - UNIX_EPOCH) * 86_400_000);
  return fixed(day.getUTCMonth() + 1, day.getUTCDate(), day.getUTCFullYear());
}

/**
 * Excel serial day of a dissected text, or NaN where there is no such day in the calendar.
 *
 * @example
 * serialFrom({ first: 3, second: 4, year: 2024, order: null, telling: false }, "dayFirst") // => 45385
 * serialFrom({ first: 31, second: 4, year: 2024, order: "dayFirst", telling: true }, "dayFirst") // => NaN
 */
export function serialFrom(text: DateText, column: DateOrder): number {
  const monthFirst = (text.order ?? column) === "monthFirst";
  const month = monthFirst ? text.first : text.second;
  const day = monthFirst ? text.second : text.first;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, text.year)) return NaN;
  return plausibleSerial(Date.UTC(text.year, month - 1, day) / 86_400_000 + UNIX_EPOCH);
}

/** The years 1901 to 2199; outside them exports hold dirt. */
export const FIRST_SERIAL = 367;
export const LAST_SERIAL = 109_574;

/** The whole day of a serial number, or NaN outside the years 1901 to 2199. */
export function plausibleSerial(serial: number): number {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? Math.floor(serial) : NaN;
}

/** Serial day of 1 January 1970. */
const UNIX_EPOCH = 25_569;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1];
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** As Excel reads it: 00 to 29 are the years 2000 to 2029. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
