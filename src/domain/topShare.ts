import { bestCount } from "./bestCount";
import { columnFault } from "./columnFault";
import { toNumber } from "./decimal";
import { decimalSum } from "./decimalSum";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

const USUAL_TOP = 0.2;

/**
 * Share of the total that the best customers hold (Pareto share): "20 % of the customers bring 80 %".
 * With losses among the values it can be above 1; of a total below 0 there are no shares, because they
 * would turn all signs.
 *
 *     share = sum of the ceil(top · n) largest values / sum of all values
 *
 * @param values - One per customer, 0 counts as a customer.
 * @param top - Which part of the customers is "the best", a fraction; 0 is 0.2.
 * @returns A fraction of the total, exact; `outOfRange`, `zeroDenominator` where the total is zero, or
 *   `negativeTotal`.
 *
 * @example
 * topShare(Float64Array.of(70, 10, 10, 5, 5)).value // => 0.7
 * topShare(Float64Array.of(400, 300, 200, 100, 0, -50, -150, -300)).value // => 1.4
 * topShare(Float64Array.of(5, -5)) // => zeroDenominator values
 * topShare(Float64Array.of(5, -6)) // => noAnswer negativeTotal
 *
 * @see The Pareto share (80-20 rule) of concentration analysis.
 */
export function topShare(values: Float64Array, top = 0): Result<number> {
  const fault = columnFault("values", values, "finite") ?? rangeFault("top", top, "fraction");
  if (fault) return fail(fault);

  const total = decimalSum(values);
  if (total.isZero()) return fail({ kind: "zeroDenominator", argument: "values" });
  if (total.isNegative()) return fail({ kind: "noAnswer", reason: "negativeTotal" });
  const sorted = values.slice().sort();
  const best = sorted.subarray(sorted.length - bestCount(top === 0 ? USUAL_TOP : top, sorted.length));
  return toNumber(decimalSum(best).div(total));
}
