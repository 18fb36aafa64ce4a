import type { ReportModel } from "../ReportModel";
import { largestAmount, moneyWidth } from "./moneyWidth";
import { known, MONEY, type RankingColumn } from "./rankingColumns";
import type { SheetTexts } from "./SheetTexts";

/** Expected days are fractions, mostly small ones. */
const DAYS = "#,##0.00";

/** What the predicted value is made of: still active, purchase days to come, and their value; blank where unknown. */
export function forecastColumns(
  { ranking: { pAlive, expectedPurchases, expectedSpend }, criterion, moneyScale }: ReportModel,
  texts: SheetTexts,
): RankingColumn[] {
  const { columns, expectedSpend: spendHeader } = texts.ranking;
  const result: RankingColumn[] = [];
  if (pAlive !== undefined) {
    const cell = (row: number) => known(pAlive[row]);
    result.push({ key: "pAlive", header: columns.pAlive, cell, format: "0%", width: 10 });
  }
  if (expectedPurchases !== undefined) {
    const cell = (row: number) => known(expectedPurchases[row]);
    result.push({
      key: "expectedPurchases",
      header: columns.expectedPurchases,
      cell,
      format: DAYS,
      width: 12,
    });
  }
  if (expectedSpend !== undefined) {
    const cell = (row: number) => known(expectedSpend[row] / moneyScale);
    const width = Math.max(13, moneyWidth(largestAmount(expectedSpend) / moneyScale));
    result.push({
      key: "expectedSpend",
      header: spendHeader(texts.levels[criterion]),
      cell,
      format: MONEY,
      width,
    });
  }
  return result;
}
