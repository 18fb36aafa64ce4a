import type { AbcClass, Level, Ranking, ReportModel, SegmentRow } from "../ReportModel";

/**
 * What a comparison needs of a report. A whole `ReportModel` is one; an earlier one is read back from the
 * sheet of its ranking.
 */
export interface ComparedReport extends Pick<
  ReportModel,
  "source" | "analysisDate" | "window" | "criterion" | "moneyScale" | "currency"
> {
  readonly segments: readonly Pick<SegmentRow, "segment">[];
  /** `abcCriterion` is empty where it is not known. */
  readonly ranking: Pick<
    Ranking,
    "count" | "customerId" | "customerName" | "hasNames" | "money" | "abcCriterion" | "segment"
  >;
}

/** Where a customer is found: in both reports, in the earlier one only, or in the later one only. */
export type CustomerState = "kept" | "lost" | "won";

/** Null is a customer without segment. */
export type ComparedSegment = SegmentRow["segment"] | null;

/** Two reports side by side. Money is in minor units of `moneyScale`, as whole numbers in doubles. */
export interface Comparison {
  readonly criterion: Level;
  readonly moneyScale: number;
  readonly currency?: string;
  readonly earlier: ComparedSource;
  readonly later: ComparedSource;
  readonly customers: ComparedCustomers;
  readonly bridge: Bridge;
  /** Null where the classes of an earlier report can not be read any more. */
  readonly abc: Migration<AbcClass> | null;
  /** Null where one of the reports has no segments. */
  readonly segments: Migration<ComparedSegment> | null;
}

/** What a side of the comparison is made of. */
export type ComparedSource = Pick<ReportModel, "source" | "analysisDate" | "window"> & {
  readonly customers: number;
};

/**
 * Everyone in either report, the largest change of the criterion first, whatever its sign, ties by id. All
 * arrays have `count` entries; amounts of a report that a customer is not in are 0.
 */
export interface ComparedCustomers {
  readonly count: number;
  readonly customerId: readonly string[];
  /** As in the later report where the customer is in it. */
  readonly customerName: readonly string[];
  readonly hasNames: boolean;
  readonly state: readonly CustomerState[];
  /** Absent where one of the reports has none, and where it is the criterion itself. */
  readonly revenue?: TwoAmounts;
  /** Of the criterion. */
  readonly value: TwoAmounts;
  readonly change: Float64Array;
  /** Parts of the change of those who are in both reports, 0 for others; see `volumeAndMargin`. */
  readonly effects?: Effects<Float64Array>;
  /** Position in the rows and in the columns of `Comparison.abc`. */
  readonly abc?: TwoPlaces;
  /** The same of `Comparison.segments`. */
  readonly segment?: TwoPlaces;
}

export interface TwoAmounts {
  readonly earlier: Float64Array;
  readonly later: Float64Array;
}

export interface TwoPlaces {
  readonly earlier: Int16Array;
  readonly later: Int16Array;
}

export interface Effects<Amount> {
  readonly volume: Amount;
  readonly margin: Amount;
}

/**
 * From the earlier total of the criterion to the later one:
 *
 *     earlier + lost + kept + won = later
 *     kept = volume + margin
 */
export interface Bridge {
  readonly earlier: number;
  /** What lost customers took along: zero or below, unless they cost money. */
  readonly lost: number;
  /** Change of those who are in both. */
  readonly kept: number;
  /** Absent where revenue is not known, or is itself the criterion: then there is nothing to split. */
  readonly effects?: Effects<number>;
  readonly won: number;
  readonly later: number;
  readonly customers: { readonly [state in CustomerState]: number };
}

/**
 * From which class to which customers went. The row after the last one of `from` is customers won, the
 * column after the last one of `to` customers lost; where the two meet there is nobody.
 */
export interface Migration<Class> {
  /**
   * Classes of the earlier and of the later report that somebody is in. Both are the same list where all
   * classes of the earlier report are known to the later one, so that who stayed is on the diagonal.
   */
  readonly from: readonly Class[];
  readonly to: readonly Class[];
  /** By row and column. */
  readonly customers: readonly Int32Array[];
  /** Change of the criterion that went along, minor units. */
  readonly change: readonly Float64Array[];
  /** Customers of both reports who are in the class that they were in. */
  readonly stayed: number;
}

/** Why two reports can not be compared. Data; the pane says it in words. */
export type ComparisonError =
  | { readonly kind: "otherCurrency"; readonly earlier: string; readonly later: string }
  | { readonly kind: "otherCriterion"; readonly earlier: Level; readonly later: Level };

/** Why an earlier ranking can not be read from its sheet. */
export type ReadingError =
  | { readonly kind: "missingColumn"; readonly header: string }
  /** `row` as Excel counts it. */
  | {
      readonly kind: "unreadableAmount";
      readonly header: string;
      readonly row: number;
      readonly text: string;
    }
  | { readonly kind: "customerTwice"; readonly id: string; readonly row: number }
  | { readonly kind: "noCustomers" };

export type ComparisonResult<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem };
