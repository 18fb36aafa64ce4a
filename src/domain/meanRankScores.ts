import { scoreByThresholds } from "./scoreByThresholds";
import { sortedFinite } from "./sortedFinite";

/**
 * Scores by mean rank: the larger the value, the higher the score, in classes of about equal size.
 *
 * Equal values share the mean of their ranks and so their score, whatever the order of rows. The
 * scores do not change when all values are multiplied by the same factor, and values that are all
 * equal get the middle class. SPSS and PSPP call this rule NTILES.
 *
 *     score = floor(mean rank · bins / (n + 1)) + 1
 *
 * @param values - One per row; finite, or NaN where there is none: it has no score and does not count in n.
 * @param bins - Number of classes, a whole number.
 * @returns Scores 1…bins, 0 where there is none. Time grows as n log n.
 *
 * @example
 * meanRankScores(Float64Array.of(10, 20, 30, 40, 50), 5) // => [1, 2, 3, 4, 5]
 * meanRankScores(Float64Array.of(7, 7, 7), 5) // => [3, 3, 3]
 * meanRankScores(Float64Array.of(7, NaN, 9), 5) // => [2, 0, 4]
 *
 * @see IBM SPSS Statistics, RANK: NTILES(k) with TIES=MEAN; checked against PSPP 1.6.2.
 */
export function meanRankScores(values: Float64Array, bins: number): Uint8Array {
  const sorted = sortedFinite(values);
  const thresholds = [-Infinity];
  for (let score = 2; score <= bins; score++) {
    const first = firstWhere(sorted, (value) => scoreOf(value, sorted, bins) >= score);
    thresholds.push(first < sorted.length ? sorted[first] : Infinity);
  }
  return scoreByThresholds(values, thresholds);
}

function scoreOf(value: number, sorted: Float64Array, bins: number): number {
  // Ranks of the tied values run from first + 1 to next; twice their mean is a whole number.
  const first = firstWhere(sorted, (other) => other >= value);
  const next = firstWhere(sorted, (other) => other > value);
  const twiceMeanRank = first + 1 + next;
  return Math.floor((twiceMeanRank * bins) / (2 * (sorted.length + 1))) + 1;
}

/** The first position from which on a condition holds for ascending values; their number where it never does. */
function firstWhere(sorted: Float64Array, condition: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (condition(sorted[middle])) to = middle;
    else from = middle + 1;
  }
  return from;
}
