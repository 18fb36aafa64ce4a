/**
 * Cents as an export writes them when a number has become text.
 *
 * @example
 * germanAmount(123456) // => "1.234,56"
 * germanAmount(-50) // => "-0,50"
 */
export function germanAmount(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ".");
  return `${cents < 0 ? "-" : ""}${whole},${digits.slice(-2)}`;
}

/**
 * An Excel serial day as text.
 *
 * @example
 * germanDate(46022) // => "31.12.2025"
 */
export function germanDate(serial: number): string {
  const [year, month, day] = new Date((serial - UNIX_EPOCH) * MILLISECONDS_A_DAY)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return `${day}.${month}.${year}`;
}

/**
 * The Excel serial day of a calendar date, whole and without time zone.
 *
 * @example
 * serialDay(2025, 12, 31) // => 46022
 */
export function serialDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

/** 1 January 1970 as Excel counts. */
const UNIX_EPOCH = 25569;
const MILLISECONDS_A_DAY = 86_400_000;
