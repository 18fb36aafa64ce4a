import type { Stability } from "./Stability";

/** What rank stability comes to over all customers with a score. */
export interface StabilitySummary {
  readonly scored: number;
  /** Customers whose segment is another one under at least one setting. */
  readonly flips: number;
  /** The best fifth by RFM rank, rounded up, and the median of the places between their best and worst rank. */
  readonly top: number;
  readonly topSpread: number;
}

const TOP_SHARE = 0.2;

/** Sums up whose segment flips, and how far the ranks of the best fifth move. */
export function summariseStability({ rank, best, worst, flips }: Stability): StabilitySummary {
  let scored = 0;
  let flipping = 0;
  for (let position = 0; position < rank.length; position++) {
    if (rank[position] > 0) scored++;
    flipping += flips[position];
  }
  const top = Math.ceil(scored * TOP_SHARE);
  const spreads = new Float64Array(top);
  for (let position = 0; position < rank.length; position++) {
    // Ranks count from 1 without a gap, so each of the best has a place of its own.
    if (rank[position] > 0 && rank[position] <= top) {
      spreads[rank[position] - 1] = worst[position] - best[position];
    }
  }
  return { scored, flips: flipping, top, topSpread: median(spreads.sort()) };
}

/** The middle of sorted values, the mean of the middle two where they are even in number. */
function median(sorted: Float64Array): number {
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
