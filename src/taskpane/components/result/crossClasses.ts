import type { AbcClass, ReportModel } from "../../../report/ReportModel";

export const ABC_CLASSES: readonly AbcClass[] = ["A", "B", "C", "N"];

/** Customers by class of revenue (rows) and class of the criterion (columns), in the order A, B, C, N. */
export function crossClasses({ ranking }: Pick<ReportModel, "ranking">): readonly (readonly number[])[] {
  const counts = ABC_CLASSES.map(() => ABC_CLASSES.map(() => 0));
  for (let position = 0; position < ranking.count; position++) {
    const row = ABC_CLASSES.indexOf(ranking.abcRevenue[position]);
    counts[row][ABC_CLASSES.indexOf(ranking.abcCriterion[position])]++;
  }
  return counts;
}
