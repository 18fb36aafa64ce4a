import { retentionRate } from "../domain/retentionRate";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./retentionRate.de.json";

/**
 * Share of the customers at the start of a period who are still there at its end.
 * @customfunction RETENTION_RATE
 * @group indicators
 * @question How many of our customers stay?
 * @formula (end − new_customers) / start
 * @param start Customers at the start of the period, above 0.
 * @param end Customers at its end, 0 or more.
 * @param new_customers Those at the end who were won during the period, 0 or more.
 * @unit count zeroOrMore: start, end, new_customers
 * @returns A fraction: 0.95 is 95 %.
 * @yields fraction
 * @example
 * RETENTION_RATE(1000,1030,80) // => 0.95
 * RETENTION_RATE(1000,1000,0) // => 1
 * RETENTION_RATE(1000,1081,80) // => #VALUE!
 * RETENTION_RATE(0,1030,80) // => #DIV/0!
 * @pitfall Customers won and lost within the period are no new customers here: counted, they lower the rate.
 * @pitfall Retention is 1 less churn only on the same base, the customers at the start.
 */
export function RETENTION_RATE(start: unknown, end: unknown, new_customers: unknown): number {
  const given = toCell(readNumbers({ start, end, new_customers }), german);
  return toCell(retentionRate(given.start, given.end, given.new_customers), german);
}
