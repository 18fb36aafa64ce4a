import type { Scores } from "../scoring/scoreCustomers";

/** What each score counts for. Whole numbers, so that equal sums are equal. */
export interface ScoreWeights {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** The largest score there is. */
const BEST_SCORE = 9;

/**
 * Ranks customers by the weighted sum of their scores, highest first; equal sums as they stand in `order`.
 *
 *     sum = wR · R + wF · F + wM · M
 *
 * There are few different sums, so customers are counted, not compared: time grows with their number.
 *
 * @param order - Positions by the criterion, highest first, then by id; null where they stand so already.
 * @returns Rank from 1 per customer, 0 for who has no score.
 */
export function weightedRanks(
  { recencyScore, frequencyScore, monetaryScore }: Scores,
  { recency, frequency, monetary }: ScoreWeights,
  order: Int32Array | null,
): Int32Array {
  const count = recencyScore.length;
  const sums = new Uint16Array(count);
  const next = new Int32Array((recency + frequency + monetary) * BEST_SCORE + 1);
  for (let customer = 0; customer < count; customer++) {
    if (recencyScore[customer] === 0) continue;
    sums[customer] =
      recency * recencyScore[customer] +
      frequency * frequencyScore[customer] +
      monetary * monetaryScore[customer];
    next[sums[customer]]++;
  }
  let rank = 1;
  for (let sum = next.length - 1; sum > 0; sum--) {
    const customers = next[sum];
    next[sum] = rank;
    rank += customers;
  }
  const ranks = new Int32Array(count);
  for (let position = 0; position < count; position++) {
    const customer = order === null ? position : order[position];
    if (sums[customer] > 0) ranks[customer] = next[sums[customer]]++;
  }
  return ranks;
}
