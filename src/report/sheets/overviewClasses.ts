import type { ReportModel } from "../ReportModel";
import { absoluteAddress } from "./cellAddress";
import { formula, quotient, sumAbove, type OverviewFigures } from "./overviewFigures";
import type { RankingCells } from "./RankingCells";
import { COUNT, MONEY, PERCENT } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** ABC by revenue beside ABC by contribution: who is large, and who is worth it. */
export function putAbc(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
): void {
  const { overview, levels: names } = texts;
  const pairs = (
    [
      ["abcRevenue", "revenue"],
      ["abcCriterion", model.criterion],
    ] as const
  ).filter(([key]) => cells.has(key));
  canvas.lines([overview.abc], "heading");
  const firstRow = canvas.row + 1;
  const lines = model.abc.revenue.length;

  const rows = model.abc.revenue.map(({ abc }, line): LabelledRow => {
    const label = absoluteAddress(firstRow + line, 0);
    const perPair = pairs.flatMap(([key, level]) => [
      formula(`COUNTIF(${cells.range(key)},${label})`),
      formula(`SUMIF(${cells.range(key)},${label},${cells.range(level)})`),
    ]);
    return [abc, ...perPair];
  });
  const sums = pairs.flatMap((_, pair) => [
    sumAbove(firstRow, lines, 2 * pair + 1),
    sumAbove(firstRow, lines, 2 * pair + 2),
  ]);
  canvas.table(
    [overview.abcClass, ...pairs.flatMap(([, level]) => [overview.customersBy(names[level]), names[level]])],
    [...rows, [overview.all, ...sums]],
    pairs.flatMap(() => [COUNT, MONEY]),
    [lines],
  );
  canvas.lines([Object.values(overview.abcNames(model.abcLimits)).join(" ")], "note");
}

/**
 * ABC by revenue against ABC by contribution, in numbers of customers. The A customers by revenue who
 * bring little or nothing stand out: they are large and cost the company's time and money.
 */
export function putAbcCross(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
  { customers }: OverviewFigures,
): void {
  if (!cells.has("abcRevenue") || !cells.has("abcCriterion")) return;
  const { overview, levels: names } = texts;
  const [byRevenue, byCriterion] = [names.revenue, names[model.criterion]];
  const classes = model.abc.revenue.map(({ abc }) => abc);
  canvas.lines([overview.cross(byRevenue, byCriterion)], "heading");
  const firstRow = canvas.row + 1;
  const rowOfCounts = (line: number) =>
    `SUM(${absoluteAddress(firstRow + line, 1)}:${absoluteAddress(firstRow + line, classes.length)})`;

  const rows = classes.map((revenueClass, line): LabelledRow => [
    revenueClass,
    ...classes.map((abc) =>
      formula(
        `COUNTIFS(${cells.range("abcRevenue")},"${revenueClass}",${cells.range("abcCriterion")},"${abc}")`,
      ),
    ),
    formula(rowOfCounts(line)),
    quotient(absoluteAddress(firstRow + line, classes.length + 1), customers),
  ]);
  const lines = classes.length;
  const sums = Array.from({ length: lines + 2 }, (_, column) => sumAbove(firstRow, lines, column + 1));
  canvas.table(
    [overview.crossHeader(byRevenue, byCriterion), ...classes, overview.all, overview.customerShare],
    [...rows, [overview.all, ...sums]],
    [...classes.map(() => COUNT), COUNT, PERCENT],
    [lines],
    classes.flatMap((abc, index) => (abc === "C" || abc === "N" ? [{ row: 0, column: index + 1 }] : [])),
  );
  canvas.lines([overview.crossNote(byRevenue, byCriterion)], "note");
}
