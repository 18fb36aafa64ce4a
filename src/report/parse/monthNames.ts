/** German and English month names as exports write them, with their usual abbreviations. */
const NAMES = [
  "jan januar jänner jaenner jän january",
  "feb febr februar feber february",
  "mär mar mrz märz maerz mrc march",
  "apr april",
  "mai may",
  "jun juni june",
  "jul juli july",
  "aug august",
  "sep sept september",
  "okt oct oktober october",
  "nov november",
  "dez dec dezember december",
];

const WEEKDAYS =
  "mo di mi do fr sa so mon die mit don fre sam son montag dienstag mittwoch donnerstag freitag samstag sonnabend " +
  "sonntag tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday";

const MONTH_OF = new Map(NAMES.flatMap((names, month) => names.split(" ").map((name) => [name, month + 1])));

const WEEKDAY_NAMES = new Set(WEEKDAYS.split(" "));

/**
 * Number of the month that a word names in German or English, 0 where it names none.
 *
 * @example
 * monthNamed("März") // => 3
 * monthNamed("OCT") // => 10
 * monthNamed("Montag") // => 0
 */
export function monthNamed(word: string): number {
  return MONTH_OF.get(word.toLowerCase().normalize("NFC")) ?? 0;
}

/**
 * Whether a word names a day of the week in German or English.
 *
 * @example
 * isWeekday("Mo") // => true
 * isWeekday("Mai") // => false
 */
export function isWeekday(word: string): boolean {
  return WEEKDAY_NAMES.has(word.toLowerCase());
}
