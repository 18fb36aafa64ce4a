import type { RfmMethod } from "../../domain/rfmClasses";
import type { RfmrFactor } from "../../domain/rfmrTable";
import type { DecisionSettings } from "../decisions/Decisions";
import type { Field, Shape } from "../Field";
import type { ForecastSettings } from "../forecast/CustomerForecast";
import type { Reading } from "../Reconciliation";
import type { RankBy } from "../ReportModel";
import type { AbcLimits, Conversion, LifetimeSettings } from "../ReportSettings";

/** A measure of the report as the method sheet explains it. */
export interface Definition {
  readonly name: string;
  /** The formula in words. */
  readonly formula: string;
  readonly source: string;
}

export type DefinitionKey =
  | "revenue"
  | "contribution1"
  | "contribution2"
  | "contribution3"
  | "contribution"
  | "ratio"
  | "cumulated"
  | "groups"
  | "abc"
  | "purchases"
  | "daysSince"
  | "averageValue"
  | "recency"
  | "frequency"
  | "monetary"
  | "code"
  | "segment"
  | "points"
  | "cltv"
  | "predictedCltv"
  | "pAlive"
  | "expectedPurchases"
  | "expectedSpend"
  | "stability"
  | "priceRise"
  | "costCut"
  | "parting";

/** What the models of a forecast estimate. */
export type ForecastParameter = "r" | "alpha" | "a" | "b" | "p" | "q" | "v";

/** What the method sheet says of a forecast. */
export interface ForecastTexts {
  readonly settings: string;
  settingsOf(settings: ForecastSettings): string;
  readonly heading: string;
  readonly purchases: string;
  readonly purchaseModels: { readonly [kind in "bgNbd" | "nbd"]: string };
  readonly spend: string;
  readonly spendModel: string;
  readonly noSpendModel: string;
  readonly parameter: string;
  readonly estimate: string;
  readonly standardError: string;
  readonly names: { readonly [parameter in ForecastParameter]: string };
  readonly customers: string;
  readonly logLikelihood: string;
  readonly correlation: string;
  readonly purchaseSources: { readonly [kind in "bgNbd" | "nbd"]: string };
  readonly spendSource: string;
  readonly assumptions: readonly string[];
}

/** Every word of the method sheet in one language. */
export interface MethodTexts {
  readonly sheetName: string;
  readonly title: string;
  /** What the sheet is for, under its title. */
  readonly purpose: string;

  readonly settings: string;
  readonly addIn: string;
  version(version: string): string;
  readonly source: string;
  readonly shape: string;
  readonly shapes: { readonly [shape in Shape]: string };
  readonly criterion: string;
  readonly rankedBy: string;
  readonly rankings: { readonly [rankBy in RankBy]: (level: string) => string };
  readonly lifetime: string;
  lifetimeOf(settings: LifetimeSettings): string;
  readonly forecast: ForecastTexts;
  readonly analysisDate: string;
  readonly window: string;
  /** First and last serial day; null where all days count, or where there are no dates. */
  days(window: { readonly from: number; readonly to: number } | null): string;
  day(serialDay: number | null): string;
  readonly currency: string;
  readonly noCurrency: string;
  converted(conversion: Conversion): string;
  readonly scoring: string;
  readonly methods: { readonly [method in RfmMethod | "frozen"]: (bins: number) => string };
  readonly segmentMap: string;
  readonly pointTable: string;
  readonly usual: string;
  readonly own: string;
  readonly abcLimits: string;
  limits(limits: AbcLimits): string;
  readonly decisions: string;
  decisionLimits(settings: Required<DecisionSettings>): string;
  readonly testCustomers: string;
  readonly technicalItems: string;
  /** Number of entries, and whether they are those of the add-in. */
  list(entries: number, usual: boolean): string;
  readonly merges: string;
  merged(pairs: number): string;

  readonly mapping: string;
  readonly field: string;
  readonly fields: { readonly [field in Field]: string };
  readonly column: string;
  readonly header: string;
  readonly readAs: string;
  readonly readings: { readonly [as in Reading["as"]]: string };

  readonly rules: string;
  readonly rule: string;
  readonly inForce: string;
  readonly on: string;
  readonly off: string;
  readonly hits: string;
  /** Columns and rows that the user has exempted from a rule. */
  spared(columns: number, rows: number): string;
  readonly rulesNote: string;

  readonly classes: string;
  readonly classHeadings: { readonly [score in "recency" | "frequency" | "monetary"]: string };
  readonly score: string;
  readonly customers: string;
  readonly from: string;
  readonly to: string;
  /** Where the limits come from, by method. */
  readonly limitNotes: { readonly [method in RfmMethod | "frozen"]: string };

  readonly segments: string;
  readonly scoresOf: { readonly [score in "recency" | "frequency" | "monetary"]: string };
  span(from: number, to: number): string;

  readonly points: string;
  readonly factor: string;
  readonly upTo: string;
  readonly above: string;
  readonly pointsEach: string;
  readonly factors: { readonly [factor in RfmrFactor]: string };

  readonly definitions: string;
  readonly measure: string;
  readonly definition: { readonly [key in DefinitionKey]: Definition };
  cite(source: string): string;

  readonly again: string;
  readonly steps: readonly string[];
}
