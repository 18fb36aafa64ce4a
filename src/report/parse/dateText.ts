/** Order of day and month in texts such as `03/04/2024`. */
export type DateOrder = "dayFirst" | "monthFirst";

/** A date text taken apart; `order` is null where the text fits both orders. */
export interface DateText {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly order: DateOrder | null;
}

const TIME = "(?:[ T,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`);

/**
 * Takes a date text apart: `31.12.2024`, `2024-12-31`, `20241231`, `12/31/2024`, each with or without
 * a time. Null where the text is no date.
 *
 * @example
 * dissectDate("31.12.2024 08:15") // => { first: 31, second: 12, year: 2024, order: "dayFirst" }
 * dissectDate("03/04/2024") // => { first: 3, second: 4, year: 2024, order: null }
 * dissectDate("soon") // => null
 */
export function dissectDate(text: string): DateText | null {
  const trimmed = text.trim();
  const iso = YEAR_FIRST.exec(trimmed);
  if (iso !== null) {
    const [, year, , month = iso[5], day = iso[6]] = iso;
    return { first: Number(month), second: Number(day), year: Number(year), order: "monthFirst" };
  }
  const parts = YEAR_LAST.exec(trimmed);
  if (parts === null) return null;
  const first = Number(parts[1]);
  const second = Number(parts[3]);
  // A dot is only ever written in day-first dates.
  const dayFirst = parts[2] === "." || first > 12;
  const order = dayFirst ? "dayFirst" : second > 12 || first === second ? "monthFirst" : null;
  return { first, second, year: fullYear(parts[4]), order };
}

/** Excel serial day of a dissected text, or NaN where there is no such day in the calendar. */
export function serialFrom(text: DateText, column: DateOrder): number {
  const monthFirst = (text.order ?? column) === "monthFirst";
  const month = monthFirst ? text.first : text.second;
  const day = monthFirst ? text.second : text.first;
  const instant = new Date(Date.UTC(text.year, month - 1, day));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? plausibleSerial(instant.getTime() / 86_400_000 + 25_569) : NaN;
}

/** The whole day of a serial number, or NaN outside the years 1901 to 2199, where exports hold dirt. */
export function plausibleSerial(serial: number): number {
  return serial >= 367 && serial < 109_575 ? Math.floor(serial) : NaN;
}

/** As Excel reads it: 00 to 29 are the years 2000 to 2029. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
