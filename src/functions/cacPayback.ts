import { cacPayback } from "../domain/cacPayback";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./cacPayback.de.json";

/**
 * Periods until the margins of a customer have earned back what it cost to win that customer.
 * @customfunction CAC_PAYBACK
 * @group indicators
 * @question After how many months has a new customer paid for itself?
 * @formula n at which Σ k = 1…n margin_per_period × (1 − churn)^(k − 1) / (1 + discount)^k reaches cac
 * @param cac Cost of winning the customer, 0 or more.
 * @param margin_per_period Contribution margin of the customer per period, at its end.
 * @param churn Share of customers lost per period, from 0 to 1; none if omitted.
 * @param discount Discount rate per period, from 0 to 1; none if omitted.
 * @unit money zeroOrMore: cac
 * @unit money finite: margin_per_period
 * @unit fraction fraction: churn, discount
 * @returns Periods, interpolated within the last one; #N/A where the cost never comes back.
 * @example
 * CAC_PAYBACK(500,40) // => 12.5
 * CAC_PAYBACK(500,40,0.02) // => 14.2416227968798
 * CAC_PAYBACK(500,40,0.02,0.01) // => 15.5909237446503
 * CAC_PAYBACK(500,40,0.08) // => #N/A
 * @pitfall Revenue instead of margin is far too optimistic: 100 of revenue at 40 % margin pay back 40.
 * @pitfall Without churn the sum assumes that every customer stays until the cost is back.
 * @pitfall Margin, churn and discount rate refer to the same period; PERIOD_RATE converts a yearly rate.
 */
export function CAC_PAYBACK(
  cac: unknown,
  margin_per_period: unknown,
  churn?: unknown,
  discount?: unknown,
): number {
  const given = toCell(readNumbers({ cac, margin_per_period, churn, discount }), german);
  return toCell(cacPayback(given.cac, given.margin_per_period, given.churn, given.discount), german);
}
