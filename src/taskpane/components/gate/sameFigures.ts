import type { ReportModel } from "../../../report/ReportModel";

/** Whether two reports of a block come to the same, so that one of them needs no second showing. */
export function sameFigures(one: ReportModel, other: ReportModel): boolean {
  return figuresOf(one) === figuresOf(other);
}

function figuresOf({
  source,
  shape,
  criterion,
  moneyScale,
  analysisDate,
  reconciliation,
  totals,
  rankedBy,
  lifetime,
  forecast,
  abcLimits,
  scoring,
  segments,
  decisions,
}: ReportModel): string {
  const { rowsRead, rowsUsed, cellsRepaired, sourceSum, reportSum } = reconciliation;
  return JSON.stringify([
    [source.sheet, source.address, shape, criterion, moneyScale, analysisDate],
    [rowsRead, rowsUsed, cellsRepaired, sourceSum, reportSum],
    totals,
    // The same customers may be ranked, scored or judged in another way.
    [rankedBy, lifetime, forecast, abcLimits, scoring, segments, decisions.settings],
  ]);
}
