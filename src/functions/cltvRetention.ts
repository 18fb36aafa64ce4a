import { cltvRetention, type MarginTiming } from "../domain/cltvRetention";
import { readNumbers } from "./boundary/readNumbers";
import { readOption } from "./boundary/readOption";
import { toCell } from "./boundary/toCell";
import german from "./cltvRetention.de.json";

const TIMINGS: readonly MarginTiming[] = ["afterRenewal", "newPaidAtStart", "newPaidAtEnd"];

/**
 * Discounted customer lifetime value at a constant retention rate, for ever or over some periods.
 * @customfunction CLTV_RETENTION
 * @group indicators
 * @question What is a customer worth who stays with some probability?
 * @formula margin × f / (1 + discount − retention × (1 + growth)); f by timing: retention, 1 + discount, 1
 * @param margin Contribution margin of the customer per period; the first one that counts.
 * @param retention Probability that the customer stays, per period, from 0 to 1.
 * @param discount Discount rate per period, from 0 to 1; none if omitted.
 * @param timing 0 existing customer, margin after each renewal; 1 new customer, paid at period start; 2 at period end.
 * @param periods How many margins count, a whole number; for ever if 0 or omitted.
 * @param growth Change of the margin from period to period, above −1; none if omitted.
 * @unit money finite: margin
 * @unit fraction fraction: retention, discount
 * @unit option 0|1|2: timing
 * @unit periods wholeZeroOrMore: periods
 * @unit fraction growth: growth
 * @returns Money, as of today and before acquisition cost; #N/A where the value grows without limit.
 * @yields money
 * @example
 * CLTV_RETENTION(100,0.8,0.1) // => 266.666666666667
 * CLTV_RETENTION(100,0.8,0.1,1) // => 366.666666666667
 * CLTV_RETENTION(100,0.8,0.1,2) // => 333.333333333333
 * CLTV_RETENTION(100,0.8,0.1,0,5) // => 212.40973356266
 * CLTV_RETENTION(100,0.8,0.1,0,0,0.05) // => 307.692307692308
 * CLTV_RETENTION(100,1) // => #N/A
 * @pitfall The timing changes the value: the same figures give 267 for an existing and 367 for a new customer.
 * @pitfall One retention rate for all understates customers who stay: the loyal ones remain, and the rate rises.
 * @pitfall Take margins, not revenue, and rates of the same period: PERIOD_RATE converts a yearly rate.
 */
export function CLTV_RETENTION(
  margin: unknown,
  retention: unknown,
  discount?: unknown,
  timing?: unknown,
  periods?: unknown,
  growth?: unknown,
): number {
  const given = toCell(readNumbers({ margin, retention, discount, timing, periods, growth }), german);
  const options = {
    discount: given.discount,
    timing: toCell(readOption("timing", given.timing, TIMINGS), german),
    periods: given.periods,
    growth: given.growth,
  };
  return toCell(cltvRetention(given.margin, given.retention, options), german);
}
