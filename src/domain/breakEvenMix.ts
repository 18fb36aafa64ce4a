import type DecimalJs from "decimal.js";
import { columnFault } from "./columnFault";
import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type Result } from "./Result";

/** One row per product, in columns of the same length. */
export interface ProductColumns {
  /** Money per unit, 0 or more. */
  readonly prices: Float64Array;
  /** Money per unit, 0 or more. */
  readonly variableCosts: Float64Array;
  /** Units of the product, in proportion to those of the others: 3 and 1 mean as much as 0.75 and 0.25. */
  readonly mix: Float64Array;
}

/**
 * Break-even of several products sold in a fixed proportion: the units of each at which their contributions
 * together cover the fixed cost.
 *
 * The mix is counted in units, not in revenue. A product may lose money as long as the others make up for
 * it. Units are exact: rounding each product up to whole units can exceed the total by one unit per product.
 *
 *     units of a product = fixed cost · mix / Σ (mix · (price − variable cost))
 *
 * @param fixedCost - Money per period, 0 or more, common to all products.
 * @returns Units per period, one for each product, NaN for a row that is blank throughout; `outOfRange` naming
 *   the argument and its row, `zeroDenominator` where the mix is empty, or `mixNeverBreaksEven`.
 *
 * @example
 * breakEvenMix(10000, { prices: Float64Array.of(50, 80), variableCosts: Float64Array.of(30, 40), mix: Float64Array.of(3, 1) }) // => [300, 100]
 * breakEvenMix(10000, { prices: Float64Array.of(50, 80), variableCosts: Float64Array.of(30, 40), mix: Float64Array.of(0, 0) }) // => zeroDenominator mix
 * breakEvenMix(10000, { prices: Float64Array.of(50), variableCosts: Float64Array.of(60), mix: Float64Array.of(1) }) // => noAnswer mixNeverBreaksEven
 *
 * @see Coenenberg, Fischer & Günther, "Kostenrechnung und Kostenanalyse", break-even of several products.
 */
export function breakEvenMix(fixedCost: number, products: ProductColumns): Result<Float64Array> {
  const { prices, variableCosts, mix } = products;
  const fault =
    rangeFault("fixed_cost", fixedCost, "zeroOrMore") ??
    columnFault("prices", prices, "zeroOrMore") ??
    columnFault("variable_costs", variableCosts, "zeroOrMore") ??
    columnFault("mix", mix, "zeroOrMore");
  if (fault) return fail(fault);
  if (mix.every((share) => share === 0)) return fail({ kind: "zeroDenominator", argument: "mix" });

  const contribution = contributionOf(products);
  if (contribution.lte(0)) return fail({ kind: "noAnswer", reason: "mixNeverBreaksEven" });
  const unitsPerShare = new Decimal(fixedCost).div(contribution);
  const units = new Float64Array(mix.length).fill(NaN);
  for (let row = 0; row < mix.length; row++) {
    const isBlank = prices[row] === 0 && variableCosts[row] === 0 && mix[row] === 0;
    if (isBlank) continue;
    const rounded = toNumber(unitsPerShare.times(mix[row]));
    if (!rounded.ok) return rounded;
    units[row] = rounded.value;
  }
  return succeed(units);
}

/** What one bundle of all products, each in its share of the mix, contributes. */
function contributionOf({ prices, variableCosts, mix }: ProductColumns): DecimalJs {
  let sum = new Decimal(0);
  for (let row = 0; row < mix.length; row++) {
    if (mix[row] !== 0) sum = sum.plus(new Decimal(prices[row]).minus(variableCosts[row]).times(mix[row]));
  }
  return sum;
}
