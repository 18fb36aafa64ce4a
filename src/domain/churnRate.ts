import { exactShare } from "./exactShare";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Churn rate: the share of the customers at the start of a period who are lost by its end.
 *
 * Only customers of the opening balance count as lost. Who is won and lost within the period belongs
 * neither to the start nor to the lost, so that churn and retention add up to 1.
 *
 *     churn rate = lost / start
 *
 * @param start - Customers at the start of the period, 0 or more.
 * @param lost - How many of them have left by its end, 0 or more.
 * @returns A fraction in [0, 1]; `outOfRange` naming the argument, `zeroDenominator`, or `aboveLimit`
 *   where more are lost than there were.
 *
 * @example
 * churnRate(1000, 50) // => 0.05
 * churnRate(1000, 1001) // => aboveLimit lost
 * churnRate(0, 50) // => zeroDenominator start
 *
 * @see Farris, Bendle, Pfeifer & Reibstein, "Marketing Metrics", chapter on customer profitability.
 */
export function churnRate(start: number, lost: number): Result<number> {
  const fault = rangeFault("start", start, "zeroOrMore") ?? rangeFault("lost", lost, "zeroOrMore");
  if (fault) return fail(fault);

  return exactShare(lost, start, { part: "lost", whole: "start" });
}
