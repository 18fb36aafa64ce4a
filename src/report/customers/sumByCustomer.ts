import type { Steps } from "../Steps";

/** Sum of the amounts of each customer; unknown amounts (NaN) count as 0. */
export async function sumByCustomer(
  owner: Int32Array,
  amounts: Float64Array,
  customers: number,
  steps: Steps,
): Promise<Float64Array> {
  const sums = new Float64Array(customers);
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const customer = owner[row];
      const amount = amounts[row];
      if (customer >= 0 && !Number.isNaN(amount)) sums[customer] += amount;
    }
  });
  return sums;
}
