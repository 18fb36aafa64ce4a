import type { RfmThresholds, ScoreClass, Scoring, ScoringSettings } from "./Scoring";
import { USUAL_BINS, type ScoredBy, type ScoredColumns, type Scores } from "./scoreCustomers";

/** Limits that nobody reaches, for classes above which nobody is; finite, so that they can be written down. */
const NO_DAYS = -1;
const NO_AMOUNT = Number.MAX_VALUE;

/** The classes as they came out, and the limits that would make them again. */
export function describeScoring(
  columns: ScoredColumns,
  scores: Scores,
  settings: ScoringSettings,
  { analysisDate, moneyScale }: ScoredBy,
): Scoring {
  const { frozen, method = "meanRank" } = settings;
  const bins = frozen === undefined ? (settings.bins ?? USUAL_BINS) : frozen.recency.length + 1;
  const lastDay = analysisDate ?? 0;
  const recency = classesOf(scores.recencyScore, columns.lastPurchase, bins).map(
    // A later purchase is fewer days away.
    ({ lowest, highest, ...rest }) => ({ ...rest, lowest: lastDay - highest, highest: lastDay - lowest }),
  );
  const frequency = classesOf(scores.frequencyScore, columns.purchases, bins);
  const monetary = classesOf(scores.monetaryScore, columns.revenue, bins);
  const isScored = recency.some(({ customers }) => customers > 0);
  const thresholds = (): RfmThresholds => ({
    recency: recency.slice(1).map((_, index) => limitFrom(recency, index + 1, "highest", NO_DAYS)),
    frequency: frequency.slice(1).map((_, index) => limitFrom(frequency, index + 1, "lowest", NO_AMOUNT)),
    monetary: monetary
      .slice(1)
      .map((_, index) => limitFrom(monetary, index + 1, "lowest", NO_AMOUNT) / moneyScale),
  });
  return {
    method: frozen === undefined ? method : "frozen",
    bins,
    thresholds: frozen ?? (method === "nested" || !isScored ? null : thresholds()),
    classes: { recency, frequency, monetary },
  };
}

function classesOf(scores: Uint8Array, values: Float64Array, bins: number): ScoreClass[] {
  const customers = new Int32Array(bins + 1);
  const lowest = new Float64Array(bins + 1).fill(NaN);
  const highest = new Float64Array(bins + 1).fill(NaN);
  for (let customer = 0; customer < scores.length; customer++) {
    const score = scores[customer];
    const value = values[customer];
    customers[score]++;
    if (!(value >= lowest[score])) lowest[score] = value;
    if (!(value <= highest[score])) highest[score] = value;
  }
  return Array.from({ length: bins }, (_, index) => ({
    score: index + 1,
    customers: customers[index + 1],
    lowest: lowest[index + 1],
    highest: highest[index + 1],
  }));
}

/** The limit of a class: that of the next better one where it is empty. */
function limitFrom(
  classes: readonly ScoreClass[],
  from: number,
  end: "lowest" | "highest",
  unreachable: number,
): number {
  const filled = classes.slice(from).find(({ customers }) => customers > 0);
  return filled === undefined ? unreachable : filled[end];
}
