import type { ReportModel } from "../ReportModel";
import type { PlannedCell } from "../SheetPlan";
import { absoluteAddress } from "./cellAddress";
import { formula, quotient, sumAbove, type OverviewFigures } from "./overviewFigures";
import { segmentName } from "../words/segmentName";
import type { RankingCells } from "./RankingCells";
import { COUNT, MONEY, PERCENT, type RankingKey } from "./rankingColumns";
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
  if (pairs.length === 2) {
    const conditions = `${cells.range("abcRevenue")},"A",${cells.range(model.criterion)},"<0"`;
    canvas.figure(overview.costlyA(names[model.criterion]), formula(`COUNTIFS(${conditions})`), COUNT);
  }
  canvas.lines(Object.values(overview.abcNames), "note");
}

/** The RFM segments, empty ones too, and the customers who have none. */
export function putSegments(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
  { customers }: OverviewFigures,
): void {
  if (model.segments.length === 0) return;
  const { overview } = texts;
  canvas.lines([overview.segments], "heading");
  const firstRow = canvas.row + 1;
  const labels = [...model.segments.map(({ segment }) => segmentName(segment, texts)), texts.noSegment];
  const key: RankingKey = "segment";
  const rows = labels.map((name, line): LabelledRow => {
    const label = absoluteAddress(firstRow + line, 0);
    return [
      name,
      formula(`COUNTIF(${cells.range(key)},${label})`),
      formula(`SUMIF(${cells.range(key)},${label},${cells.range(model.criterion)})`),
      quotient(absoluteAddress(firstRow + line, 1), customers),
    ];
  });
  const all: PlannedCell[] = [1, 2, 3].map((column) => sumAbove(firstRow, labels.length, column));
  canvas.table(
    [overview.segment, overview.customers, texts.levels[model.criterion], overview.customerShare],
    [...rows, [overview.all, ...all]],
    [COUNT, MONEY, PERCENT],
    [labels.length],
  );
}
