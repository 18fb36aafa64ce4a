import { RowStatus } from "../rows/RowJudge";
import type { Steps } from "../Steps";
import type { DaySpan } from "./daySpan";
import type { Purchases } from "./countPurchases";
import type { UsedCustomers } from "./UsedCustomers";

/**
 * Counts each customer's days with a sale, and notes the last one. A negative amount is a credit note:
 * it never counts and never makes a customer recent. An amount of 0 tells no purchase either.
 */
export async function countDays(
  { layout, places, arrangedStatus }: UsedCustomers,
  columns: { readonly days: Float64Array; readonly amounts: Float64Array },
  { first, last: lastDay }: DaySpan,
  steps: Steps,
): Promise<Purchases> {
  const days = await layout.arrange(columns.days, steps);
  const amounts = await layout.arrange(columns.amounts, steps);
  const rows: ArrangedRows = { start: layout.start, status: arrangedStatus, days, amounts };
  const count = new Float64Array(places.length);
  const last = new Float64Array(places.length).fill(NaN);
  const seenBy = new Int32Array(Math.max(0, lastDay - first + 1)).fill(-1);
  const credits = { rows: 0, amount: 0 };
  await steps.rows(places.length, (from, to) =>
    countCustomers(rows, places, { count, last, seenBy, first, credits }, from, to),
  );
  return { count, last, creditRows: credits.rows, creditAmount: credits.amount };
}

/** Columns in the order of the layout. */
interface ArrangedRows {
  readonly start: Int32Array;
  /** Null where every row counts. */
  readonly status: Uint8Array | null;
  readonly days: Float64Array;
  readonly amounts: Float64Array;
}

interface Counted {
  readonly count: Float64Array;
  readonly last: Float64Array;
  /** The customer that was last seen on each day from `first` on. */
  readonly seenBy: Int32Array;
  readonly first: number;
  readonly credits: { rows: number; amount: number };
}

// A kernel of its own: what a closure captures is looked up again for every row.
function countCustomers(
  { start, status, days, amounts }: ArrangedRows,
  places: Int32Array,
  { count, last, seenBy, first, credits }: Counted,
  from: number,
  to: number,
): void {
  let creditRows = 0;
  let creditAmount = 0;
  for (let customer = from; customer < to; customer++) {
    const end = start[places[customer] + 1];
    let distinct = 0;
    let latest = 0;
    for (let position = start[places[customer]]; position < end; position++) {
      if (status !== null && status[position] !== RowStatus.used) continue;
      const amount = amounts[position];
      if (amount < 0) {
        creditRows++;
        creditAmount += amount;
      }
      const day = days[position];
      if (!(amount > 0 && day > 0)) continue;
      if (seenBy[day - first] !== customer) {
        seenBy[day - first] = customer;
        distinct++;
      }
      if (day > latest) latest = day;
    }
    count[customer] = distinct;
    if (latest > 0) last[customer] = latest;
  }
  credits.rows += creditRows;
  credits.amount += creditAmount;
}
