/**
 * Pearson's correlation of two columns: 1 or −1 where one is a straight line of the other, 0 where they
 * have nothing to do with each other.
 *
 * @param weights - How often each row counts.
 * @returns From −1 to 1; 0 where a column does not vary.
 *
 * @example
 * correlation(Float64Array.of(1, 2, 3), Float64Array.of(20, 30, 40), Float64Array.of(1, 1, 1)) // => 1
 * correlation(Float64Array.of(1, 2, 3), Float64Array.of(7, 7, 7), Float64Array.of(1, 1, 1)) // => 0
 */
export function correlation(left: Float64Array, right: Float64Array, weights: Float64Array): number {
  const leftMean = weightedMean(left, weights);
  const rightMean = weightedMean(right, weights);
  let together = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  for (let row = 0; row < weights.length; row++) {
    const fromLeft = left[row] - leftMean;
    const fromRight = right[row] - rightMean;
    together += weights[row] * fromLeft * fromRight;
    leftSquares += weights[row] * fromLeft * fromLeft;
    rightSquares += weights[row] * fromRight * fromRight;
  }
  return together === 0 ? 0 : together / Math.sqrt(leftSquares * rightSquares);
}

/**
 * The mean of a column in which each row counts as often as its weight says; NaN where none does.
 *
 * @example
 * weightedMean(Float64Array.of(10, 40), Float64Array.of(2, 1)) // => 20
 */
export function weightedMean(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    sum += weights[row] * values[row];
    count += weights[row];
  }
  return sum / count;
}
