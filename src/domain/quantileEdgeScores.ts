import { scoreByThresholds } from "./scoreByThresholds";
import { sortedFinite } from "./sortedFinite";

/**
 * Scores by quantile edges: a value's class is the quantile interval it falls into.
 *
 * Edges are quantiles of type 7 (Excel's QUANTILE.INC). An interval excludes its lower edge and
 * includes its upper one; the lowest value belongs to class 1. Equal values share a score. Heavily
 * tied values make edges coincide and classes stay empty; values that are all equal get class 1.
 *
 *     edge i of k: value at position (n − 1) · i / k of the ascending values, interpolated
 *
 * @param values - One per row; finite, or NaN where there is none: it has no score and does not count in n.
 * @param bins - Number of classes, a whole number.
 * @returns Scores 1…bins, 0 where there is none. Time grows as n log n.
 *
 * @example
 * quantileEdgeScores(Float64Array.of(10, 20, 30, 40, 50), 5) // => [1, 2, 3, 4, 5]
 * quantileEdgeScores(Float64Array.of(7, 7, 7), 5) // => [1, 1, 1]
 *
 * @see Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages", The American Statistician 50(4).
 */
export function quantileEdgeScores(values: Float64Array, bins: number): Uint8Array {
  const sorted = sortedFinite(values);
  const thresholds = [-Infinity];
  let next = 0;
  for (let edge = 1; edge < bins; edge++) {
    // An interpolated edge lies between two neighbours, so the values above it are the values above
    // the lower neighbour: comparing with that one is exact where interpolation would round.
    const lower = sorted[Math.floor(((sorted.length - 1) * edge) / bins)];
    while (next < sorted.length && sorted[next] <= lower) next++;
    thresholds.push(next < sorted.length ? sorted[next] : Infinity);
  }
  return scoreByThresholds(values, thresholds);
}
