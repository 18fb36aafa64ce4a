import { cltvRetention } from "../../domain/cltvRetention";
import type { ForecastOutcome } from "../forecast/CustomerForecast";
import type { Assessment, Customers } from "../ranking/rankCustomers";
import type { ReportModel } from "../ReportModel";
import type { LifetimeSettings, ReportSettings } from "../ReportSettings";
import { describeScoring } from "./describeScoring";
import { placeInSegments, type Placement } from "./placeInSegments";
import { rfmrPoints } from "./rfmrPoints";
import { scoreCustomers, type ScoredBy } from "./scoreCustomers";

/** What customers are given before they are ranked, and how. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly scoring: ReportModel["scoring"];
  readonly segmentNames: Placement["names"];
}

const DAYS_A_YEAR = 365.25;

/** Scores, segments, points and lifetime values. */
export function assessCustomers(
  customers: Customers,
  settings: ReportSettings,
  by: ScoredBy & {
    /** Days the rows span; null without dates. */
    readonly spanDays: number | null;
    /** Null where customers are not to be ranked by one. */
    readonly forecast: ForecastOutcome | null;
  },
): Assessed {
  const { lastPurchase, purchases, money, levels } = customers;
  const columns = { lastPurchase, purchases, revenue: money.revenue ?? money[levels[0]] ?? NOBODY };
  const scores = scoreCustomers(columns, settings.scoring ?? {}, by);
  const scoring = describeScoring(columns, scores, settings.scoring ?? {}, by);
  const { names, segment } = placeInSegments(scores, scoring.bins, settings.segmentMap);
  return {
    assessment: {
      scores,
      segment,
      points: rfmrPoints(customers, settings.pointTable, by) ?? undefined,
      lifetimeFactor: settings.rankBy === "cltv" ? lifetimeFactor(settings.lifetime, by.spanDays) : undefined,
      forecast: by.forecast?.ok === true ? by.forecast.customers : undefined,
    },
    scoring,
    segmentNames: names,
  };
}

const NOBODY = new Float64Array(0);

/** What one unit of money in the span of the data is worth over a customer's lifetime. */
function lifetimeFactor(lifetime: LifetimeSettings = USUAL_LIFETIME, spanDays: number | null): number {
  const years = spanDays === null ? 1 : Math.max(spanDays, 1) / DAYS_A_YEAR;
  const value = cltvRetention(1 / years, lifetime.retention, { discount: lifetime.discountRate });
  // Checked before: a retention of all and no discount would count for ever.
  if (!value.ok) throw new Error(value.error.kind);
  return value.value;
}

/** Common in textbooks as an example; every company has its own. */
export const USUAL_LIFETIME: LifetimeSettings = { retention: 0.8, discountRate: 0.1 };
