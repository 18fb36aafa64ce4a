import type { Steps } from "../Steps";

/** The latest day of each customer's rows, NaN where none is known. */
export async function latestDay(
  owner: Int32Array,
  days: Float64Array,
  customers: number,
  steps: Steps,
): Promise<Float64Array> {
  const latest = new Float64Array(customers).fill(NaN);
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const customer = owner[row];
      if (customer >= 0 && days[row] > 0 && !(latest[customer] >= days[row])) latest[customer] = days[row];
    }
  });
  return latest;
}
