import { RowStatus } from "../rows/RowJudge";
import type { Steps } from "../Steps";
import type { UsedCustomers } from "./UsedCustomers";

/** Sum of a column's values of each customer; unknown ones (NaN) count as 0. */
export async function sumByCustomer(
  { layout, places, arrangedStatus }: UsedCustomers,
  column: Float64Array,
  steps: Steps,
): Promise<Float64Array> {
  const values = await layout.arrange(column, steps);
  const sums = new Float64Array(places.length);
  await steps.rows(places.length, (from, to) =>
    sumUp(layout.start, places, arrangedStatus, values, sums, from, to),
  );
  return sums;
}

// A kernel of its own: what a closure captures is looked up again for every row.
function sumUp(
  start: Int32Array,
  places: Int32Array,
  status: Uint8Array | null,
  values: Float64Array,
  sums: Float64Array,
  from: number,
  to: number,
): void {
  for (let customer = from; customer < to; customer++) {
    const place = places[customer];
    const end = start[place + 1];
    let sum = 0;
    for (let position = start[place]; position < end; position++) {
      if (status !== null && status[position] !== RowStatus.used) continue;
      const value = values[position];
      if (!Number.isNaN(value)) sum += value;
    }
    sums[customer] = sum;
  }
}
