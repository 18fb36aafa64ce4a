/** Steps of the table behind a curve. */
const TENTHS = 10;

/**
 * Places of a curve to be named in a table: the points nearest to every tenth of the customers, and the
 * highest one.
 *
 * @param customers - Shares of customers, ascending from 0 to 1.
 * @param peakAt - Where the highest point is.
 *
 * @example
 * curvePoints(Float64Array.of(0, 0.25, 0.5, 0.75, 1), 0.25) // => [0, 1, 2, 3, 4]
 */
export function curvePoints(customers: Float64Array, peakAt: number): number[] {
  const wanted = Array.from({ length: TENTHS + 1 }, (_, tenth) => tenth / TENTHS);
  const found = [...wanted, peakAt].map((share) => nearest(customers, share));
  return [...new Set(found)].sort((left, right) => left - right);
}

function nearest(customers: Float64Array, share: number): number {
  let best = 0;
  for (let index = 1; index < customers.length; index++) {
    if (Math.abs(customers[index] - share) < Math.abs(customers[best] - share)) best = index;
  }
  return best;
}
