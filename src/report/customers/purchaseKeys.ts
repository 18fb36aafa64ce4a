import type { Steps } from "../Steps";
import type { OrderLines } from "./countPurchases";
import type { DaySpan } from "./daySpan";

/** What tells one purchase from another, as whole numbers from 0. */
export interface PurchaseKeys {
  /** Per row; -1 for rows that do not count or where neither order number nor day is known. */
  readonly keys: Int32Array;
  /** Keys below are order numbers, from here on days. */
  readonly firstDayKey: number;
  readonly keyCount: number;
}

const NO_DAYS: Pick<DaySpan, "first" | "last"> = { first: Infinity, last: -Infinity };

/**
 * The order's number, or for a credit note that of the order it belongs to, else the day.
 */
export async function purchaseKeys(
  { owner, amounts, orders, originalOrders, days, span }: OrderLines,
  steps: Steps,
): Promise<PurchaseKeys> {
  const firstDayKey = orders === null ? 0 : orders.ids.length;
  const { first: firstDay, last: lastDay } = span ?? NO_DAYS;
  const keys = new Int32Array(owner.length).fill(-1);
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (owner[row] < 0) continue;
      const original = originalOrders !== null && amounts[row] < 0 ? originalOrders[row] : -1;
      if (original >= 0) keys[row] = original;
      else if (orders !== null && orders.codes[row] >= 0) keys[row] = orders.codes[row];
      else if (days !== null && days[row] > 0) keys[row] = firstDayKey + days[row] - firstDay;
    }
  });
  return { keys, firstDayKey, keyCount: firstDayKey + Math.max(0, lastDay - firstDay + 1) };
}
