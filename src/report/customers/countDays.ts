import type { Steps } from "../Steps";
import type { PurchaseKeys } from "./purchaseKeys";
import type { RowsByKey } from "./rowsByKey";

/** Sales whose purchases are told by their days alone. */
export interface Sales {
  readonly owner: Int32Array;
  /** 1 for rows that are sales. */
  readonly sale: Uint8Array;
  readonly days: Float64Array;
  readonly keys: PurchaseKeys;
  readonly order: RowsByKey;
}

/**
 * Counts each customer's days with a sale, and notes the last one. The rows come in order of days, so
 * that the customer's day before tells whether a day is new.
 *
 * @param count - Per customer; what is found is added.
 */
export async function countDays(
  { owner, sale, days, keys: { keys }, order: { start, rows, offset } }: Sales,
  count: Float64Array,
  last: Float64Array,
  steps: Steps,
): Promise<void> {
  const lastKey = new Int32Array(count.length).fill(-1);
  const positions = start[start.length - 1];
  await steps.rows(positions, (from, to) => {
    for (let position = from; position < to; position++) {
      const row = rows === null ? position + offset : rows[position];
      if (sale[row] === 0) continue;
      const customer = owner[row];
      if (lastKey[customer] === keys[row]) continue;
      lastKey[customer] = keys[row];
      count[customer]++;
      last[customer] = days[row];
    }
  });
}
