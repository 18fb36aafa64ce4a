import type { Report } from "../Report";
import type { SheetKey, SheetPlan } from "../SheetPlan";
import { dataLogSheet } from "./dataLogSheet";
import { decisionsSheet } from "./decisionsSheet";
import { methodSheet } from "./methodSheet";
import { overviewSheet } from "./overviewSheet";
import { RankingCells } from "./RankingCells";
import { rankingColumns } from "./rankingColumns";
import { rankingSheet } from "./rankingSheet";
import type { SheetTexts } from "./SheetTexts";

/** The sheets in order of reading. */
export const SHEET_ORDER: readonly SheetKey[] = ["overview", "ranking", "decisions", "dataLog", "method"];

/** The sheets' final names; formulas refer to them. */
export type SheetNames = { readonly [key in SheetKey]: string };

/**
 * The sheets of a report in order of reading. Their formulas are native
 * ones that Excel has had since 2007, so the workbook needs no add-in to be read or recalculated.
 *
 * @param version - Of the add-in, for the method sheet.
 */
export function reportSheets(
  report: Report,
  texts: SheetTexts,
  names: SheetNames,
  version?: string,
): SheetPlan[] {
  const { model } = report;
  const columns = rankingColumns(model, texts);
  const cells = new RankingCells(columns, model.ranking.count, names.ranking);
  return [
    overviewSheet(model, cells, texts, names.overview),
    rankingSheet(columns, model.ranking.count, names.ranking),
    decisionsSheet(model, cells, texts, names.decisions),
    dataLogSheet(report, texts, names.dataLog),
    methodSheet(model, cells, texts, names.method, version),
  ];
}
