import { breakEven } from "./breakEven";
import { Decimal, toNumber } from "./decimal";
import type { Result } from "./Result";

/**
 * Break-even revenue: the revenue at which all cost is covered, or a target profit is reached.
 *
 * Of each unit of money earned the contribution ratio is left to cover the fixed cost. The result is the
 * break-even quantity times the price, before anything is rounded to whole units.
 *
 *     revenue = (fixed cost + target profit) / ((price − variable cost) / price)
 *
 * @param fixedCost - Money per period, 0 or more.
 * @param price - Money per unit, 0 or more.
 * @param variableCost - Money per unit, 0 or more.
 * @param targetProfit - Money per the same period, 0 or more.
 * @returns Money per period; `outOfRange` naming the argument, `neverBreaksEven`, or `tooLarge` where
 *   no cell can hold the revenue or its units.
 *
 * @example
 * breakEvenRevenue(10000, 50, 30) // => 25000
 * breakEvenRevenue(10000, 50, 30, 5000) // => 37500
 * breakEvenRevenue(10000, 30, 30) // => noAnswer neverBreaksEven
 *
 * @see Horngren, Datar & Rajan, "Cost Accounting: A Managerial Emphasis", cost-volume-profit analysis.
 */
export function breakEvenRevenue(
  fixedCost: number,
  price: number,
  variableCost: number,
  targetProfit = 0,
): Result<number> {
  const units = breakEven(fixedCost, price, variableCost, targetProfit);
  if (!units.ok) return units;

  // Not units times price: the units are rounded to a cell's number already.
  const contribution = new Decimal(price).minus(variableCost);
  return toNumber(new Decimal(fixedCost).plus(targetProfit).times(price).div(contribution));
}
