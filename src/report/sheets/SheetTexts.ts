import type { AbcLimits } from "../ReportSettings";
import type { AbcClass, Level, RankBy, SegmentKey } from "../ReportModel";
import type { SetAsideReason } from "../rules/Rule";
import type { CustomerSentenceTexts } from "../words/customerSentence";
import type { HeadlineTexts } from "../words/headlineSentences";
import type { NoticeTexts } from "../words/noticeSentence";
import type { RuleTexts } from "../words/RuleTexts";
import type { StabilityTexts } from "../words/stabilitySentence";
import type { ComparisonTexts } from "./ComparisonTexts";
import type { DataLogColumn } from "./dataLogColumns";
import type { DecisionTexts } from "./DecisionTexts";
import type { MethodTexts } from "./MethodTexts";
import type { RankingKey } from "./rankingColumns";

/** Every word of the written sheets in one language. */
export interface SheetTexts
  extends HeadlineTexts, NoticeTexts, RuleTexts, StabilityTexts, CustomerSentenceTexts {
  readonly segments: { readonly [segment in SegmentKey]: string };
  /** What a segment means, and what to do with the customers in it: one short sentence each. */
  readonly segmentAdvice: {
    readonly [segment in SegmentKey]: { readonly meaning: string; readonly action: string };
  };
  /** Stands in place of a segment for customers who have none. */
  readonly noSegment: string;
  readonly setAside: { readonly [reason in SetAsideReason]: string };
  readonly ranking: {
    readonly sheetName: string;
    /** Headers of the table; all different, whatever the criterion. */
    readonly columns: { readonly [key in FixedColumn]: string };
    abc(level: string): string;
    /** Header of what customers are ranked by, and of their rank by the criterion. */
    readonly valueBy: { readonly [rankBy in Exclude<RankBy, "money">]: string };
    rankBy(level: string): string;
    /** Header of the money that is expected of each purchase day. */
    expectedSpend(level: string): string;
    /** Header of the cumulated share, by what 100 % is. */
    readonly cumulated: { readonly total: string; readonly peak: string; readonly loss: string };
  };
  readonly overview: OverviewTexts;
  readonly decisions: DecisionTexts;
  readonly dataLog: DataLogTexts;
  readonly comparison: ComparisonTexts;
  readonly method: MethodTexts;
}

export interface OverviewTexts {
  readonly sheetName: string;
  readonly title: string;
  /** Source, and analysis date as a serial day. */
  subtitle(source: string, analysisDate: number | null): string;
  /** What customers are ranked by, where that is not the criterion, which all figures speak of. */
  readonly rankedBy: { readonly [rankBy in Exclude<RankBy, "money">]: (level: string) => string };

  readonly indicators: string;
  readonly customers: string;
  total(level: string): string;
  ratio(level: string): string;
  perCustomer(level: string): string;
  above(level: string): string;
  below(level: string): string;
  readonly peak: string;
  readonly purchases: string;
  readonly perPurchase: string;
  readonly lastPurchase: string;

  readonly groups: string;
  readonly group: string;
  readonly share: string;
  readonly top20: string;
  readonly next30: string;
  readonly last50: string;
  readonly all: string;
  readonly worst10: string;

  readonly abc: string;
  readonly abcClass: string;
  abcNames(limits: AbcLimits): { readonly [abc in AbcClass]: string };
  customersBy(level: string): string;
  /** Heading, first header and explanation of the cross table of both ABC classes. */
  cross(byRevenue: string, byCriterion: string): string;
  crossHeader(byRevenue: string, byCriterion: string): string;
  crossNote(byRevenue: string, byCriterion: string): string;

  readonly segments: string;
  readonly segment: string;
  readonly segmentMeaning: string;
  readonly segmentAdvice: string;
  readonly customerShare: string;

  readonly reconciliation: string;
  readonly item: string;
  readonly rows: string;
  readonly amount: string;
  readonly source: string;
  readonly used: string;
  readonly difference: string;

  readonly notices: string;
  repaired(cells: number): string;

  readonly method: string;
  /** How figures came about, one sentence each; the headers are those of the mapped columns. */
  methodSentences(level: string, headers: readonly string[]): readonly string[];

  readonly chartData: string;
  readonly curve: {
    title(level: string): string;
    readonly customers: string;
    readonly value: string;
  };
  readonly pareto: {
    title(level: string): string;
    readonly ranks: string;
    readonly cumulated: string;
  };
}

export interface DataLogTexts {
  readonly sheetName: string;
  readonly title: string;
  /** The whole of a log that has nothing to tell. */
  readonly nothing: string;
  readonly inWords: string;
  /** How columns of texts were read. */
  readonly readings: string;

  readonly setAside: string;
  readonly reason: string;
  /** What the reconciliation of the same report says. */
  readonly gateRows: string;
  readonly gateAmount: string;
  readonly repaired: string;
  readonly cells: string;
  readonly total: string;
  readonly gate: string;

  readonly entries: string;
  /** What the columns of the entries mean. */
  readonly legend: string;
  /** Entries that the sheet has no room for. */
  left(entries: number): string;
  readonly columns: { readonly [column in DataLogColumn]: string };
}

/** Columns whose header does not depend on the criterion. */
type FixedColumn = Exclude<
  RankingKey,
  Level | "cumulated" | "abcRevenue" | "abcCriterion" | "value" | "moneyRank" | "expectedSpend"
>;
