/** What is known of a customer who has not left yet. */
export interface Posterior {
  /** Shape of the rate at which the customer buys: r + x. */
  readonly power: number;
  /** Of the probability of leaving after a purchase, Beta(a, b): a, and b + x. */
  readonly a: number;
  readonly b: number;
  /** Time ahead in units of α + T. */
  readonly growth: number;
}

/** Beyond this many terms the integral is faster; a horizon of so many times α + T would need them. */
const MOST_TERMS = 10_000;
const LONGEST_HORIZON = 300;

/** Sums that are as large as 1 divided by this would overflow. */
const SMALLEST = 1e-280;

/** Parts that cancel may be this much larger than what they leave: twelve digits stay. */
const CANCELLATION = 1e3;

/**
 * Expected purchases under dropout as a power series, the fast way for nearly all customers.
 *
 * Euler's transformation of the hypergeometric function, with c = a+b−1, ε = a−1 and z = growth / (1+growth),
 * turns the expectation into
 *
 *     c · (1 − (1−z)^ε · ₂F₁(c−power, ε; c; z)) / ε
 *
 * which neither overflows nor needs many terms. Every term of ₂F₁ − 1 has the factors ε and 1/c. Taken out
 * beforehand, they leave no division by zero at a = 1, nor at a + b = 1, and the formula holds below that too:
 *
 *     −c · ((1−z)^ε − 1) / ε − (1−z)^ε · Σ (c−power)ₖ · (1+ε)ₖ₋₁ / ((1+c)ₖ₋₁ · k!) · zᵏ
 *
 * @returns null where terms are too many, or so large that they would cancel.
 *
 * @example
 * dropoutSeries({ power: 1, a: 1, b: 1, growth: 1 }) // => 0.6931471805599453
 * dropoutSeries({ power: 1, a: 1e9, b: 1e9, growth: 1 }) // => null
 *
 * @see NIST Digital Library of Mathematical Functions, 15.8.1, dlmf.nist.gov.
 */
export function dropoutSeries({ power, a, b, growth }: Posterior): number | null {
  if (growth > LONGEST_HORIZON) return null;
  const c = a + b - 1;
  const epsilon = a - 1;
  const z = growth / (1 + growth);
  const logRest = -Math.log1p(growth);
  const rest = Math.exp(epsilon * logRest);
  if (rest < SMALLEST) return null;
  const plain = epsilon === 0 ? -c * logRest : (-c * Math.expm1(epsilon * logRest)) / epsilon;

  // Absolute values are taken by comparison: this loop is where the time of a forecast goes.
  const enough = 1e-17 * (1 - z);
  let term = (c - power) * z;
  let sum = term;
  let size = term < 0 ? -term : term;
  for (let k = 1; k < MOST_TERMS; k++) {
    const ratio = ((c - power + k) * (epsilon + k) * z) / ((c + k) * (k + 1));
    term *= ratio;
    sum += term;
    const termSize = term < 0 ? -term : term;
    size += termSize;
    // What follows is smaller than a geometric series with this ratio, once the ratio has settled.
    if (termSize <= enough * size && ratio < 1 && ratio > -1) {
      const expected = plain - rest * sum;
      return Math.abs(plain) + rest * size <= CANCELLATION * expected ? expected : null;
    }
  }
  return null;
}
