/** The ten customer segments of the recency × frequency grid. */
export type SegmentKey =
  | "champions"
  | "loyal"
  | "potentialLoyalists"
  | "newCustomers"
  | "promising"
  | "needAttention"
  | "aboutToSleep"
  | "atRisk"
  | "cannotLose"
  | "hibernating";

const HIBERNATING_OR_LEAVING: readonly SegmentKey[] = [
  "hibernating",
  "hibernating",
  "atRisk",
  "atRisk",
  "cannotLose",
];

/** One row per recency score from 1, one entry per frequency score from 1. */
const GRID: readonly (readonly SegmentKey[])[] = [
  HIBERNATING_OR_LEAVING,
  HIBERNATING_OR_LEAVING,
  ["aboutToSleep", "aboutToSleep", "needAttention", "loyal", "loyal"],
  ["promising", "potentialLoyalists", "potentialLoyalists", "loyal", "loyal"],
  ["newCustomers", "potentialLoyalists", "potentialLoyalists", "champions", "champions"],
];

/**
 * The segment of a customer on the grid of recency and frequency scores. Each of its 25 cells has
 * exactly one segment; money only ranks customers inside a segment.
 *
 * @param recency - Score 1…5, 5 = bought most recently.
 * @param frequency - Score 1…5, 5 = buys most often.
 * @returns The segment; null where a score is missing (0) or outside the grid.
 *
 * @example
 * rfmSegment(5, 4) // => champions
 * rfmSegment(1, 5) // => cannotLose
 * rfmSegment(0, 0) // => null
 *
 * @see Common practice without a single author; the grid is stated in full here because published ones overlap.
 */
export function rfmSegment(recency: number, frequency: number): SegmentKey | null {
  return GRID[recency - 1]?.[frequency - 1] ?? null;
}
