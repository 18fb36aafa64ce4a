import { columnFault } from "./columnFault";
import { descendingOrder } from "./descendingOrder";
import { distinctPerGroup } from "./distinctPerGroup";
import { groupIds, type Id, type IdGroups } from "./groupIds";
import { groupSums } from "./groupSums";
import { lengthFault } from "./lengthFault";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type DomainError, type Result } from "./Result";

/** Order lines, one per row. */
export interface OrderRows {
  /** "" where the row names no customer. */
  readonly customers: readonly Id[];
  /** Excel serial days, 0 where the row has none. A time of day is ignored. */
  readonly dates: Float64Array;
  /** Money; a credit note is negative. */
  readonly amounts: Float64Array;
}

/** One position per customer, in order of revenue. */
export interface RfmTable {
  readonly customers: readonly Id[];
  /** Serial day of the last purchase; NaN without a purchase. */
  readonly lastPurchase: Float64Array;
  /** Days from there to the analysis date; NaN without a purchase. */
  readonly daysSince: Float64Array;
  readonly purchaseDays: Int32Array;
  readonly revenue: Float64Array;
  /** What rows without a customer add up to; null where none of them has an amount. */
  readonly withoutCustomer: number | null;
}

/**
 * Recency, frequency and monetary value of each customer, counted from order lines.
 *
 * A purchase is a row with an amount above 0. A credit note (an amount below 0) reduces the revenue
 * but is no purchase and makes nobody recent; a row without date has revenue but no purchase day. The
 * table is sorted by revenue, the highest first, then by customer.
 *
 *     last purchase = latest date of a purchase      days since = analysis date − last purchase
 *     purchase days = number of distinct dates of purchases
 *     revenue       = sum of all amounts; with those of rows without customer, that of the column
 *
 * @param analysisDate - Serial day to which days are counted; later rows are left out altogether.
 *   0 is the latest date in the column.
 * @returns The table; `differentLength`; `outOfRange` naming the argument and its row; `noRows` where nothing is left;
 *   `tooLarge` for a sum beyond what a cell can hold.
 *
 * @example
 * rfmTable({ customers: ["A", "B", "A"], dates: Float64Array.of(45000, 45010, 45020), amounts: Float64Array.of(80, 90, -5) }).value.customers // => ["B", "A"]
 * rfmTable({ customers: ["A", "B", "A"], dates: Float64Array.of(45000, 45010, 45020), amounts: Float64Array.of(80, 90, -5) }).value.daysSince // => [10, 20]
 * rfmTable({ customers: [""], dates: Float64Array.of(0), amounts: Float64Array.of(0) }) // => noAnswer noRows
 *
 * @see Blattberg, Kim & Neslin (2008), "Database Marketing", ch. 12.
 */
export function rfmTable(rows: OrderRows, analysisDate = 0): Result<RfmTable> {
  const fault = faultOf(rows, analysisDate);
  if (fault) return fail(fault);

  const { customers, dates, amounts } = analysisDate === 0 ? rows : rowsUntil(Math.floor(analysisDate), rows);
  const groups = groupIds(customers);
  const withoutCustomer = hasAmountWithoutCustomer(groups, amounts);
  if (groups.ids.length === 0 && !withoutCustomer) return fail({ kind: "noAnswer", reason: "noRows" });

  const revenue = groupSums(groups, amounts);
  if (!revenue.ok) return revenue;
  const { purchaseDays, lastPurchase } = purchasesOf(groups, dates, amounts);
  const stichtag = Math.floor(analysisDate === 0 ? latest(dates) : analysisDate);
  const order = descendingOrder(revenue.value.sums, groups.ids);
  return succeed({
    customers: Array.from(order, (group) => groups.ids[group]),
    lastPurchase: Float64Array.from(order, (group) => lastPurchase[group]),
    daysSince: Float64Array.from(order, (group) => stichtag - lastPurchase[group]),
    purchaseDays: order.map((group) => purchaseDays[group]),
    revenue: Float64Array.from(order, (group) => revenue.value.sums[group]),
    withoutCustomer: withoutCustomer ? revenue.value.withoutId : null,
  });
}

function faultOf({ customers, dates, amounts }: OrderRows, analysisDate: number): DomainError | null {
  return (
    lengthFault({ customers, dates, amounts }) ??
    (analysisDate === 0 ? null : rangeFault("analysis_date", analysisDate, "date")) ??
    columnFault("dates", dates, "date") ??
    columnFault("amounts", amounts, "finite")
  );
}

/** The rows without date, and those up to the end of a day. */
function rowsUntil(day: number, { customers, dates, amounts }: OrderRows): OrderRows {
  const isUntil = (_: unknown, row: number) => dates[row] < day + 1;
  return {
    customers: customers.filter(isUntil),
    dates: dates.filter(isUntil),
    amounts: amounts.filter(isUntil),
  };
}

function hasAmountWithoutCustomer({ groupOf }: IdGroups, amounts: Float64Array): boolean {
  return amounts.some((amount, row) => amount !== 0 && groupOf[row] < 0);
}

function purchasesOf(
  { groupOf, ids }: IdGroups,
  dates: Float64Array,
  amounts: Float64Array,
): { purchaseDays: Int32Array; lastPurchase: Float64Array } {
  const purchaseDays = new Int32Array(ids.length);
  const lastPurchase = new Float64Array(ids.length).fill(NaN);
  const isPurchase = (row: number) => amounts[row] > 0 && dates[row] > 0;
  const { groups, values } = distinctPerGroup(
    groupOf,
    dates.map((date, row) => (isPurchase(row) ? Math.floor(date) : NaN)),
  );
  for (let index = 0; index < groups.length; index++) {
    purchaseDays[groups[index]]++;
    // Days of a group ascend, so the last one stays.
    lastPurchase[groups[index]] = values[index];
  }
  return { purchaseDays, lastPurchase };
}

function latest(dates: Float64Array): number {
  return dates.reduce((latestYet, date) => Math.max(latestYet, date), 0);
}
