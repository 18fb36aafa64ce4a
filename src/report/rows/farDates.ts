import type { Steps } from "../Steps";

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
  owner: Int32Array,
  days: Float64Array,
  steps: Steps,
): Promise<FarDates | null> {
  let dated = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (owner[row] < 0 || !(days[row] > 0)) continue;
      dated++;
      if (days[row] < lowest) lowest = days[row];
      if (days[row] > highest) highest = days[row];
    }
  });
  if (dated < ENOUGH_ROWS) return null;
  const rowsOfDay = new Int32Array(highest - lowest + 1);
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (owner[row] >= 0 && days[row] > 0) rowsOfDay[days[row] - lowest]++;
    }
  });
  const few = Math.max(1, FEW_ROWS * dated);
  let rows = 0;
  let last = 0;
  let first = 0;
  for (let day = highest; day >= lowest; day--) {
    if (rowsOfDay[day - lowest] === 0) continue;
    if (last > 0 && first - day > GAP_DAYS) return { rows, last, lastBefore: day };
    if (last === 0) last = day;
    first = day;
    rows += rowsOfDay[day - lowest];
    if (rows > few) return null;
  }
  return null;
}
