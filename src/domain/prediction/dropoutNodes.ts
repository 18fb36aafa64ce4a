/** Points over which an expectation is summed up. */
export interface DropoutNodes {
  /** Probabilities of leaving after a purchase. */
  readonly leaving: readonly number[];
  /** What each point counts; they add up to 1. */
  readonly weights: readonly number[];
}

/**
 * Distance of the points, in the variable in which the integrand falls off doubly exponentially: a narrow
 * hump is close to a normal distribution, and few points give all digits.
 */
const SPACING = { narrow: 1 / 8, wide: 1 / 32 };
const NARROW = 0.5;

/** Logarithm of a weight that no longer counts. */
const NEGLIGIBLE = -46;

/**
 * Points and weights for expectations over Beta(a, b).
 *
 * Over the logarithm of the odds, y = ln(p / (1−p)), the distribution is one hump that falls off to both
 * sides. Points that spread as sinh from the middle of it reach all of it, and the plain sum over them is
 * exact to the last digits (double exponential quadrature). As the weights are summed up at the same points,
 * the beta function is not needed.
 *
 * @example
 * dropoutNodes(1, 3).weights.reduce((sum, weight, at) => sum + weight * dropoutNodes(1, 3).leaving[at], 0).toFixed(12) // => "0.250000000000"
 *
 * @see Takahasi & Mori (1974), "Double Exponential Formulas for Numerical Integration", Publ. RIMS 9.
 */
export function dropoutNodes(a: number, b: number): DropoutNodes {
  const middle = Math.log(a / b);
  const spread = Math.min(Math.sqrt(1 / a + 1 / b), Math.PI / 2);
  const spacing = spread < NARROW ? SPACING.narrow : SPACING.wide;
  const top = a * logShare(middle) + b * logShare(-middle);
  const leaving: number[] = [];
  const weights: number[] = [];
  let sum = 0;

  const add = (place: number): boolean => {
    const y = middle + spread * Math.sinh(place);
    const logWeight = a * logShare(y) + b * logShare(-y) - top + Math.log(Math.cosh(place));
    const weight = Math.exp(logWeight);
    leaving.push(Math.exp(logShare(y)));
    weights.push(weight);
    sum += weight;
    return logWeight > NEGLIGIBLE;
  };
  add(0);
  for (let place = spacing; add(place); place += spacing);
  for (let place = -spacing; add(place); place -= spacing);
  return { leaving, weights: weights.map((weight) => weight / sum) };
}

/** ln(p) at log odds y: −ln(1 + e^−y). */
function logShare(y: number): number {
  return y > 0 ? -Math.log1p(Math.exp(-y)) : y - Math.log1p(Math.exp(y));
}
