import type { Steps } from "../Steps";
import { dayPart, dissectDay, serialFrom, type DateText } from "./dateText";
import { TextCode, type CodedTexts } from "./evidence";

/** What a text is as a date; `noDay` looks like one, but there is no such day: 31.02.2024, 01.01.1900. */
export const DateCode = {
  none: TextCode.none,
  either: TextCode.either,
  dayFirst: TextCode.first,
  monthFirst: TextCode.second,
  doubtful: TextCode.doubtful,
  noDay: TextCode.nothing,
} as const;

/** The distinct texts of a column as serial days; one entry per text, in the order of `Column.texts`. */
export interface DateTexts extends CodedTexts {
  /** The serial day where the column is read with the day first; NaN where the text is none. */
  readonly dayFirst: Float64Array;
  /** Differs from `dayFirst` only where a text is doubtful. */
  readonly monthFirst: Float64Array;
}

/**
 * Evidence is best where a day beyond 12 leaves no choice; that a date with dots has the day first
 * is a custom.
 */
const RANK = { byDay: 0, byDots: 1 } as const;

/** There are fewer days than this in the years that count. */
const MOST_DAYS = 110_000;

/** What a text says, in the form in which it is kept. */
interface ReadDay {
  readonly code: number;
  readonly rank: number;
  readonly dayFirst: number;
  readonly monthFirst: number;
}

const NO_DATE: ReadDay = { code: DateCode.none, rank: 0, dayFirst: NaN, monthFirst: NaN };

/** Takes each distinct text of a column apart once; what they say is then a matter of looking it up. */
export async function dissectDates(texts: readonly string[], steps: Steps): Promise<DateTexts> {
  const codes = new Uint8Array(texts.length);
  const ranks = new Uint8Array(texts.length);
  const dayFirst = new Float64Array(texts.length);
  const monthFirst = new Float64Array(texts.length);
  const readDays = new Map<string, ReadDay>();
  await steps.rows(texts.length, (from, to) => {
    for (let index = from; index < to; index++) {
      const read = readText(texts[index], readDays);
      codes[index] = read.code;
      ranks[index] = read.rank;
      dayFirst[index] = read.dayFirst;
      monthFirst[index] = read.monthFirst;
    }
  });
  return { codes, ranks, dayFirst, monthFirst };
}

function readText(text: string, readDays: Map<string, ReadDay>): ReadDay {
  const day = dayPart(text);
  if (day === null) return NO_DATE;
  // Distinct texts without a time are distinct days.
  if (day === text) return readDay(day);
  const known = readDays.get(day);
  if (known !== undefined) return known;
  const read = readDay(day);
  if (readDays.size < MOST_DAYS) readDays.set(day, read);
  return read;
}

function readDay(text: string): ReadDay {
  const date = dissectDay(text);
  if (date === null) return NO_DATE;
  const dayFirst = serialFrom(date, "dayFirst");
  return {
    code: Number.isNaN(dayFirst) ? DateCode.noDay : codeOf(date),
    rank: Math.max(date.first, date.second) > 12 ? RANK.byDay : RANK.byDots,
    dayFirst,
    monthFirst: date.order === null ? serialFrom(date, "monthFirst") : dayFirst,
  };
}

function codeOf({ order, telling }: DateText): number {
  if (order === null) return DateCode.doubtful;
  if (!telling) return DateCode.either;
  return order === "dayFirst" ? DateCode.dayFirst : DateCode.monthFirst;
}
