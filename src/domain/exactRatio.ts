import { Decimal, toNumber } from "./decimal";
import { fail, type Result } from "./Result";

/**
 * One amount per unit of another, exact and rounded once: cost per customer, revenue per order.
 *
 *     ratio = numerator / denominator
 *
 * @param argument - The denominator as the formula calls it, `new_customers`.
 * @returns The ratio; or `zeroDenominator`, also for 0 / 0.
 *
 * @example
 * exactRatio(40000, 80, "new_customers") // => 500
 * exactRatio(0, 0, "orders") // => zeroDenominator orders
 */
export function exactRatio(numerator: number, denominator: number, argument: string): Result<number> {
  if (denominator === 0) return fail({ kind: "zeroDenominator", argument });
  return toNumber(new Decimal(numerator).div(denominator));
}
