import { meanRankScores } from "./meanRankScores";

/**
 * Scores by mean rank within groups: a value is compared with the values of its own group only.
 *
 * Nested RFM scores frequency within each recency class, then money within each pair of recency
 * and frequency. Cells are filled evenly, at the price that a frequency of 5 means something else
 * in every recency class; below about ten rows per cell the scores say little.
 *
 * @param values - One per row; finite, or NaN where there is none.
 * @param groups - Group of each row, 1…255; rows of group 0 have no score.
 * @param bins - Number of classes, a whole number.
 * @returns Scores 1…bins, 0 where there is none.
 *
 * @example
 * nestedScores(Float64Array.of(1, 2, 100, 200), Uint8Array.of(1, 1, 2, 2), 2) // => [1, 2, 1, 2]
 *
 * @see IBM SPSS Statistics, RFM analysis: nested binning; checked against PSPP 1.6.2.
 */
export function nestedScores(values: Float64Array, groups: Uint8Array, bins: number): Uint8Array {
  const scores = new Uint8Array(values.length);
  for (const rows of rowsByGroup(groups)) {
    const scoresOfGroup = meanRankScores(
      Float64Array.from(rows, (row) => values[row]),
      bins,
    );
    rows.forEach((row, position) => (scores[row] = scoresOfGroup[position]));
  }
  return scores;
}

/** The rows of each group from 1 up that has any; group 0 is left out. */
function rowsByGroup(groups: Uint8Array): Uint32Array[] {
  const sizes = new Uint32Array(256);
  for (const group of groups) sizes[group]++;
  sizes[0] = 0;
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(256);
  groups.forEach((group, row) => {
    if (group > 0) members[group][filled[group]++] = row;
  });
  return members.filter((rows) => rows.length > 0);
}
