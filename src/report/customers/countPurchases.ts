import type { IdCodes } from "../rows/idCodes";
import type { Steps } from "../Steps";
import { creditNotes } from "./creditNotes";
import { rowsByCustomer } from "./rowsByCustomer";

/** Order lines of the customers; rows with `owner < 0` do not count. */
export interface OrderLines {
  readonly owner: Int32Array;
  readonly customers: number;
  readonly amounts: Float64Array;
  readonly orders: IdCodes | null;
  /** Serial days, NaN where unknown. */
  readonly days: Float64Array | null;
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
 * Counts each customer's purchases: distinct order numbers, or distinct days where there is none.
 *
 * A credit note (negative amount, or its number says so) never counts and never makes a customer
 * recent. An order whose lines and returns sum up to nothing was returned in full and does not count
 * either. A line of amount 0 counts where it has an order number, because somebody did order.
 */
export async function countPurchases(lines: OrderLines, steps: Steps): Promise<Purchases> {
  const { owner, customers, amounts, orders, days } = lines;
  const count = new Float64Array(customers).fill(orders === null && days === null ? NaN : 0);
  const last = new Float64Array(customers).fill(NaN);
  const { sale, creditRows, creditAmount } = await saleLines(lines, steps);
  const { keys, keyCount, firstDayKey } = await purchaseKeys(lines, steps);
  const { start, rows } = await rowsByCustomer(owner, customers, steps);

  // Per purchase key, valid for the customer in `seenBy`: a key may occur with several customers.
  const seenBy = new Int32Array(keyCount).fill(-1);
  const net = new Float64Array(keyCount);
  const state = new Uint8Array(keyCount);

  const sumUp = (customer: number) => {
    for (let index = start[customer]; index < start[customer + 1]; index++) {
      const row = rows[index];
      const key = keys[row];
      if (key < 0) continue;
      if (seenBy[key] !== customer) {
        seenBy[key] = customer;
        net[key] = 0;
        state[key] = 0;
      }
      net[key] += amounts[row];
      // Only an order number matches a return with what was bought; a day does not.
      if (key < firstDayKey && amounts[row] < 0) state[key] |= RETURNED;
    }
  };
  const countUp = (customer: number) => {
    for (let index = start[customer]; index < start[customer + 1]; index++) {
      const row = rows[index];
      const key = keys[row];
      if (key < 0 || sale[row] === 0) continue;
      if ((state[key] & RETURNED) !== 0 && net[key] <= 0) continue;
      if ((state[key] & COUNTED) === 0) count[customer]++;
      state[key] |= COUNTED;
      const day = days === null ? NaN : days[row];
      if (!(last[customer] >= day) && !Number.isNaN(day)) last[customer] = day;
    }
  };
  await steps.rows(customers, (from, to) => {
    for (let customer = from; customer < to; customer++) {
      sumUp(customer);
      countUp(customer);
    }
  });
  return { count, last, creditRows, creditAmount };
}

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

/** What tells one purchase from another: the order's number, else the day; -1 where neither is known. */
async function purchaseKeys({ owner, orders, days }: OrderLines, steps: Steps) {
  const firstDayKey = orders === null ? 0 : orders.ids.length;
  let firstDay = Infinity;
  let lastDay = -Infinity;
  if (days !== null) {
    await steps.rows(days.length, (from, to) => {
      for (let row = from; row < to; row++) {
        if (days[row] < firstDay) firstDay = days[row];
        if (days[row] > lastDay) lastDay = days[row];
      }
    });
  }
  const keys = new Int32Array(owner.length).fill(-1);
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (orders !== null && orders.codes[row] >= 0) keys[row] = orders.codes[row];
      else if (days !== null && days[row] > 0) keys[row] = firstDayKey + days[row] - firstDay;
    }
  });
  return { keys, firstDayKey, keyCount: firstDayKey + Math.max(0, lastDay - firstDay + 1) };
}
