import type { Steps } from "../Steps";

/** The rows of customer `c` are `rows[start[c]]` to `rows[start[c + 1] - 1]`. */
export interface RowsByCustomer {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Groups rows by customer with a counting sort, in time proportional to the rows. */
export async function rowsByCustomer(
  owner: Int32Array,
  customers: number,
  steps: Steps,
): Promise<RowsByCustomer> {
  const start = new Int32Array(customers + 1);
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) if (owner[row] >= 0) start[owner[row] + 1]++;
  });
  for (let customer = 0; customer < customers; customer++) start[customer + 1] += start[customer];
  const next = start.slice();
  const rows = new Int32Array(start[customers]);
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) if (owner[row] >= 0) rows[next[owner[row]]++] = row;
  });
  return { start, rows };
}
