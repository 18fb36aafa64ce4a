/** Excel counts a 29.02.1900, which never was: up to there its days are one ahead of the calendar. */
const LEAP_DAY_1900 = 60;

/** The serial day of 01.01.1970, from which JavaScript counts. */
const UNIX_DAY = 25_569;

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The calendar month of an Excel serial day, counted from January 1900, which is 0. A time of day is
 * ignored, and no time zone is involved.
 *
 *     month = 12 · (year − 1900) + month of the year − 1
 *
 * @param serialDay - 1 (01.01.1900) or later.
 *
 * @example
 * calendarMonth(46023) // => 1512
 * calendarMonth(60) // => 1
 * calendarMonth(61) // => 2
 */
export function calendarMonth(serialDay: number): number {
  const day = Math.floor(serialDay);
  const realDay = day < LEAP_DAY_1900 ? day + 1 : day;
  const date = new Date((realDay - UNIX_DAY) * MILLISECONDS_PER_DAY);
  return 12 * (date.getUTCFullYear() - 1900) + date.getUTCMonth();
}
