import { exactRatio } from "./exactRatio";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Conversion rate: the share of visitors who become customers.
 *
 * It exceeds 1 where the two are counted differently, such as orders against visitors who order twice.
 * The rate of a chain of steps is the product of the rates of its steps.
 *
 *     conversion rate = customers / visitors
 *
 * @param customers - Visitors who bought, 0 or more.
 * @param visitors - Distinct visitors in the same period, 0 or more.
 * @returns A fraction, usually in [0, 1]; `outOfRange` naming the argument, or `zeroDenominator`.
 *
 * @example
 * conversionRate(10, 100) // => 0.1
 * conversionRate(120, 100) // => 1.2
 * conversionRate(0, 0) // => zeroDenominator visitors
 *
 * @see Common practice of online trade, without a single author.
 */
export function conversionRate(customers: number, visitors: number): Result<number> {
  const fault =
    rangeFault("customers", customers, "zeroOrMore") ?? rangeFault("visitors", visitors, "zeroOrMore");
  if (fault) return fail(fault);

  return exactRatio(customers, visitors, "visitors");
}
