import type { ReportModel } from "../ReportModel";
import { customerSentence } from "../words/customerSentence";
import { TEXT, type RankingColumn } from "./rankingColumns";
import type { SheetTexts } from "./SheetTexts";

/** What is suggested for a customer, where costs are known, and one sentence why and what next. */
export function decisionColumns(model: ReportModel, texts: SheetTexts): RankingColumn[] {
  const { decision, reason } = texts.ranking.columns;
  const { suggestion } = model.decisions;
  const { names } = texts.decisions;
  const sentence = (row: number) => customerSentence(model, row, texts);
  const why: RankingColumn = { key: "reason", header: reason, cell: sentence, format: TEXT, width: 110 };
  // Of revenue alone nobody can say whether a customer pays.
  if (model.criterion === "revenue") return [why];
  const suggested = (row: number) => names[suggestion[row]];
  return [{ key: "decision", header: decision, cell: suggested, format: TEXT, width: 20 }, why];
}
