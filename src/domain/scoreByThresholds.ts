/**
 * Gives every value the number of its class: how many thresholds it reaches.
 *
 * @param values - One per row; finite, or NaN where there is none.
 * @param thresholds - Lowest values of classes 1, 2, 3, …, ascending; Infinity for a class that stays
 *   empty. NaN reaches no threshold and so has the score 0.
 *
 * @example
 * scoreByThresholds(Float64Array.of(5, 20, 10, NaN), [-Infinity, 10, 20]) // => [1, 3, 2, 0]
 */
export function scoreByThresholds(values: Float64Array, thresholds: readonly number[]): Uint8Array {
  const scores = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    let score = 0;
    while (score < thresholds.length && values[row] >= thresholds[score]) score++;
    scores[row] = score;
  }
  return scores;
}
