import { repurchaseRate } from "../domain/repurchaseRate";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./repurchaseRate.de.json";

/**
 * Share of customers who bought more than once.
 * @customfunction REPURCHASE_RATE
 * @group indicators
 * @question How many customers come back?
 * @formula repeat_customers / customers
 * @param repeat_customers Customers with two or more orders in the period, 0 or more.
 * @param customers Customers with one or more orders in the same period, above 0.
 * @unit count zeroOrMore: repeat_customers, customers
 * @returns A fraction: 0.3 is 30 %.
 * @yields fraction
 * @example
 * REPURCHASE_RATE(120,400) // => 0.3
 * REPURCHASE_RATE(0,400) // => 0
 * REPURCHASE_RATE(401,400) // => #VALUE!
 * REPURCHASE_RATE(0,0) // => #DIV/0!
 * @pitfall Who bought for the first time last week has had no time to return: many new customers lower the rate.
 * @pitfall A split delivery or a credit note is no second purchase: count one order per customer and day.
 */
export function REPURCHASE_RATE(repeat_customers: unknown, customers: unknown): number {
  const given = toCell(readNumbers({ repeat_customers, customers }), german);
  return toCell(repurchaseRate(given.repeat_customers, given.customers), german);
}
