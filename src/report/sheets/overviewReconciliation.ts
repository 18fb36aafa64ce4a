import type { ReportModel } from "../ReportModel";
import type { PlannedCell } from "../SheetPlan";
import { absoluteAddress } from "./cellAddress";
import { formula } from "./overviewFigures";
import type { RankingCells } from "./RankingCells";
import { COUNT, MONEY } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Every row and every cent of the source: what was read, set aside, used, and a difference of nothing. */
export function putReconciliation(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
): void {
  const { overview } = texts;
  const { reconciliation: gate, moneyScale } = model;
  canvas.lines([overview.reconciliation], "heading");
  const firstRow = canvas.row + 1;
  const lastAside = firstRow + gate.setAside.length;
  const difference = (column: number) =>
    // The source less everything below it, down to the row of what is used.
    `${absoluteAddress(firstRow, column)}-SUM(${absoluteAddress(firstRow + 1, column)}:${absoluteAddress(lastAside + 1, column)})`;

  const rows: LabelledRow[] = [
    [overview.source, gate.rowsRead, gate.sourceSum / moneyScale],
    ...gate.setAside.map(({ reason, rows, amount }): LabelledRow => [
      texts.setAside[reason],
      rows,
      amount / moneyScale,
    ]),
    [overview.used, gate.rowsUsed, reportSum(model, cells)],
    [
      overview.difference,
      formula(difference(1)),
      formula(`ROUND(${difference(2)},${Math.round(Math.log10(moneyScale))})`),
    ],
  ];
  canvas.table([overview.item, overview.rows, overview.amount], rows, [COUNT, MONEY], [rows.length - 1]);
  if (gate.cellsRepaired > 0) canvas.lines([overview.repaired(gate.cellsRepaired)], "note");
}

/** Taken from the ranking itself where that shows the amounts as they were, before any deductions. */
function reportSum(model: ReportModel, cells: RankingCells): PlannedCell {
  const { mapping, levels, reconciliation, moneyScale } = model;
  const hasDeductions = mapping.deductions !== undefined || mapping.returns !== undefined;
  const shown = levels[0] === "revenue" && hasDeductions ? null : levels[0];
  return shown === null ? reconciliation.reportSum / moneyScale : formula(`SUM(${cells.range(shown)})`);
}
