import type DecimalJs from "decimal.js";
import { columnFault } from "./columnFault";
import { Decimal, toNumber } from "./decimal";
import { decimalSum } from "./decimalSum";
import { decimalUnits, type DecimalUnits } from "./decimalUnits";
import { fail, type Result } from "./Result";

/**
 * Gini coefficient: how unequally values are spread over customers. 0 where all bring the same, close
 * to 1 where one brings everything; with n customers it is at most (n − 1) / n.
 *
 *     G = 2 · Σ i · x₍ᵢ₎ / (n · Σ x) − (n + 1) / n,   x₍₁₎ ≤ … ≤ x₍ₙ₎
 *
 * Without the correction for small samples, n / (n − 1). Values below 0 have no Gini coefficient,
 * because it could leave the range from 0 to 1.
 *
 * @param values - One per customer, 0 counts as a customer.
 * @returns A fraction, exact; `outOfRange`, `negativeValues`, or `zeroDenominator` where all are 0.
 *
 * @example
 * gini(Float64Array.of(10, 20, 30, 40)) // => 0.25
 * gini(Float64Array.of(0, 0, 0, 100)) // => 0.75
 * gini(Float64Array.of(10, -5)) // => noAnswer negativeValues
 * gini(Float64Array.of(0, 0)) // => zeroDenominator values
 *
 * @see Chen, Tsaur & Rhai (1982), "The Gini Coefficient and Negative Income", Oxford Economic Papers 34(3).
 */
export function gini(values: Float64Array): Result<number> {
  const fault = columnFault("values", values, "finite");
  if (fault) return fail(fault);
  if (values.some((value) => value < 0)) return fail({ kind: "noAnswer", reason: "negativeValues" });

  const sorted = decimalUnits(values.slice().sort());
  const total = decimalSum(sorted.units);
  if (total.isZero()) return fail({ kind: "zeroDenominator", argument: "values" });
  return toNumber(sumOfDifferences(sorted).div(total.times(values.length)));
}

/**
 * The differences of all pairs: n · Σ x times the Gini coefficient. A step from one value to the next
 * stands between k smaller and n − k larger ones, so it is part of k · (n − k) differences.
 */
function sumOfDifferences({ units, isExact }: DecimalUnits): DecimalJs {
  let sum = new Decimal(0);
  // Doubles as long as they count in ones, because decimals take fifty times as long.
  let part = 0;
  for (let below = 1; below < units.length; below++) {
    const step = units[below] - units[below - 1];
    if (step === 0) continue;
    const pairs = below * (units.length - below);
    if (isExact && part + pairs * step <= Number.MAX_SAFE_INTEGER) {
      part += pairs * step;
    } else {
      sum = sum.plus(part).plus(new Decimal(units[below]).minus(units[below - 1]).times(pairs));
      part = 0;
    }
  }
  return sum.plus(part);
}
