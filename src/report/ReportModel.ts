import type { AbcClass } from "../domain/abcClasses";
import type { SegmentKey } from "../domain/rfmSegment";
import type { Choices } from "./Choices";
import type { Decisions } from "./decisions/Decisions";
import type { Mapping, Shape } from "./Field";
import type { ForecastRefusal, ForecastSummary, ForecastWarning } from "./forecast/CustomerForecast";
import type { Reading, Reconciliation } from "./Reconciliation";
import type { AbcLimits, LifetimeSettings } from "./ReportSettings";
import type { Scoring } from "./scoring/Scoring";
import type { Stability } from "./stability/Stability";

/**
 * The finished report as plain, serialisable data. The pane and the sheets render the same model;
 * it holds no sentence and no markup.
 *
 * Money is in minor units of `moneyScale` (100 = cents) as whole numbers in doubles, so that sums
 * are exact; divide by `moneyScale` to show it.
 */
export interface ReportModel {
  readonly shape: Shape;
  readonly mapping: Mapping;
  readonly source: { readonly sheet: string; readonly address: string };
  /** Header texts of the mapped columns, for the overview's note on the source. */
  readonly headers: readonly string[];
  /** Excel serial day that "days since" counts to: the latest date in the data. Null without dates. */
  readonly analysisDate: number | null;
  readonly moneyScale: number;
  /** ISO code of the money, where the export names one: `"EUR"`. */
  readonly currency?: string;
  /** What curve, shares and the second ABC speak of: the deepest level that is looked at. */
  readonly criterion: Level;
  /** What customers are ranked by; `money` is the criterion. */
  readonly rankedBy: RankBy;
  /** The assumptions behind lifetime values; absent where customers are not ranked by them. */
  readonly lifetime?: LifetimeSettings;
  /** The models behind predicted values; absent where customers are not ranked by them. */
  readonly forecast?: ForecastSummary;
  /** The levels the data allow, from revenue down. */
  readonly levels: readonly Level[];
  /** Days that were looked at, first and last; null where all were. */
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly reconciliation: Reconciliation;
  /** How columns that hold texts were read. */
  readonly readings: readonly Reading[];
  readonly ranking: Ranking;
  readonly totals: Totals;
  readonly curve: WhaleCurve;
  readonly abc: AbcTables;
  readonly abcLimits: AbcLimits;
  readonly segments: readonly SegmentRow[];
  readonly scoring: Scoring;
  /** What the user has decided on reading and rules; absent is as the add-in does it. */
  readonly choices?: Choices;
  readonly decisions: Decisions;
  /** How far ranks move under other settings, where the user has asked for it. */
  readonly stability?: Stability;
  readonly notices: readonly Notice[];
}

/**
 * Revenue is net of deductions; `contribution1` to `contribution3` are the German DB I to III;
 * `contribution` is a margin column that the export already has.
 */
export type Level = "revenue" | "contribution1" | "contribution2" | "contribution3" | "contribution";

/**
 * `money` is the criterion, `rfm` the three scores read as one number, `rfmr` the points, `cltv` the simple
 * lifetime value, `predictedCltv` what purchases to come are worth. Ties go by the criterion, then by id.
 */
export type RankBy = "money" | "rfm" | "rfmr" | "cltv" | "predictedCltv";

/** Customers in order of rank; all arrays have `count` entries. */
export interface Ranking {
  readonly count: number;
  /** `""` is the rows without customer, where the user has them counted. */
  readonly customerId: readonly string[];
  /** Empty strings where the export has no names. */
  readonly customerName: readonly string[];
  readonly hasNames: boolean;
  /** Money per level, in minor units; one array for each entry of `ReportModel.levels`. */
  readonly money: { readonly [level in Level]?: Float64Array };
  /**
   * What customers are ranked by, where that is not the criterion: code, points, or money in minor units;
   * NaN where a customer has none.
   */
  readonly value?: Float64Array;
  /** Rank by the criterion, from 1, where customers are ranked by something else. */
  readonly moneyRank?: Int32Array;
  /** What is expected of each customer, see `CustomerForecast`; absent where they are not ranked by that. */
  readonly pAlive?: Float64Array;
  readonly expectedPurchases?: Float64Array;
  readonly expectedSpend?: Float64Array;
  /** Share of all customers, cumulated share of the criterion's total (1 = 100 %), both in order of the criterion. */
  readonly share: Float64Array;
  readonly cumulatedShare: Float64Array;
  readonly abcRevenue: readonly AbcClass[];
  readonly abcCriterion: readonly AbcClass[];
  /** Serial day, or NaN where unknown. */
  readonly lastPurchase: Float64Array;
  /** Number of purchases; 0 for customers with returns only, NaN where the export can not tell. */
  readonly purchases: Float64Array;
  /** Returned items and mailings sent, summed up; absent where the export has no such column. */
  readonly returnCount?: Float64Array;
  readonly mailings?: Float64Array;
  /** 0 where the row has no score. */
  readonly recencyScore: Uint8Array;
  readonly frequencyScore: Uint8Array;
  readonly monetaryScore: Uint8Array;
  /** Points of the RFMR table, NaN for who has none; absent where the export has no dates or purchases. */
  readonly points?: Float64Array;
  /** Position in `ReportModel.segments`; -1 where a customer has no score or no rule fits. */
  readonly segment: Int16Array;
}

