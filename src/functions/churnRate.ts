import { churnRate } from "../domain/churnRate";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./churnRate.de.json";

/**
 * Share of the customers at the start of a period who are lost by its end.
 * @customfunction CHURN_RATE
 * @group indicators
 * @question How many of our customers do we lose?
 * @formula lost / start
 * @param start Customers at the start of the period, above 0.
 * @param lost How many of them have left by its end, 0 or more.
 * @unit count zeroOrMore: start, lost
 * @returns A fraction: 0.05 is 5 %.
 * @yields fraction
 * @example
 * CHURN_RATE(1000,50) // => 0.05
 * CHURN_RATE(1000,0) // => 0
 * CHURN_RATE(1000,1001) // => #VALUE!
 * CHURN_RATE(0,50) // => #DIV/0!
 * @pitfall Who is won and lost within the period was not there at the start: report these apart.
 * @pitfall Churn is 1 less retention only on the same base; an average number of customers gives another rate.
 * @pitfall 2.5 % a month are 26.2 % a year, not 30 %: PERIOD_RATE compounds.
 */
export function CHURN_RATE(start: unknown, lost: unknown): number {
  const given = toCell(readNumbers({ start, lost }), german);
  return toCell(churnRate(given.start, given.lost), german);
}
