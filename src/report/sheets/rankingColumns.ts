import { rfmCode } from "../../domain/rfmCode";
import type { Level, ReportModel } from "../ReportModel";
import type { PlannedCell } from "../SheetPlan";
import { capitalised } from "../words/capitalised";
import { segmentName } from "../words/segmentName";
import type { SheetTexts } from "./SheetTexts";

/** The columns a ranking can have. */
export type RankingKey =
  | "rank"
  | "customerId"
  | "customerName"
  | Level
  | "ratio"
  | "share"
  | "cumulated"
  | "abcRevenue"
  | "abcCriterion"
  | "lastPurchase"
  | "daysSince"
  | "purchases"
  | "averageValue"
  | "recency"
  | "frequency"
  | "monetary"
  | "code"
  | "segment";

/** A column of the ranking: `cell` is asked by position in the ranking, from 0. */
export interface RankingColumn {
  readonly key: RankingKey;
  readonly header: string;
  readonly cell: (rank: number) => PlannedCell;
  readonly format: string;
  readonly width: number;
}

export const MONEY = "#,##0.00";
export const COUNT = "#,##0";
export const PERCENT = "0.0%";
/** Year first: the same in every display language, and never mistaken for month and day. */
export const DATE = "yyyy-mm-dd";
export const TEXT = "@";

/** The columns that the data of a report fill, from left to right. */
export function rankingColumns(model: ReportModel, texts: SheetTexts): RankingColumn[] {
  return [
    ...identityColumns(model, texts),
    ...moneyColumns(model, texts),
    ...classColumns(model, texts),
    ...purchaseColumns(model, texts),
    ...scoreColumns(model, texts),
  ];
}

/** What 1 of the cumulated share is. */
export function baseOf({ curve }: ReportModel): "total" | "peak" | "loss" {
  if (curve.ofTotal) return "total";
  return curve.peak > 0 ? "peak" : "loss";
}

function identityColumns({ ranking }: ReportModel, { ranking: texts }: SheetTexts): RankingColumn[] {
  const { rank, customerId, customerName } = texts.columns;
  const columns: RankingColumn[] = [
    { key: "rank", header: rank, cell: (row) => row + 1, format: COUNT, width: 7 },
    {
      key: "customerId",
      header: customerId,
      cell: (row) => ranking.customerId[row],
      format: TEXT,
      width: 16,
    },
  ];
  if (ranking.hasNames) {
    const cell = (row: number) => ranking.customerName[row];
    columns.push({ key: "customerName", header: customerName, cell, format: TEXT, width: 30 });
  }
  return columns;
}

function moneyColumns(model: ReportModel, texts: SheetTexts): RankingColumn[] {
  const { ranking, levels, criterion, moneyScale } = model;
  const columns = levels.flatMap((level): RankingColumn[] => {
    const amounts = ranking.money[level];
    if (amounts === undefined) return [];
    const cell = (row: number) => amounts[row] / moneyScale;
    return [{ key: level, header: capitalised(texts.levels[level]), cell, format: MONEY, width: 15 }];
  });
  const { revenue, [criterion]: value } = ranking.money;
  if (revenue !== undefined && value !== undefined && criterion !== "revenue") {
    // Of a revenue that is not above zero a ratio says nothing.
    const cell = (row: number) => (revenue[row] > 0 ? value[row] / revenue[row] : null);
    columns.push({ key: "ratio", header: texts.ranking.columns.ratio, cell, format: PERCENT, width: 11 });
  }
  return columns;
}

function classColumns(model: ReportModel, texts: SheetTexts): RankingColumn[] {
  const { ranking, criterion, levels } = model;
  const { columns, cumulated, abc } = texts.ranking;
  const result: RankingColumn[] = [
    { key: "share", header: columns.share, cell: (row) => ranking.share[row], format: PERCENT, width: 13 },
    {
      key: "cumulated",
      header: cumulated[baseOf(model)],
      cell: (row) => ranking.cumulatedShare[row],
      format: PERCENT,
      width: 13,
    },
  ];
  if (levels.includes("revenue")) {
    const cell = (row: number) => ranking.abcRevenue[row];
    result.push({ key: "abcRevenue", header: abc(texts.levels.revenue), cell, format: TEXT, width: 12 });
  }
  if (criterion !== "revenue") {
    const cell = (row: number) => ranking.abcCriterion[row];
    result.push({ key: "abcCriterion", header: abc(texts.levels[criterion]), cell, format: TEXT, width: 12 });
  }
  return result;
}

function purchaseColumns(
  { ranking, analysisDate, moneyScale }: ReportModel,
  texts: SheetTexts,
): RankingColumn[] {
  const { columns } = texts.ranking;
  const { lastPurchase, purchases } = ranking;
  const revenue = ranking.money.revenue;
  const result: RankingColumn[] = [];
  if (analysisDate !== null) {
    const last = (row: number) => known(lastPurchase[row]);
    const days = (row: number) => known(analysisDate - lastPurchase[row]);
    result.push(
      { key: "lastPurchase", header: columns.lastPurchase, cell: last, format: DATE, width: 13 },
      { key: "daysSince", header: columns.daysSince, cell: days, format: COUNT, width: 10 },
    );
  }
  if (purchases.some((count) => count >= 0)) {
    const count = (row: number) => known(purchases[row]);
    result.push({ key: "purchases", header: columns.purchases, cell: count, format: COUNT, width: 10 });
    if (revenue !== undefined) {
      const average = (row: number) =>
        purchases[row] > 0 ? revenue[row] / purchases[row] / moneyScale : null;
      result.push({
        key: "averageValue",
        header: columns.averageValue,
        cell: average,
        format: MONEY,
        width: 14,
      });
    }
  }
  return result;
}

function scoreColumns({ ranking, segments }: ReportModel, texts: SheetTexts): RankingColumn[] {
  const { columns } = texts.ranking;
  const { recencyScore: recency, frequencyScore: frequency, monetaryScore: monetary } = ranking;
  const score = (key: "recency" | "frequency" | "monetary", scores: Uint8Array): RankingColumn[] =>
    scores.some((value) => value > 0)
      ? [{ key, header: columns[key], cell: (row) => scores[row] || null, format: "0", width: 5 }]
      : [];
  const result = [
    ...score("recency", recency),
    ...score("frequency", frequency),
    ...score("monetary", monetary),
  ];
  if (segments.length === 0) return result;
  const code = (row: number) =>
    recency[row] > 0 ? rfmCode(recency[row], frequency[row], monetary[row]) : null;
  const segment = (row: number) => {
    const place = ranking.segment[row];
    return place < 0 ? texts.noSegment : segmentName(segments[place].segment, texts);
  };
  return [
    ...result,
    { key: "code", header: columns.code, cell: code, format: "0", width: 7 },
    { key: "segment", header: columns.segment, cell: segment, format: TEXT, width: 27 },
  ];
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
