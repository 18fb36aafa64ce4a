import { CLASSICAL_RFMR_TABLE } from "../../../domain/classicalRfmrTable";
import type { PointClasses, PointLine, RfmrFactor, RfmrTable } from "../../../domain/rfmrTable";
import type { SheetPlan } from "../../SheetPlan";
import { capitalised } from "../../words/capitalised";
import { TEXT } from "../rankingColumns";
import { setupSheet } from "./setupSheet";
import type { SetupSheetTexts } from "./SetupSheetTexts";

/** As typed: whole points without decimals, others with as many as they have. */
const ANY_NUMBER = "General";

/**
 * The point table of RFMR as a sheet to be edited; `readPointTable` reads it back. Its first three columns
 * are what the formula RFMR_SCORE takes as an own table.
 */
export function pointTableSheet(
  { points: texts }: SetupSheetTexts,
  name: string,
  table: RfmrTable = CLASSICAL_RFMR_TABLE,
): SheetPlan {
  const lines = linesOf(table);
  const nameOf = (factor: RfmrFactor) => capitalised(texts.factors[factor][0]);
  return setupSheet({ key: "points", name }, texts, [
    {
      header: texts.columns.factor,
      cells: lines.map(({ factor }) => nameOf(factor)),
      format: TEXT,
      width: 20,
      list: FACTORS.map(nameOf),
    },
    {
      header: texts.columns.limit,
      // A blank cell, as 0 would read like a limit.
      cells: lines.map(({ limit }) => (limit === 0 ? null : limit)),
      format: ANY_NUMBER,
      width: 14,
    },
    {
      header: texts.columns.points,
      cells: lines.map(({ points }) => points),
      format: ANY_NUMBER,
      width: 12,
    },
    {
      header: texts.columns.meaning,
      cells: lines.map(({ factor }) => texts.meanings[factor]),
      format: TEXT,
      width: 72,
    },
  ]);
}

/** In the order in which the table is usually printed. */
const FACTORS: readonly RfmrFactor[] = [
  "start",
  "recency",
  "orders",
  "averageValue",
  "returns",
  "mainCatalogues",
  "specialCatalogues",
  "mailings",
];

function linesOf(table: RfmrTable): PointLine[] {
  return FACTORS.flatMap((factor) => {
    const points: number | PointClasses = table[factor];
    if (typeof points === "number") return [{ factor, limit: 0, points }];
    return points.points.map((ofClass, index) => ({
      factor,
      limit: points.limits[index] ?? 0,
      points: ofClass,
    }));
  });
}
