import { classesByMethod } from "../../domain/classesByMethod";
import { scoreByThresholds } from "../../domain/scoreByThresholds";
import type { RfmThresholds, ScoringSettings } from "./Scoring";

/** What customers are scored by; one entry per customer. */
export interface ScoredColumns {
  /** Serial days, NaN where unknown. */
  readonly lastPurchase: Float64Array;
  /** NaN where unknown. */
  readonly purchases: Float64Array;
  /** Net revenue in minor units. */
  readonly revenue: Float64Array;
}

/** The day that days since the last purchase count to, and how money is to be understood. */
export interface ScoredBy {
  readonly analysisDate: number | null;
  readonly moneyScale: number;
}

/** Scores 1…bins, 0 where a customer has none. */
export interface Scores {
  readonly recencyScore: Uint8Array;
  readonly frequencyScore: Uint8Array;
  readonly monetaryScore: Uint8Array;
}

/** Scores compare best by fifths: enough classes to tell customers apart, few enough to be remembered. */
export const USUAL_BINS = 5;

/**
 * RFM scores. Who never bought, or not at a known date, has no score and does not move the scores of
 * others; where the export has no dates or no numbers of purchases at all, the other scores stand alone.
 */
export function scoreCustomers(columns: ScoredColumns, settings: ScoringSettings, by: ScoredBy): Scores {
  const scored = onlyScored(columns);
  const { frozen, bins = USUAL_BINS, method = "meanRank" } = settings;
  if (frozen !== undefined) return scoresByLimits(frozen, scored, by);
  const { lastPurchase, purchases, revenue } = scored;
  const classes = classesByMethod(method, { lastPurchase, frequency: purchases, monetary: revenue }, bins);
  return {
    recencyScore: classes.recency,
    frequencyScore: classes.frequency,
    monetaryScore: classes.monetary,
  };
}

/** The columns with NaN for customers who have no score. */
function onlyScored({ lastPurchase, purchases, revenue }: ScoredColumns): ScoredColumns {
  const datesKnown = lastPurchase.some((day) => day > 0);
  const purchasesKnown = purchases.some((count) => count >= 0);
  const scored = {
    lastPurchase: lastPurchase.slice(),
    purchases: purchases.slice(),
    revenue: revenue.slice(),
  };
  for (let customer = 0; customer < revenue.length; customer++) {
    if ((!purchasesKnown || purchases[customer] > 0) && (!datesKnown || lastPurchase[customer] > 0)) continue;
    scored.lastPurchase[customer] = NaN;
    scored.purchases[customer] = NaN;
    scored.revenue[customer] = NaN;
  }
  return scored;
}

function scoresByLimits(
  { recency, frequency, monetary }: RfmThresholds,
  { lastPurchase, purchases, revenue }: ScoredColumns,
  { analysisDate, moneyScale }: ScoredBy,
): Scores {
  const latest = analysisDate ?? 0;
  return {
    recencyScore: scoreByThresholds(lastPurchase, [-Infinity, ...recency.map((days) => latest - days)]),
    frequencyScore: scoreByThresholds(purchases, [-Infinity, ...frequency]),
    monetaryScore: scoreByThresholds(revenue, [
      -Infinity,
      ...monetary.map((amount) => Math.round(amount * moneyScale)),
    ]),
  };
}
