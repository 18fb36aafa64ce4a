import type { PurchaseHistory } from "../../domain/prediction/PurchaseHistory";
import { countPurchases } from "../customers/countPurchases";
import type { DaySpan } from "../customers/daySpan";
import { orderLines, sumMoney, type CustomerRows } from "../customers/describeCustomers";
import { NO_CUSTOMER, type UsedCustomers } from "../customers/UsedCustomers";
import { contributionLevels } from "../ranking/contributionLevels";
import { amountsOf } from "../ranking/rankCustomers";
import type { Level } from "../ReportModel";
import { RowStatus } from "../rows/RowJudge";
import type { Steps } from "../Steps";

/** A list of orders whose rows have days. */
export interface DatedRows extends CustomerRows {
  readonly span: DaySpan;
  readonly source: CustomerRows["source"] & { readonly days: Float64Array };
}

/** Money that the history speaks of, and the day up to which customers were observed. */
export interface HistoryChoices {
  readonly criterion: Level;
  /** Serial day. Rows after it that count all the same move the end of the observation. */
  readonly analysisDate: number;
}

const DAYS_A_WEEK = 7;

/**
 * What each customer bought so far, as models of repeat buying look at it.
 *
 *     frequency = days with a purchase - 1
 *     recency   = (last such day - first such day) / 7
 *     age       = (analysis date - first such day) / 7
 *     meanValue = money from the second such day on / frequency
 *
 * What a purchase is, is as in the report: a credit note is none, and an order that was returned in full
 * is none. Several purchases on one day are one. The money is the criterion, in units; credit notes and
 * costs count on the day of their row, those between the first purchase and the second as part of the
 * first, which has no share in the mean. Rows without a day count for nothing here.
 *
 * Customers without a dated purchase have NaN throughout, as have the rows that name no customer: they are
 * many who bought now and then, not one who buys all the time.
 *
 * @returns One entry per customer, in the order of `rows.used`.
 */
export async function purchaseHistory(
  rows: DatedRows,
  { criterion, analysisDate }: HistoryChoices,
  steps: Steps,
): Promise<PurchaseHistory> {
  const { used, money } = rows;
  const days = await purchaseDays(rows, steps);
  const sums = await sumMoney(rows, (amounts) => sumFrom(days.second, amounts, rows, steps));
  const repeatMoney = amountsOf(contributionLevels(sums), criterion);

  const count = used.ids.length;
  const end = days.last.reduce((latest, day) => (day > latest ? day : latest), analysisDate);
  const frequency = new Float64Array(count).fill(NaN);
  const recency = new Float64Array(count).fill(NaN);
  const age = new Float64Array(count).fill(NaN);
  const meanValue = new Float64Array(count).fill(NaN);
  await steps.rows(count, (from, to) => {
    for (let customer = from; customer < to; customer++) {
      if (days.count[customer] === 0 || used.ids[customer] === NO_CUSTOMER) continue;
      const repeats = days.count[customer] - 1;
      frequency[customer] = repeats;
      recency[customer] = (days.last[customer] - days.first[customer]) / DAYS_A_WEEK;
      age[customer] = (end - days.first[customer]) / DAYS_A_WEEK;
      if (repeats > 0) meanValue[customer] = repeatMoney[customer] / repeats / money.scale;
    }
  });
  return { frequency, recency, age, meanValue };
}

/** Days with a purchase of each customer; serial days are 0 where there is none. */
interface PurchaseDays {
  readonly count: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly last: Float64Array;
}

async function purchaseDays(rows: DatedRows, steps: Steps): Promise<PurchaseDays> {
  const { used, span, source, money } = rows;
  const { layout, places } = used;
  const isPurchase = await purchaseRows(rows, steps);
  const days = await layout.arrange(source.days, steps);
  const amounts = await layout.arrange(money.amounts, steps);
  const empty = () => new Float64Array(places.length);
  const found = { count: empty(), first: empty(), second: empty(), last: empty() };
  const seenBy = new Int32Array(Math.max(0, span.last - span.first + 1)).fill(-1);
  await eachRow(used, steps, (customer, position) => {
    const counts = isPurchase === null ? amounts[position] > 0 : isPurchase[layout.rows[position]] === 1;
    const day = days[position];
    if (!counts || !(day > 0) || seenBy[day - span.first] === customer) return;
    seenBy[day - span.first] = customer;
    const { count, first, second, last } = found;
    count[customer]++;
    if (day > last[customer]) last[customer] = day;
    if (first[customer] === 0 || day < first[customer]) {
      second[customer] = first[customer];
      first[customer] = day;
    } else if (second[customer] === 0 || day < second[customer]) {
      second[customer] = day;
    }
  });
  return found;
}

/** 1 for each row of a purchase that counts; null where every sale is one, as there are no order numbers. */
async function purchaseRows(rows: DatedRows, steps: Steps): Promise<Uint8Array | null> {
  if (rows.source.orders === null) return null;
  const marks = new Uint8Array(rows.used.status.length);
  await countPurchases({ ...(await orderLines(rows, steps)), marks }, steps);
  return marks;
}

/** Sum of a column from a day of each customer's own on; 0 where that day is 0. */
async function sumFrom(
  firstDay: Float64Array,
  column: Float64Array,
  { used, source }: DatedRows,
  steps: Steps,
): Promise<Float64Array> {
  const days = await used.layout.arrange(source.days, steps);
  const values = await used.layout.arrange(column, steps);
  const sums = new Float64Array(used.places.length);
  await eachRow(used, steps, (customer, position) => {
    if (firstDay[customer] === 0 || !(days[position] >= firstDay[customer])) return;
    const value = values[position];
    if (!Number.isNaN(value)) sums[customer] += value;
  });
  return sums;
}

/** Visits the rows that count, customer by customer. */
async function eachRow(
  { layout, places, arrangedStatus }: UsedCustomers,
  steps: Steps,
  visit: (customer: number, position: number) => void,
): Promise<void> {
  await steps.rows(places.length, (from, to) => {
    for (let customer = from; customer < to; customer++) {
      const end = layout.start[places[customer] + 1];
      for (let position = layout.start[places[customer]]; position < end; position++) {
        if (arrangedStatus !== null && arrangedStatus[position] !== RowStatus.used) continue;
        visit(customer, position);
      }
    }
  });
}
