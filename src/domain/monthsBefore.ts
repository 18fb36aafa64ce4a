import { calendarMonth } from "./calendarMonth";

/** Excel counts a 29.02.1900, which never was: day 60. Up to there its days are one ahead of the calendar. */
const LEAP_DAY_1900 = 60;

/** The serial day of 01.01.1970, from which JavaScript counts. */
const UNIX_DAY = 25_569;

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The same day of the month some months earlier, or the last day of that month where it is shorter:
 * what Excel's EDATE gives for a negative number of months.
 *
 * @param serialDay - Whole; 1 is 01.01.1900, and 60 the 29.02.1900 that only Excel knows.
 * @param months - Whole months back, 0 or more.
 * @returns A serial day; 0 where the calendar ends before that.
 *
 * @example
 * monthsBefore(45641, 6) // => 45458
 * monthsBefore(45535, 6) // => 45351
 * monthsBefore(31, 1) // => 0
 *
 * @see Microsoft, "EDATE function"; Microsoft, "Excel incorrectly assumes that the year 1900 is a leap year".
 */
export function monthsBefore(serialDay: number, months: number): number {
  if (serialDay < 1) return 0;
  const monthOfDay = calendarMonth(serialDay);
  const month = monthOfDay - months;
  if (month < 0) return 0;
  const daysIntoMonth = serialDay - firstDayOf(monthOfDay);
  return Math.min(firstDayOf(month) + daysIntoMonth, firstDayOf(month + 1) - 1);
}

/** The serial day of the first of a month, counted as `calendarMonth` counts. */
function firstDayOf(month: number): number {
  const day = Date.UTC(1900, month, 1) / MILLISECONDS_PER_DAY + UNIX_DAY;
  return day > LEAP_DAY_1900 ? day : day - 1;
}
