import type { Steps } from "../Steps";

/** The first and the last day of a column, and whether every row has one. */
export interface DaySpan {
  /** Infinity and -Infinity where there is no day at all. */
  readonly first: number;
  readonly last: number;
  readonly isComplete: boolean;
}

/** The span of the days from `firstRow` on. */
export async function daySpan(days: Float64Array, firstRow: number, steps: Steps): Promise<DaySpan> {
  let first = Infinity;
  let last = -Infinity;
  let dated = 0;
  await steps.rows(days.length, (from, to) => {
    let lowest = first;
    let highest = last;
    let count = 0;
    for (let row = Math.max(from, firstRow); row < to; row++) {
      const day = days[row];
      if (!(day > 0)) continue;
      count++;
      if (day < lowest) lowest = day;
      if (day > highest) highest = day;
    }
    first = lowest;
    last = highest;
    dated += count;
  });
  return { first, last, isComplete: dated === days.length - firstRow };
}
