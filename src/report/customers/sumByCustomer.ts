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
  const { start } = layout;
  const sums = new Float64Array(places.length);
  await steps.rows(places.length, (from, to) => {
    for (let customer = from; customer < to; customer++) {
      const end = start[places[customer] + 1];
      let sum = 0;
      for (let position = start[places[customer]]; position < end; position++) {
        if (arrangedStatus !== null && arrangedStatus[position] !== RowStatus.used) continue;
        const value = values[position];
        if (!Number.isNaN(value)) sum += value;
      }
      sums[customer] = sum;
    }
  });
  return sums;
}