export type { AbcClass, SegmentKey };

export interface Totals {
  readonly customers: number;
  /** Total per level, minor units. */
  readonly money: { readonly [level in Level]?: number };
  /** Customers whose criterion is above zero, and below. */
  readonly profitable: number;
  readonly unprofitable: number;
  /** The 20/30/50 table and the worst tenth, on the criterion: amounts in minor units. */
  readonly top20: ShareOfTotal;
  readonly next30: ShareOfTotal;
  readonly last50: ShareOfTotal;
  readonly worst10: ShareOfTotal;
}

export interface ShareOfTotal {
  readonly customers: number;
  readonly amount: number;
  /** Of the criterion's total; null where that total is not above zero. */
  readonly share: number | null;
}

/** Cumulated value over cumulated customers, from (0, 0); at most a few hundred points. */
export interface WhaleCurve {
  readonly customers: Float64Array;
  readonly value: Float64Array;
  /** Highest point of the curve, 1 = 100 % of the total. */
  readonly peak: number;
  readonly peakAt: number;
  /**
   * False where the total is ≤ 0: then `value` is a share of the peak instead, or of the loss where
   * no customer brings anything.
   */
  readonly ofTotal: boolean;
}

export interface AbcTables {
  readonly revenue: readonly AbcRow[];
  readonly criterion: readonly AbcRow[];
}

export interface AbcRow {
  readonly abc: AbcClass;
  readonly customers: number;
  readonly amount: number;
}

export interface SegmentRow {
  /** A name that the user has given in an own segment map is `{ name }`. */
  readonly segment: SegmentKey | { readonly name: string };
  readonly customers: number;
  /** On the criterion, minor units. */
  readonly amount: number;
}

/** Something the reader should know; the pane says it in words. */
export type Notice =
  | { readonly kind: "creditNotes"; readonly rows: number; readonly amount: number }
  | { readonly kind: "zeroAmounts"; readonly rows: number }
  | { readonly kind: "exactDuplicates"; readonly rows: number; readonly amount: number }
  | { readonly kind: "mergedCustomers"; readonly rows: number }
  | { readonly kind: "unreadableDates"; readonly rows: number }
  /** Few rows lie more than a year after all others: the analysis date is probably a slip of the pen. */
  | { readonly kind: "farDates"; readonly rows: number; readonly last: number; readonly lastBefore: number }
  | { readonly kind: "negativeRevenueCustomers"; readonly customers: number }
  | { readonly kind: "fewCustomers"; readonly customers: number }
  | { readonly kind: "noDates" }
  | { readonly kind: "noCosts" }
  /** Other costs are there, so the contribution still contains the cost of the goods. */
  | { readonly kind: "noProductCosts" }
  /** A cost column sums up below zero: its sign is probably the wrong way round. */
  | { readonly kind: "negativeCosts"; readonly header: string }
  /** Cells of cost columns that hold text which is no number; they count as 0. */
  | { readonly kind: "unreadableCosts"; readonly cells: number }
  /** Numbers such as 1.234 beside texts such as "1.234,56": the file was opened in the wrong notation. */
  | {
      readonly kind: "lostThousands";
      readonly header: string;
      readonly number: number;
      readonly text: string;
      readonly cells: number;
    }
  /** Blank cells of cost columns; they count as 0. */
  | { readonly kind: "missingCosts"; readonly cells: number }
  /** There is no column of amounts: they are quantity times unit price. */
  | { readonly kind: "amountFromQuantity" }
  /** There is no net amount: it is the gross amount less tax. */
  | { readonly kind: "amountFromGross" }
  /** There is neither a net amount nor a tax: the tax is part of the revenue. */
  | { readonly kind: "amountWithTax" }
  | { readonly kind: "totalNotPositive" }
  /** Customers were to be ranked by a prediction and are by money. */
  | { readonly kind: "noForecast"; readonly reason: ForecastRefusal }
  | { readonly kind: "forecastWarning"; readonly warning: ForecastWarning }
  /** Customers who made a loss with their repeat purchases. */
  | { readonly kind: "forecastLosses"; readonly customers: number }
  /** Purchases before the window are unknown to the prediction. */
  | { readonly kind: "forecastInWindow" }
  /** The horizon is longer than the time that the data cover. */
  | { readonly kind: "forecastFar"; readonly months: number; readonly monthsObserved: number };
