import { columnFault } from "./columnFault";
import { Decimal, toNumber } from "./decimal";
import { lengthFault } from "./lengthFault";
import { fail, type Result } from "./Result";

/**
 * Engagement index: how far customers reach the targets set for their behaviour (logins, orders, visits),
 * as one weighted mean.
 *
 * A target that is exceeded counts as reached and no more, so that one figure cannot make up for
 * another. A row without value and target is left out with its weight.
 *
 *     index = Σ weight · min(value / target, 1) / Σ weight
 *
 * @param values - What was reached, 0 or more.
 * @param targets - What was to be reached, each in the unit of its value; 0 or more.
 * @param weights - Relative importance, 0 or more; equal where all are 0. Once one is given, a 0 means
 *   that its row does not count.
 * @returns A fraction, exact; `differentLength`, `outOfRange`, `zeroDenominator` for a value without
 *   target and where the rows that are left have no weight, or `noRows`.
 *
 * @example
 * engagementIndex(Float64Array.of(50, 8), Float64Array.of(100, 8)) // => 0.75
 * engagementIndex(Float64Array.of(50, 12), Float64Array.of(100, 8), Float64Array.of(3, 1)) // => 0.625
 * engagementIndex(Float64Array.of(50, 8), Float64Array.of(100, 0)) // => zeroDenominator targets
 * engagementIndex(Float64Array.of(0), Float64Array.of(0)) // => noAnswer noRows
 *
 * @see No published standard: the weighted degree of target achievement, as scoring models use it.
 */
export function engagementIndex(
  values: Float64Array,
  targets: Float64Array,
  weights: Float64Array = new Float64Array(values.length),
): Result<number> {
  const fault =
    lengthFault({ values, targets, weights }) ??
    columnFault("values", values, "zeroOrMore") ??
    columnFault("targets", targets, "zeroOrMore") ??
    columnFault("weights", weights, "zeroOrMore");
  if (fault) return fail(fault);

  const isWeighted = weights.some((weight) => weight > 0);
  let rows = 0;
  let reached = new Decimal(0);
  let reachable = new Decimal(0);
  for (let row = 0; row < values.length; row++) {
    const [value, target] = [values[row], targets[row]];
    if (value === 0 && target === 0) continue;
    if (target === 0) return fail({ kind: "zeroDenominator", argument: "targets" });
    rows++;
    const weight = new Decimal(isWeighted ? weights[row] : 1);
    reachable = reachable.plus(weight);
    reached = reached.plus(value >= target ? weight : weight.times(value).div(target));
  }
  if (rows === 0) return fail({ kind: "noAnswer", reason: "noRows" });
  if (reachable.isZero()) return fail({ kind: "zeroDenominator", argument: "weights" });
  return toNumber(reached.div(reachable));
}
