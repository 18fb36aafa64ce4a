import type { RfmrTable } from "../domain/rfmrTable";
import type { DecisionSettings } from "./decisions/Decisions";
import type { Mapping, Shape } from "./Field";
import type { ForecastSettings } from "./forecast/CustomerForecast";
import type { DateOrder } from "./parse/dateText";
import type { Notation } from "./parse/numberText";
import type { Level, RankBy } from "./ReportModel";
import type { RuleChoices } from "./rules/RuleChoices";
import type { ScoringSettings } from "./scoring/Scoring";
import type { SegmentRule } from "./scoring/segmentMap";

/** What the user decides, or has confirmed, before a report is built. */
export interface ReportSettings {
  readonly shape: Shape;
  readonly mapping: Mapping;
  /** Serial day that "days since" counts to; rows after it are set aside. Default: the latest date. */
  readonly analysisDate?: number;
  /** The answer to `ambiguousNumbers`: how to read columns that leave it open. */
  readonly notation?: Notation;
  /** The answer to `ambiguousDates`. */
  readonly dateOrder?: DateOrder;
  /** Days to look at. Default: all. */
  readonly window?: ReportWindow;
  /** Answer to `severalCurrencies`. */
  readonly conversion?: Conversion;
  readonly rules?: RuleChoices;
  /** Customers and items that do not count, one pattern each; see `matchesList`. Default: `DEFAULT_LISTS`. */
  readonly lists?: ExclusionLists;
  /** Pairs of customer ids: the first one counts as the second. */
  readonly merges?: readonly (readonly [from: string, into: string])[];
  /** The deepest level of contribution to look at; a level the data do not have changes nothing. Default: the deepest. */
  readonly deepestLevel?: Level;
  /** What customers are ranked by. Default: `money`, the deepest level of contribution that is looked at. */
  readonly rankBy?: RankBy;
  readonly scoring?: ScoringSettings;
  readonly abcLimits?: AbcLimits;
  /** Points of RFMR. Default: the classical table. */
  readonly pointTable?: RfmrTable;
  /** Segments by scores; the first rule that fits decides. Default: the grid of `rfmSegment`. */
  readonly segmentMap?: readonly SegmentRule[];
  readonly decisions?: DecisionSettings;
  /** For ranking by `cltv`. */
  readonly lifetime?: LifetimeSettings;
  /** For ranking by `predictedCltv`. */
  readonly forecast?: ForecastSettings;
  /** Whether to find out how far ranks move under other settings. Default: no. */
  readonly stability?: boolean;
}

/** Cumulated shares up to which a customer is A and B, as fractions. */
export interface AbcLimits {
  readonly a: number;
  readonly b: number;
}

/** What a simple lifetime value assumes, as fractions a year. */
export interface LifetimeSettings {
  readonly retention: number;
  readonly discountRate: number;
}

export type ReportWindow =
  /** The last months up to the analysis date. */
  | { readonly kind: "months"; readonly months: number }
  /** Serial days, both included; null leaves an end open. */
  | { readonly kind: "days"; readonly from: number | null; readonly to: number | null };

/** How amounts of several currencies become one. */
export interface Conversion {
  /** ISO code of the report's currency. */
  readonly into: string;
  /** What one unit of each other currency is worth in it. */
  readonly rates: { readonly [currency: string]: number };
}

export interface ExclusionLists {
  readonly testCustomers: readonly string[];
  readonly technicalItems: readonly string[];
}
