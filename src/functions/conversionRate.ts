import { conversionRate } from "../domain/conversionRate";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./conversionRate.de.json";

/**
 * Share of visitors who become customers.
 * @customfunction CONVERSION_RATE
 * @group indicators
 * @question How many visitors buy?
 * @formula customers / visitors
 * @param customers Visitors who bought, 0 or more.
 * @param visitors Distinct visitors in the same period, above 0.
 * @unit count zeroOrMore: customers, visitors
 * @returns A fraction: 0.1 is 10 %.
 * @yields fraction
 * @example
 * CONVERSION_RATE(500,25000) // => 0.02
 * CONVERSION_RATE(10,100) // => 0.1
 * CONVERSION_RATE(0,0) // => #DIV/0!
 * @pitfall Above 1 the two are counted differently: orders against visitors, of whom some order twice.
 * @pitfall Visits are not visitors: the same people in more visits give a lower rate.
 * @pitfall Rates of steps, from visitor to lead to customer, multiply; they do not add up.
 */
export function CONVERSION_RATE(customers: unknown, visitors: unknown): number {
  const given = toCell(readNumbers({ customers, visitors }), german);
  return toCell(conversionRate(given.customers, given.visitors), german);
}
