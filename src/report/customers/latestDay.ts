import { RowStatus } from "../rows/RowJudge";
import type { Steps } from "../Steps";
import type { UsedCustomers } from "./UsedCustomers";

/** The latest day of each customer's rows, NaN where none is known. */
export async function latestDay(
  { layout, places, arrangedStatus }: UsedCustomers,
  days: Float64Array,
  steps: Steps,
): Promise<Float64Array> {
  const arranged = await layout.arrange(days, steps);
  const latest = new Float64Array(places.length).fill(NaN);
  await steps.rows(places.length, (from, to) => {
    for (let customer = from; customer < to; customer++) {
      const end = layout.start[places[customer] + 1];
      let last = 0;
      for (let position = layout.start[places[customer]]; position < end; position++) {
        if (arrangedStatus !== null && arrangedStatus[position] !== RowStatus.used) continue;
        if (arranged[position] > last) last = arranged[position];
      }
      if (last > 0) latest[customer] = last;
    }
  });
  return latest;
}
