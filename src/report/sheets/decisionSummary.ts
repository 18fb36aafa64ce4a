import type { DecisionLimits } from "../../domain/customerDecisions";
import type { Decision } from "../decisions/Decisions";
import type { ReportModel } from "../ReportModel";
import type { PlannedCell } from "../SheetPlan";
import { absoluteAddress } from "./cellAddress";
import type { DecisionCells, DecisionKey } from "./DecisionCells";
import { decisionHeaders } from "./decisionTable";
import type { LimitCells } from "./decisionFormulas";
import { headerWidth } from "./headerWidth";
import { formula, sumAbove } from "./overviewFigures";
import { COUNT, MONEY, TEXT } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

const SHARE = "0%";

/** The column of figures above the table: that of the first amount, so that labels have room before it. */
export function figureColumn(cells: DecisionCells): number {
  return cells.keys.findIndex((key) => key === "revenue" || key === "contribution");
}

/** The limits that matter for this report, as cells to be edited; returns where they stand. */
export function putLimits(
  canvas: SheetCanvas,
  { decisions: { settings } }: ReportModel,
  cells: DecisionCells,
  { decisions: texts }: SheetTexts,
): LimitCells {
  const needs: readonly (readonly [keyof DecisionLimits, DecisionKey])[] = [
    ["mostPriceRise", "priceRise"],
    ["mostCostCut", "costCut"],
    ["avoidableOrderCost", "orderCost"],
    ["avoidableCustomerCost", "customerCost"],
  ];
  const limits = needs
    .filter(([, key]) => cells.has("contribution") && cells.has(key))
    .map(([limit]) => limit);
  if (limits.length === 0) return {};
  canvas.lines([texts.limits], "heading");
  const column = figureColumn(cells);
  const firstRow = canvas.row;
  const lines: readonly (readonly PlannedCell[])[] = limits.map((limit) => [
    texts[limit],
    ...blanks(column - 1),
    settings[limit],
  ]);
  canvas.blocks.push({
    row: firstRow,
    column: 0,
    rowCount: lines.length,
    columns: lines[0].map((_, index) => ({
      cell: (row) => lines[row][index],
      numberFormat: index === column ? SHARE : TEXT,
    })),
    marked: lines.map((_, row) => ({ row, column })),
  });
  canvas.row += lines.length;
  canvas.lines([texts.limitsNote], "note");
  canvas.gap();
  return Object.fromEntries(limits.map((limit, line) => [limit, absoluteAddress(firstRow + line, column)]));
}

/** What is added up: of revenue alone there is nothing else. */
function addedColumns(cells: DecisionCells): readonly DecisionKey[] {
  const amounts = (["contribution", "partingEffect"] as const).filter((key) => cells.has(key));
  return amounts.length > 0 ? amounts : ["revenue"];
}

/** The widths that labels and headers above the table need, by column; labels run over the columns before the figures. */
export function summaryWidths(
  model: ReportModel,
  cells: DecisionCells,
  texts: SheetTexts,
): { readonly labels: number; readonly figures: readonly number[] } {
  const { decisions } = texts;
  const headers = decisionHeaders(model, texts);
  const labels = [
    decisions.mostPriceRise,
    decisions.mostCostCut,
    decisions.avoidableOrderCost,
    decisions.avoidableCustomerCost,
  ];
  return {
    labels: Math.max(...labels.map((label) => headerWidth(label))),
    figures: [decisions.customers, ...addedColumns(cells).map((key) => headers[key])].map((header) =>
      headerWidth(header),
    ),
  };
}

/** In the order in which the remedies are tried. */
const ORDER: readonly Decision[] = ["reprice", "serveCheaper", "part", "keep"];

/** Customers, contribution and effect of parting by suggestion, and of all. */
export function putSummary(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: DecisionCells,
  texts: SheetTexts,
): void {
  const { decisions } = texts;
  const added = addedColumns(cells);
  const column = figureColumn(cells);
  const pad = blanks(column - 1);
  const headers = decisionHeaders(model, texts);
  const suggested = cells.has("suggestion") ? ORDER : [];
  const firstRow = canvas.row + 2;
  const rows = suggested.map((decision, line): LabelledRow => {
    // The label itself is what is counted.
    const name = absoluteAddress(firstRow + line, 0);
    const suggestions = cells.range("suggestion");
    return [
      decisions.names[decision],
      ...pad,
      formula(`COUNTIF(${suggestions},${name})`),
      ...added.map((key) => formula(`SUMIF(${suggestions},${name},${cells.range(key)})`)),
    ];
  });
  const sums = [
    formula(`COUNT(${cells.range("rank")})`),
    ...added.map((key) => formula(`SUM(${cells.range(key)})`)),
  ];
  const total =
    suggested.length === 0 ? sums : sums.map((_, index) => sumAbove(firstRow, rows.length, column + index));
  canvas.lines([decisions.summary], "heading");
  canvas.table(
    [
      decisions.columns.suggestion,
      ...pad.map(() => ""),
      decisions.customers,
      ...added.map((key) => headers[key]),
    ],
    [...rows, [decisions.total, ...pad, ...total]],
    [...pad.map(() => TEXT), COUNT, ...added.map(() => MONEY)],
    [rows.length],
  );
  canvas.gap();
}

function blanks(count: number): null[] {
  return new Array<null>(Math.max(0, count)).fill(null);
}
