import type { RfmMethod } from "../domain/rfmClasses";
import type { Level, RankBy, ReportModel } from "./ReportModel";
import type { RfmThresholds } from "./scoring/Scoring";
import type { SheetKey } from "./SheetPlan";

/**
 * What the workbook remembers of a report that was written into it: enough to find its sheets again,
 * to read its ranking and to score another export by the same limits. Plain data, kept as JSON.
 */
export interface ReportRecord {
  readonly sheets: { readonly [key in SheetKey]?: RecordedSheet };
  readonly source: { readonly sheet: string; readonly address: string };
  /** Serial day; null where the data had no dates. */
  readonly analysisDate: number | null;
  /** Days that were looked at; null where all were. */
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly criterion: Level;
  readonly levels: readonly Level[];
  readonly moneyScale: number;
  readonly currency?: string;
  readonly rankedBy: RankBy;
  /** `RankingKey` of each column of the ranking's table, from left to right; other versions may have others. */
  readonly rankingColumns: readonly string[];
  readonly customers: number;
  /** The limits of its classes; null where it had none that could be used again. */
  readonly thresholds: RfmThresholds | null;
  readonly bins: number;
  readonly method: RfmMethod | "frozen";
  /** The language of headers and segments on its sheets. */
  readonly language: "de" | "en";
}

/** A sheet as it was written. */
export interface RecordedSheet {
  /** By which Excel knows the sheet, whatever it is called by now. */
  readonly id: string;
  readonly name: string;
}

/** The record of a report that was written. */
export function recordOf(
  model: ReportModel,
  written: Pick<ReportRecord, "sheets" | "rankingColumns" | "language">,
): ReportRecord {
  const { source, analysisDate, window, criterion, levels, moneyScale, currency, rankedBy } = model;
  const { thresholds, bins, method } = model.scoring;
  return {
    ...written,
    source,
    analysisDate,
    window,
    criterion,
    levels,
    moneyScale,
    ...(currency === undefined ? {} : { currency }),
    rankedBy,
    customers: model.ranking.count,
    thresholds,
    bins,
    method,
  };
}
