import type { Objective } from "./Objective";

/**
 * The likelihood of Gamma-Gamma along the parameters at which its mean p·v / (q−1) is 1 unit, as a
 * function of ln p and ln(q−1).
 *
 * @param objective - Of ln p, ln q and ln v, values counted in units.
 *
 * @example
 * heldMean((at) => at[2])([Math.log(2), Math.log(2)], []) // => 0
 */
export function heldMean(objective: Objective): Objective {
  const slopes = new Float64Array(3);
  return ([logP, logExcess], gradient) => {
    const excess = Math.exp(logExcess);
    const value = objective(Float64Array.of(logP, Math.log1p(excess), logExcess - logP), slopes);
    gradient[0] = slopes[0] - slopes[2];
    gradient[1] = (slopes[1] * excess) / (1 + excess) + slopes[2];
    return value;
  };
}
