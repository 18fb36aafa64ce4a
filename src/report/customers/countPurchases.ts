import type { IdCodes } from "../rows/idCodes";
import type { DaySpan } from "./daySpan";
import type { Steps } from "../Steps";
import { creditNotes } from "./creditNotes";
import { purchaseKeys } from "./purchaseKeys";
import { rowsByKey } from "./rowsByKey";

/** Order lines of the customers; rows with `owner < 0` do not count. */
export interface OrderLines {
  readonly owner: Int32Array;
  readonly customers: number;
  readonly amounts: Float64Array;
  readonly orders: IdCodes | null;
  /** The order that a credit note belongs to, numbered as in `orders`; -1 for none. */
  readonly originalOrders: Int32Array | null;
  /** Serial days, NaN where unknown. */
  readonly days: Float64Array | null;
  /** Null without days. */
  readonly span: DaySpan | null;
  /** Where given, gets 1 for each row that belongs to a purchase that counts. */
  readonly marks?: Uint8Array;
}

export interface Purchases {
  /** Per customer: number of purchases, NaN where neither order numbers nor dates tell. */
  readonly count: Float64Array;
  /** Per customer: day of the last purchase, NaN without one. */
  readonly last: Float64Array;
  readonly creditRows: number;
  readonly creditAmount: number;
}

/**
 * Counts each customer's purchases: distinct order numbers, or distinct days where a row has none.
 * Where no row has an order number, `countDays` does the same by days alone.
 *
 * A credit note (negative amount, or its number says so) never counts and never makes a customer
 * recent. An order whose lines and returns sum up to nothing was returned in full and does not count
 * either. A line of amount 0 counts where it has an order number, because somebody did order.
 */
export async function countPurchases(lines: OrderLines, steps: Steps): Promise<Purchases> {
  const { owner, customers, amounts, orders, days, marks } = lines;
  const count = new Float64Array(customers).fill(orders === null && days === null ? NaN : 0);
  const last = new Float64Array(customers).fill(NaN);
  const { sale, creditRows, creditAmount } = await saleLines(lines, steps);
  if (orders === null && days === null) return { count, last, creditRows, creditAmount };
  const { keys, firstDayKey, keyCount } = await purchaseKeys(lines, steps);
  const { start, rows, offset } = await rowsByKey(keys, keyCount, steps);

  // What one key sums up to, per customer; a key may occur with several customers.
  const keyOf = new Int32Array(customers).fill(-1);
  const net = new Float64Array(customers);
  const state = new Uint8Array(customers);

  // Only an order number matches a return with what was bought; a day does not.
  const sumUp = (key: number) => {
    for (let index = start[key]; index < start[key + 1]; index++) {
      const row = rows === null ? index + offset : rows[index];
      const customer = owner[row];
      if (keyOf[customer] !== key) {
        keyOf[customer] = key;
        net[customer] = 0;
        state[customer] = 0;
      }
      net[customer] += amounts[row];
      if (amounts[row] < 0) state[customer] |= RETURNED;
    }
  };
  const countUp = (key: number) => {
    for (let index = start[key]; index < start[key + 1]; index++) {
      const row = rows === null ? index + offset : rows[index];
      if (sale[row] === 0) continue;
      const customer = owner[row];
      if (keyOf[customer] !== key) {
        keyOf[customer] = key;
        state[customer] = 0;
      }
      if ((state[customer] & RETURNED) !== 0 && net[customer] <= 0) continue;
      if ((state[customer] & COUNTED) === 0) count[customer]++;
      state[customer] |= COUNTED;
      if (marks !== undefined) marks[row] = 1;
      if (days !== null && !(last[customer] >= days[row]) && days[row] > 0) last[customer] = days[row];
    }
  };
  await steps.rows(keyCount, (from, to) => {
    for (let key = from; key < to; key++) {
      if (key < firstDayKey) sumUp(key);
      countUp(key);
    }
  });
  return { count, last, creditRows, creditAmount };
}

/** What is known of one key of one customer. */
const RETURNED = 1;
const COUNTED = 2;

async function saleLines({ owner, amounts, orders }: OrderLines, steps: Steps) {
  const credit = orders === null ? null : await creditNotes(orders, owner, amounts, steps);
  const sale = new Uint8Array(owner.length);
  let creditRows = 0;
  let creditAmount = 0;
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (owner[row] < 0) continue;
      const order = orders === null ? -1 : orders.codes[row];
      const byNumber = credit !== null && order >= 0 && credit[order] === 1;
      if (byNumber || amounts[row] < 0) {
        creditRows++;
        creditAmount += amounts[row];
      } else if (amounts[row] > 0 || order >= 0) {
        sale[row] = 1;
      }
    }
  });
  return { sale, creditRows, creditAmount };
}
