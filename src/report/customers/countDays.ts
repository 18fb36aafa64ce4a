import type { Steps } from "../Steps";

/** Sales whose purchases are told by their days alone; one entry per row. */
export interface Sales {
  /** The customer's number. */
  readonly owner: Int32Array;
  /** 1 for rows that are sales. */
  readonly sale: Uint8Array;
  /** Serial days, NaN where unknown: such a row tells no purchase. */
  readonly days: Float64Array;
}

/**
 * Counts each customer's days with a sale, and notes the last one. The days are first brought together
 * by customer, so that a customer's few days are looked at one after the other: in the order of the
 * rows each look would be at another place of the memory.
 *
 * @param count - Per customer, filled with 0.
 * @param last - Per customer, filled with NaN.
 */
export async function countDays(
  { owner, sale, days }: Sales,
  count: Float64Array,
  last: Float64Array,
  steps: Steps,
): Promise<void> {
  const start = new Int32Array(count.length + 1);
  let firstDay = Infinity;
  let lastDay = -Infinity;
  await steps.rows(owner.length, (from, to) => {
    let first = firstDay;
    let latest = lastDay;
    for (let row = from; row < to; row++) {
      if (sale[row] === 0 || !(days[row] > 0)) continue;
      start[owner[row] + 1]++;
      if (days[row] < first) first = days[row];
      if (days[row] > latest) latest = days[row];
    }
    firstDay = first;
    lastDay = latest;
  });
  if (lastDay < firstDay) return;
  for (let customer = 0; customer < count.length; customer++) start[customer + 1] += start[customer];

  const next = start.slice();
  const dayOfSale = new Int32Array(start[count.length]);
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (sale[row] === 1 && days[row] > 0) dayOfSale[next[owner[row]]++] = days[row] - firstDay;
    }
  });
  const seenBy = new Int32Array(lastDay - firstDay + 1).fill(-1);
  await steps.rows(count.length, (from, to) => {
    for (let customer = from; customer < to; customer++) {
      let distinct = 0;
      let latest = -1;
      for (let position = start[customer]; position < start[customer + 1]; position++) {
        const day = dayOfSale[position];
        if (seenBy[day] !== customer) distinct++;
        seenBy[day] = customer;
        if (day > latest) latest = day;
      }
      count[customer] = distinct;
      if (latest >= 0) last[customer] = firstDay + latest;
    }
  });
}
