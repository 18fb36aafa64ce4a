import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Break-even quantity: how many units must be sold until revenue covers all cost, or until a
 * target profit is reached.
 *
 * Each unit contributes its price less its variable cost; the break-even is where these
 * contributions add up to the fixed cost. The quantity is exact and not rounded up to whole units.
 * A price that does not exceed the variable cost never breaks even, whatever the fixed cost.
 *
 *     units = (fixed cost + target profit) / (price − variable cost)
 *
 * @param fixedCost - Money per period, 0 or more.
 * @param price - Money per unit, 0 or more.
 * @param variableCost - Money per unit, 0 or more.
 * @param targetProfit - Money per the same period, 0 or more.
 * @returns Units per period; `outOfRange` naming the argument, or `neverBreaksEven`.
 *
 * @example
 * breakEven(10000, 50, 30) // => 500
 * breakEven(10000, 50, 30, 5000) // => 750
 * breakEven(300, 0.3, 0.2) // => 3000
 * breakEven(10000, 30, 30) // => noAnswer neverBreaksEven
 *
 * @see Horngren, Datar & Rajan, "Cost Accounting: A Managerial Emphasis", cost-volume-profit analysis.
 */
export function breakEven(
  fixedCost: number,
  price: number,
  variableCost: number,
  targetProfit = 0,
): Result<number> {
  const fault =
    rangeFault("fixed_cost", fixedCost, "zeroOrMore") ??
    rangeFault("price", price, "zeroOrMore") ??
    rangeFault("variable_cost", variableCost, "zeroOrMore") ??
    rangeFault("target_profit", targetProfit, "zeroOrMore");
  if (fault) return fail(fault);

  const contribution = new Decimal(price).minus(variableCost);
  if (contribution.lte(0)) return fail({ kind: "noAnswer", reason: "neverBreaksEven" });
  return toNumber(new Decimal(fixedCost).plus(targetProfit).div(contribution));
}
