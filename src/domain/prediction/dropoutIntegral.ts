import type { DropoutNodes } from "./dropoutNodes";

/** Below this a probability of leaving is 0 to all digits, and numbers below 1e-308 have few of them. */
const NEVER = 1e-200;

/**
 * Expected purchases under dropout as an integral over the probability of leaving; it holds where the
 * series does not: for a horizon of many times the age, and for parameters that are very large.
 *
 *     ∫ (1 − (1 + p·growth)^−power) / p · p^(a−1) · (1−p)^(b−1) dp / B(a, b)
 *
 * @param power - Shape of the rate at which the customer buys: r + x.
 * @param growth - Time ahead in units of α + T.
 * @param nodes - Of Beta(a, b).
 *
 * @example
 * dropoutIntegral(1, 1, dropoutNodes(1, 1)).toFixed(12) // => "0.693147180560"
 * dropoutIntegral(1, 1, dropoutNodes(1e12, 1e12)).toFixed(9) // => "0.666666667"
 */
export function dropoutIntegral(power: number, growth: number, { leaving, weights }: DropoutNodes): number {
  let purchases = 0;
  for (let node = 0; node < leaving.length; node++) {
    const p = leaving[node];
    purchases +=
      weights[node] * (p < NEVER ? power * growth : -Math.expm1(-power * Math.log1p(p * growth)) / p);
  }
  return purchases;
}
