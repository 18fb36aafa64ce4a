import type { ReportModel } from "../ReportModel";
import type { ChartPlan } from "../SheetPlan";
import { capitalised } from "../words/capitalised";
import { cellAddress } from "./cellAddress";
import { formula } from "./overviewFigures";
import type { RankingCells } from "./RankingCells";
import { MONEY, PERCENT } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Columns of the Pareto chart: tenths of the customers, or each one where there are fewer. */
const MOST_GROUPS = 10;

/** The charts lie side by side, right of the indicators: first and last column of each. */
const CURVE_COLUMNS = [3, 6] as const;
const PARETO_COLUMNS = [7, 10] as const;
export const CHART_ROWS = 15;
export const LAST_CHART_COLUMN = PARETO_COLUMNS[1];

/**
 * Writes the cells that the charts draw, which refer to the ranking, and plans the charts beside the
 * indicators from `topRow` on.
 */
export function putCharts(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
  topRow: number,
): ChartPlan[] {
  canvas.lines([texts.overview.chartData], "heading");
  const curve = putCurve(canvas, model, cells, texts);
  canvas.gap();
  const pareto = putPareto(canvas, model, cells, texts);
  return [
    { ...curve, position: position(topRow, CURVE_COLUMNS) },
    { ...pareto, position: position(topRow, PARETO_COLUMNS) },
  ];
}

function putCurve(canvas: SheetCanvas, model: ReportModel, cells: RankingCells, texts: SheetTexts): Unplaced {
  const { curve, ranking } = model;
  const { curve: words } = texts.overview;
  const rows = Array.from(curve.customers, (share): LabelledRow => {
    const rank = Math.round(share * ranking.count);
    if (rank === 0) return ["", 0, 0];
    return ["", formula(cells.atMoneyRank("share", rank)), formula(cells.atMoneyRank("cumulated", rank))];
  });
  const firstRow = canvas.table(["", words.customers, words.value], rows, [PERCENT, PERCENT]);
  return {
    name: "Kundenwert curve",
    kind: "xyLines",
    title: capitalised(words.title(texts.levels[model.criterion])),
    categoryTitle: words.customers,
    categoryFormat: "0%",
    lastCategory: 1,
    valueTitle: words.value,
    valueFormat: "0%",
    series: [
      {
        name: words.value,
        sheet: "overview",
        categories: column(firstRow, rows.length, 1),
        values: column(firstRow, rows.length, 2),
      },
    ],
  };
}

function putPareto(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
): Unplaced {
  const { ranking, criterion } = model;
  const { pareto: words } = texts.overview;
  const groups = Math.min(MOST_GROUPS, ranking.count);
  const rank = cells.moneyRanks();
  const values = cells.range(criterion);
  const rows = Array.from({ length: groups }, (_, group): LabelledRow => {
    const before = Math.ceil((ranking.count * group) / groups);
    const last = Math.ceil((ranking.count * (group + 1)) / groups);
    return [
      last === before + 1 ? `${last}` : `${before + 1}–${last}`,
      formula(`SUMIFS(${values},${rank},">${before}",${rank},"<=${last}")`),
      formula(cells.atMoneyRank("cumulated", last)),
    ];
  });
  const name = texts.levels[criterion];
  const firstRow = canvas.table([words.ranks, name, words.cumulated], rows, [MONEY, PERCENT]);
  const categories = column(firstRow, groups, 0);
  return {
    name: "Kundenwert Pareto",
    kind: "columnsWithLine",
    title: capitalised(words.title(name)),
    categoryTitle: words.ranks,
    valueTitle: capitalised(name),
    valueFormat: "#,##0",
    lineTitle: capitalised(words.cumulated),
    lineFormat: "0%",
    series: [
      { name, sheet: "overview", categories, values: column(firstRow, groups, 1) },
      {
        name: words.cumulated,
        sheet: "overview",
        categories,
        values: column(firstRow, groups, 2),
        asLine: true,
      },
    ],
  };
}

type Unplaced = Omit<ChartPlan, "position">;

function column(firstRow: number, rows: number, index: number): string {
  return `${cellAddress(firstRow, index)}:${cellAddress(firstRow + rows - 1, index)}`;
}

function position(topRow: number, [first, last]: readonly [number, number]): string {
  return `${cellAddress(topRow, first)}:${cellAddress(topRow + CHART_ROWS - 1, last)}`;
}
