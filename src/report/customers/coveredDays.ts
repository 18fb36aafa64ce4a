import { RowStatus } from "../rows/RowJudge";
import type { Steps } from "../Steps";

/** Serial days that rows which count lie on. */
export interface Covered {
  /** See `RowStatus`. */
  readonly status: Uint8Array;
  /** Null where there are none, or where they say nothing of the time that sums of money cover. */
  readonly days: Float64Array | null;
  readonly analysisDate: number | null;
  readonly window: { readonly from: number; readonly to: number } | null;
}

/** The number of days that a list of orders covers, from its window or first day on; null where unknown. */
export async function coveredDays(
  { status, days, analysisDate, window }: Covered,
  steps: Steps,
): Promise<number | null> {
  if (days === null || analysisDate === null) return null;
  let first = Infinity;
  await steps.rows(status.length, (from, to) => {
    let earliest = first;
    for (let row = from; row < to; row++) {
      if (status[row] === RowStatus.used && days[row] > 0 && days[row] < earliest) earliest = days[row];
    }
    first = earliest;
  });
  if (first === Infinity) return null;
  // A window that begins before the data says nothing of the time before.
  return analysisDate - Math.max(first, window?.from ?? first) + 1;
}
