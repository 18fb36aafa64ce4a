import { rfmCode } from "../../domain/rfmCode";
import type { Level, ReportModel } from "../ReportModel";
import type { ColumnScale, PlannedCell } from "../SheetPlan";
import { capitalised } from "../words/capitalised";
import { segmentName } from "../words/segmentName";
import { decisionColumns } from "./decisionColumns";
import { forecastColumns } from "./forecastColumns";
import { largestAmount, moneyWidth } from "./moneyWidth";
import type { SheetTexts } from "./SheetTexts";
import { stabilityColumns } from "./stabilityColumns";
import { textWidth } from "./textWidth";

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
  | "returns"
  | "mailings"
  | "recency"
  | "frequency"
  | "monetary"
  | "code"
  | "segment"
  | "points"
  | "rfmRank"
  | "rankFrom"
  | "rankTo"
  | "sameSegment"
  | "segmentStable"
  /** What customers are ranked by, and their rank by the criterion, where the two differ. */
  | "value"
  | "pAlive"
  | "expectedPurchases"
  | "expectedSpend"
  | "moneyRank"
  | "decision"
  | "reason";

/** A column of the ranking: `cell` is asked by position in the ranking, from 0. */
export interface RankingColumn {
  readonly key: RankingKey;
  readonly header: string;
  readonly cell: (rank: number) => PlannedCell;
  readonly format: string;
  readonly width: number;
  readonly scale?: ColumnScale;
}

/** Below zero red, and with a minus for print in grey. */
export const MONEY = "#,##0.00;[Red]-#,##0.00";
export const COUNT = "#,##0";
export const PERCENT = "0.0%;[Red]-0.0%";
/**
 * Excel's short date, which it shows as the reader's region writes dates, as it does with decimal signs: the
 * code is that of format 14 whatever the region. Cells in German read as the German sentences do.
 */
export const DATE = "m/d/yyyy";
export const TEXT = "@";
const POINTS = "0;[Red]-0";

/** The columns that the data of a report fill, from left to right. */
export function rankingColumns(model: ReportModel, texts: SheetTexts): RankingColumn[] {
  return [
    ...identityColumns(model, texts),
    ...moneyColumns(model, texts),
    ...classColumns(model, texts),
    ...purchaseColumns(model, texts),
    ...scoreColumns(model, texts),
    ...segmentColumns(model, texts),
    ...valueColumns(model, texts),
    ...stabilityColumns(model, texts),
    ...decisionColumns(model, texts),
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
      width: textWidth(ranking.customerId, 10, 24),
    },
  ];
  if (ranking.hasNames) {
    const cell = (row: number) => ranking.customerName[row];
    const width = textWidth(ranking.customerName, 16, 44);
    columns.push({ key: "customerName", header: customerName, cell, format: TEXT, width });
  }
  return columns;
}

const BARS: ColumnScale = { kind: "bars" };

/** The same from month to month; one customer far out would otherwise take all colour from the others. */
const RATIO_SHADES: ColumnScale = { kind: "shades", from: -0.5, to: 0.5 };

function moneyColumns(model: ReportModel, texts: SheetTexts): RankingColumn[] {
  const { ranking, levels, criterion, moneyScale } = model;
  const columns = levels.flatMap((level): RankingColumn[] => {
    const amounts = ranking.money[level];
    if (amounts === undefined) return [];
    const cell = (row: number) => amounts[row] / moneyScale;
    const header = capitalised(texts.levels[level]);
    const width = Math.max(13, moneyWidth(largestAmount(amounts) / moneyScale));
    return [{ key: level, header, cell, format: MONEY, width, scale: BARS }];
  });
  const { revenue, [criterion]: value } = ranking.money;
  if (revenue !== undefined && value !== undefined && criterion !== "revenue") {
    // Of a revenue that is not above zero a ratio says nothing.
    const cell = (row: number) => (revenue[row] > 0 ? value[row] / revenue[row] : null);
    const header = texts.ranking.columns.ratio;
    columns.push({ key: "ratio", header, cell, format: PERCENT, width: 11, scale: RATIO_SHADES });
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
  const { returnCount, mailings } = ranking;
  return [
    ...result,
    ...countColumn("returns", columns.returns, returnCount),
    ...countColumn("mailings", columns.mailings, mailings),
  ];
}

function countColumn(
  key: "returns" | "mailings",
  header: string,
  counts: Float64Array | undefined,
): RankingColumn[] {
  if (counts === undefined) return [];
  return [{ key, header, cell: (row) => known(counts[row]), format: COUNT, width: 10 }];
}

function scoreColumns({ ranking, scoring }: ReportModel, texts: SheetTexts): RankingColumn[] {
  const { columns } = texts.ranking;
  const { recencyScore: recency, frequencyScore: frequency, monetaryScore: monetary } = ranking;
  const scale: ColumnScale = { kind: "shades", from: 1, to: scoring.bins };
  const score = (key: "recency" | "frequency" | "monetary", scores: Uint8Array): RankingColumn[] =>
    scores.some((value) => value > 0)
      ? [{ key, header: columns[key], cell: (row) => scores[row] || null, format: "0", width: 5, scale }]
      : [];
  return [...score("recency", recency), ...score("frequency", frequency), ...score("monetary", monetary)];
}

function segmentColumns({ ranking, segments }: ReportModel, texts: SheetTexts): RankingColumn[] {
  if (segments.length === 0) return [];
  const { columns } = texts.ranking;
  const { recencyScore: recency, frequencyScore: frequency, monetaryScore: monetary } = ranking;
  const code = (row: number) =>
    recency[row] > 0 ? rfmCode(recency[row], frequency[row], monetary[row]) : null;
  const segment = (row: number) => {
    const place = ranking.segment[row];
    return place < 0 ? texts.noSegment : segmentName(segments[place].segment, texts);
  };
  return [
    { key: "code", header: columns.code, cell: code, format: "0", width: 7 },
    { key: "segment", header: columns.segment, cell: segment, format: TEXT, width: 27 },
  ];
}

/** Points, and what customers are ranked by where that is not the criterion. */
function valueColumns(model: ReportModel, texts: SheetTexts): RankingColumn[] {
  const { ranking, rankedBy, criterion, moneyScale } = model;
  const { points, value, moneyRank } = ranking;
  const { columns, valueBy, rankBy } = texts.ranking;
  const result: RankingColumn[] = [];
  if (points !== undefined) {
    const cell = (row: number) => known(points[row]);
    const format = points.every((point) => Number.isNaN(point) || point % 1 === 0) ? POINTS : "#,##0.00";
    result.push({ key: "points", header: columns.points, cell, format, width: 12 });
  }
  if (rankedBy === "money") return result;
  if (value !== undefined) {
    const isMoney = rankedBy === "cltv" || rankedBy === "predictedCltv";
    const cell = (row: number) => known(isMoney ? value[row] / moneyScale : value[row]);
    const format = isMoney ? MONEY : COUNT;
    const width = isMoney ? Math.max(13, moneyWidth(largestAmount(value) / moneyScale)) : 13;
    result.push({ key: "value", header: valueBy[rankedBy], cell, format, width, scale: BARS });
  }
  result.push(...forecastColumns(model, texts));
  if (moneyRank !== undefined) {
    const header = rankBy(texts.levels[criterion]);
    result.push({ key: "moneyRank", header, cell: (row) => moneyRank[row], format: COUNT, width: 12 });
  }
  return result;
}

/** Blank for what is not known. */
export function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
