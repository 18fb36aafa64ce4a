import type { DaySpan } from "../customers/daySpan";
import type { UsedCustomers } from "../customers/UsedCustomers";
import { RowStatus } from "./RowJudge";
import type { Steps } from "../Steps";
import { sumOf } from "../sumOf";

/** Few rows far behind all others; days are Excel serial days. */
export interface FarDates {
  readonly rows: number;
  readonly last: number;
  readonly lastBefore: number;
}

/** A gap longer than this, with few rows behind it, is rather a slip of the pen than a pause. */
const GAP_DAYS = 366;
const FEW_ROWS = 0.01;
/** In a short list a long gap means nothing. */
const ENOUGH_ROWS = 20;

/**
 * Days that lie more than a year after all others and belong to one row in a hundred at most (or to a
 * single one): 2042 in place of 2024 would make every customer look lost for years. Null where there are none.
 */
export async function farDates(
  { status, arrangedStatus }: Pick<UsedCustomers, "status" | "arrangedStatus">,
  days: Float64Array,
  span: DaySpan,
  steps: Steps,
): Promise<FarDates | null> {
  const { first: lowest, last: highest } = span;
  if (highest - lowest <= GAP_DAYS) return null;
  const rowsOfDay = arrangedStatus === null ? span.rowsOfDay : await rowsThatCount(status, days, span, steps);
  const dated = sumOf(rowsOfDay);
  if (dated < ENOUGH_ROWS) return null;
  const few = Math.max(1, FEW_ROWS * dated);
  let rows = 0;
  let last = 0;
  let firstFar = 0;
  for (let day = highest; day >= lowest; day--) {
    if (rowsOfDay[day - lowest] === 0) continue;
    if (last > 0 && firstFar - day > GAP_DAYS) return { rows, last, lastBefore: day };
    if (last === 0) last = day;
    firstFar = day;
    rows += rowsOfDay[day - lowest];
    if (rows > few) return null;
  }
  return null;
}

/** Rows of each day without those that were set aside, which are few. */
async function rowsThatCount(
  status: Uint8Array,
  days: Float64Array,
  { first, rowsOfDay }: DaySpan,
  steps: Steps,
): Promise<Int32Array> {
  const counted = rowsOfDay.slice();
  await steps.rows(status.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const isSetAside = status[row] !== RowStatus.used && status[row] !== RowStatus.head;
      if (isSetAside && days[row] > 0) counted[days[row] - first]--;
    }
  });
  return counted;
}
