import type { ReportModel } from "../ReportModel";
import { absoluteAddress } from "./cellAddress";
import type { RankingCells } from "./RankingCells";
import { COUNT, DATE, MONEY, PERCENT } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Addresses of figures that other sections calculate with. */
export interface OverviewFigures {
  readonly customers: string;
  /** Total of the criterion. */
  readonly total: string;
}

/** The indicators, every one a formula over the ranking. */
export function putIndicators(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
): OverviewFigures {
  const { overview, levels: names } = texts;
  const { criterion } = model;
  const values = cells.range(criterion);
  const name = names[criterion];

  canvas.lines([overview.indicators], "heading");
  const customers = canvas.figure(overview.customers, formula(`COUNT(${cells.range("rank")})`), COUNT);
  const totals = model.levels.map((level) =>
    canvas.figure(overview.total(names[level]), formula(`SUM(${cells.range(level)})`), MONEY),
  );
  const total = totals[totals.length - 1];
  if (cells.has("ratio")) canvas.figure(overview.ratio(name), quotient(total, totals[0]), PERCENT);
  canvas.figure(overview.perCustomer(name), quotient(total, customers), MONEY);
  canvas.figure(overview.above(name), formula(`COUNTIF(${values},">0")`), COUNT);
  canvas.figure(overview.below(name), formula(`COUNTIF(${values},"<0")`), COUNT);
  if (model.curve.ofTotal) {
    canvas.figure(overview.peak, formula(`MAX(${cells.range("cumulated")})`), PERCENT);
  }
  if (cells.has("purchases")) {
    const purchases = canvas.figure(overview.purchases, formula(`SUM(${cells.range("purchases")})`), COUNT);
    if (model.levels[0] === "revenue") {
      canvas.figure(overview.perPurchase, quotient(totals[0], purchases), MONEY);
    }
  }
  if (cells.has("lastPurchase")) {
    canvas.figure(overview.lastPurchase, formula(`MAX(${cells.range("lastPurchase")})`), DATE);
  }
  return { customers, total };
}

/** The 20/30/50 table and the worst tenth: groups by rank, so that the sums can be traced. */
export function putGroups(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
  { customers, total }: OverviewFigures,
): void {
  const { overview } = texts;
  const rank = cells.moneyRanks();
  const values = cells.range(model.criterion);
  canvas.lines([overview.groups], "heading");
  const firstRow = canvas.row + 1;
  const count = (line: number) => absoluteAddress(firstRow + line, 1);
  const best = `${count(0)}+${count(1)}`;
  const share = (line: number) => quotient(absoluteAddress(firstRow + line, 2), total);

  const rows: LabelledRow[] = [
    [
      overview.top20,
      formula(`ROUNDUP(${customers}/5,0)`),
      formula(`SUMIF(${rank},"<="&${count(0)},${values})`),
      share(0),
    ],
    [
      overview.next30,
      formula(`ROUNDUP(${customers}/2,0)-${count(0)}`),
      formula(`SUMIFS(${values},${rank},">"&${count(0)},${rank},"<="&(${best}))`),
      share(1),
    ],
    [
      overview.last50,
      formula(`${customers}-${count(0)}-${count(1)}`),
      formula(`SUMIF(${rank},">"&(${best}),${values})`),
      share(2),
    ],
    [overview.all, formula(`SUM(${count(0)}:${count(2)})`), sumAbove(firstRow, 3, 2), share(3)],
    [
      overview.worst10,
      formula(`ROUNDUP(${customers}/10,0)`),
      formula(`SUMIF(${rank},">"&(${customers}-${count(4)}),${values})`),
      share(4),
    ],
  ];
  canvas.table(
    [overview.group, overview.customers, texts.levels[model.criterion], overview.share],
    rows,
    [COUNT, MONEY, PERCENT],
    [3],
  );
}

/** A cell that calculates. */
export function formula(expression: string): { readonly formula: string } {
  return { formula: `=${expression}` };
}

/** A quotient that stays blank where the divisor is not above zero, as a share of a loss says nothing. */
export function quotient(dividend: string, divisor: string): { readonly formula: string } {
  return formula(`IF(${divisor}>0,${dividend}/${divisor},"")`);
}

/** The sum of the `lines` cells from `firstRow` in a column. */
export function sumAbove(firstRow: number, lines: number, column: number): { readonly formula: string } {
  const from = absoluteAddress(firstRow, column);
  return formula(`SUM(${from}:${absoluteAddress(firstRow + lines - 1, column)})`);
}
