import { rfmSegment, type SegmentKey } from "./rfmSegment";
import { scoreAmong } from "./scoreAmong";
import type { ScoreBox, ScoreSpan } from "./ScoreBox";

/** The ten segments from the most to the least valuable. */
export const SEGMENT_ORDER: readonly SegmentKey[] = [
  "champions",
  "loyal",
  "potentialLoyalists",
  "newCustomers",
  "promising",
  "needAttention",
  "aboutToSleep",
  "atRisk",
  "cannotLose",
  "hibernating",
];

/** A segment of the grid as the rule of a segment map. */
export interface GridRule extends ScoreBox {
  readonly segment: SegmentKey;
}

/** The classes of the grid. */
const GRID_BINS = 5;

/**
 * The grid of `rfmSegment` as rules, one for each segment that has a field. The five classes of the grid
 * are spread over as many as there are: the worst stays the worst, the best the best, and of fewer
 * than five classes some segments have none. Money decides nothing.
 *
 *     class of the grid = 1 + round((score − 1) · 4 / (bins − 1))
 *
 * @param bins - Number of classes of a score, 2…9.
 * @returns Rules that take every combination of scores exactly once.
 *
 * @example
 * segmentMapOfGrid(5)[0] // => { segment: "champions", recency: [5, 5], frequency: [4, 5], monetary: [1, 5] }
 * segmentMapOfGrid(3).map(({ segment }) => segment) // => ["champions", "loyal", "potentialLoyalists", "newCustomers", "needAttention", "aboutToSleep", "atRisk", "cannotLose", "hibernating"]
 */
export function segmentMapOfGrid(bins: number): GridRule[] {
  const scores = Array.from({ length: bins }, (_, index) => index + 1);
  const segmentAt = (recency: number, frequency: number) =>
    rfmSegment(scoreAmong(recency, bins, GRID_BINS), scoreAmong(frequency, bins, GRID_BINS));
  return SEGMENT_ORDER.flatMap((segment) => {
    const recency = scores.filter((score) => scores.some((other) => segmentAt(score, other) === segment));
    const frequency = scores.filter((score) => scores.some((other) => segmentAt(other, score) === segment));
    if (recency.length === 0) return [];
    return [{ segment, recency: ends(recency), frequency: ends(frequency), monetary: [1, bins] }];
  });
}

/** The fields of a segment are a rectangle, so that first and last score say which they are. */
function ends(scores: readonly number[]): ScoreSpan {
  return [scores[0], scores[scores.length - 1]];
}
