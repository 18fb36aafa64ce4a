import { bestCount } from "./bestCount";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type Result } from "./Result";
import { sortedFinite } from "./sortedFinite";

/**
 * Share of the total that the best customers hold (Pareto share): "20 % of the customers bring 80 %".
 * With losses among the values it can be above 1.
 *
 *     share = sum of the ceil(top · n) largest values / sum of all values
 *
 * @param values - One per customer; a value that is no number does not count.
 * @param top - Which part of the customers is "the best", a fraction.
 * @returns A fraction of the total; `outOfRange` for `top`, `zeroDenominator` where the total is zero.
 *
 * @example
 * topShare(Float64Array.of(70, 10, 10, 5, 5)).value // => 0.7
 * topShare(Float64Array.of(400, 300, 200, 100, 0, -50, -150, -300)).value // => 1.4
 * topShare(Float64Array.of(5, -5)) // => zeroDenominator values
 */
export function topShare(values: Float64Array, top = 0.2): Result<number> {
  const fault = rangeFault("top", top, "fraction");
  if (fault) return fail(fault);
  const sorted = sortedFinite(values);
  const total = sum(sorted);
  if (total === 0) return fail({ kind: "zeroDenominator", argument: "values" });
  return succeed(sum(sorted.subarray(sorted.length - bestCount(top, sorted.length))) / total);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
