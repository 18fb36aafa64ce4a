import { digamma } from "./digamma";
import { logGammaRatio } from "./logGamma";

/** The whole numbers above 0 of a column in ascending order, and how many rows hold each or a larger one. */
export interface Climb {
  readonly steps: readonly number[];
  readonly above: readonly number[];
}

/** Up to here adding logarithms one by one is faster than the gamma function. */
const LONGEST_WALK = 32;

/**
 * Prepares the sums of `risingFactorials`.
 *
 * @param values - Whole numbers in ascending order.
 * @param counts - How many rows hold each.
 *
 * @example
 * climbTo(Float64Array.of(0, 1, 1, 3), Float64Array.of(9, 2, 1, 4)).steps // => [1, 3]
 * climbTo(Float64Array.of(0, 1, 1, 3), Float64Array.of(9, 2, 1, 4)).above // => [7, 4]
 */
export function climbTo(values: Float64Array, counts: Float64Array): Climb {
  const steps: number[] = [];
  const above: number[] = [];
  let remaining = 0;
  for (let row = values.length - 1; row >= 0 && values[row] > 0; row--) {
    remaining += counts[row];
    if (steps[steps.length - 1] === values[row]) above[above.length - 1] = remaining;
    else {
      steps.push(values[row]);
      above.push(remaining);
    }
  }
  return { steps: steps.reverse(), above: above.reverse() };
}

/**
 * Σ ln (c · (c + 1) · … · (c + x − 1)) = Σ ln Γ(c + x) − ln Γ(c) over the rows of a column, and its
 * derivative by c. Rows share the way up to the smallest x, those that go on share the next part, and so
 * on: the work grows with the largest x and not with the number of rows.
 *
 * @param base - c, above 0.
 *
 * @example
 * risingFactorials(1, { steps: [1, 3], above: [7, 4] }).slope // => 10.333333333333334
 * risingFactorials(2, { steps: [1], above: [1] }).value // => 0.6931471805599453
 */
export function risingFactorials(base: number, { steps, above }: Climb): { value: number; slope: number } {
  let value = 0;
  let slope = 0;
  let reached = 0;
  for (let step = 0; step < steps.length; step++) {
    const from = base + reached;
    const length = steps[step] - reached;
    if (length > LONGEST_WALK) {
      value += above[step] * logGammaRatio(from, length);
      slope += above[step] * (digamma(from + length) - digamma(from));
    } else {
      for (let i = 0; i < length; i++) {
        value += above[step] * Math.log(from + i);
        slope += above[step] / (from + i);
      }
    }
    reached = steps[step];
  }
  return { value, slope };
}
