import type DecimalJs from "decimal.js";
import { Decimal } from "./decimal";

/**
 * Sum of a number of payments of which each is the one before times a ratio, the first being 1.
 *
 *     sum = 1 + ratio + ratio² + … + ratio^(count − 1)
 *
 * It is built by doubling, from the binary digits of the count: 2 n payments are n payments and the
 * same again times ratio^n. So a ratio of 1 is no special case, near 1 no digits cancel as they do in
 * (1 − ratio^count) / (1 − ratio), and a billion payments take thirty steps.
 *
 * @param ratio - 0 or more.
 * @param count - Number of payments, a whole number of 0 or more.
 *
 * @example
 * toNumber(geometricSum(new Decimal("0.5"), 3)) // => 1.75
 * toNumber(geometricSum(new Decimal(1), 1e9)) // => 1000000000
 */
export function geometricSum(ratio: DecimalJs, count: number): DecimalJs {
  let sum = new Decimal(0);
  /** What a payment has become after as many periods as the sum has payments. */
  let later = new Decimal(1);
  for (const digit of count.toString(2)) {
    sum = sum.times(later.plus(1));
    later = later.times(later);
    if (digit === "1") {
      sum = sum.plus(later);
      later = later.times(ratio);
    }
  }
  return sum;
}
