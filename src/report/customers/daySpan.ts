import { LAST_SERIAL } from "../parse/dateText";
import type { Steps } from "../Steps";

/** The first and the last day of a column, how many rows each day has, and whether every row has one. */
export interface DaySpan {
  /** Infinity and -Infinity where there is no day at all. */
  readonly first: number;
  readonly last: number;
  readonly isComplete: boolean;
  /** Number of rows of each day, from the first one on. */
  readonly rowsOfDay: Int32Array;
}

/** The span of the days from `firstRow` on. */
export async function daySpan(days: Float64Array, firstRow: number, steps: Steps): Promise<DaySpan> {
  const rowsOfDay = new Int32Array(LAST_SERIAL + 1);
  let dated = 0;
  await steps.rows(days.length, (from, to) => {
    dated += countDays(days, rowsOfDay, Math.max(from, firstRow), to);
  });
  const isComplete = dated === days.length - firstRow;
  if (dated === 0) return { first: Infinity, last: -Infinity, isComplete, rowsOfDay: new Int32Array(0) };
  const first = rowsOfDay.findIndex((rows) => rows > 0);
  let last = LAST_SERIAL;
  while (rowsOfDay[last] === 0) last--;
  return { first, last, isComplete, rowsOfDay: rowsOfDay.slice(first, last + 1) };
}

function countDays(days: Float64Array, rowsOfDay: Int32Array, from: number, to: number): number {
  let dated = 0;
  for (let row = from; row < to; row++) {
    const day = days[row];
    if (!(day > 0)) continue;
    rowsOfDay[day]++;
    dated++;
  }
  return dated;
}
