import type { ReportModel } from "../../../src/report/ReportModel";

/** Amounts of a level in units of money, in order of rank. */
export function moneyOf({ ranking, moneyScale }: ReportModel, level: ReportModel["criterion"]): number[] {
  return Array.from(ranking.money[level] ?? [], (units) => units / moneyScale);
}
