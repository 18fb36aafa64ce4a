import type { ReportModel } from "../ReportModel";
import type { BlockColumn, CellBlock, PlannedCell } from "../SheetPlan";
import { capitalised } from "../words/capitalised";
import type { DecisionCells, DecisionKey } from "./DecisionCells";
import type { DecisionFormulas } from "./decisionFormulas";
import { indentAfterFigures } from "./indentAfterFigures";
import { largestAmount, moneyWidth } from "./moneyWidth";
import { formula } from "./overviewFigures";
import { COUNT, DATE, MONEY, PERCENT, TEXT } from "./rankingColumns";
import { roomUnder, TABLE_STYLE, tableName } from "./rankingSheet";
import type { SheetTexts } from "./SheetTexts";
import { textWidth } from "./textWidth";

/** At least so many characters; amounts, numbers and names as many as they need. */
const WIDTHS: { readonly [key in DecisionKey]: number } = {
  rank: 8,
  customerId: 10,
  customerName: 16,
  revenue: 12,
  orderCost: 12,
  customerCost: 12,
  contribution: 12,
  abcRevenue: 8,
  priceRise: 10,
  costCut: 10,
  partingEffect: 12,
  suggestion: 20,
  owner: 18,
  date: 13,
  decision: 20,
  position: 10,
};

/** The room that a column and its header need; headers longer than their column are broken over two lines. */
export function decisionRooms(
  model: ReportModel,
  cells: DecisionCells,
  texts: SheetTexts,
): { readonly width: number; readonly lines: 1 | 2 }[] {
  const headers = decisionHeaders(model, texts);
  const { ranking, levels, moneyScale } = model;
  const listed = (column: readonly string[]) => Array.from(model.decisions.listed, (rank) => column[rank]);
  const largest = largestAmount(levels.map((level) => largestAmount(ranking.money[level] ?? [])));
  const money = moneyWidth(largest / moneyScale);
  return cells.keys.map((key) => {
    const least = WIDTHS[key];
    let width = FORMATS[key] === MONEY ? Math.max(least, money) : least;
    if (key === "customerId") width = textWidth(listed(ranking.customerId), least, 24);
    if (key === "customerName") width = textWidth(listed(ranking.customerName), least, 44);
    return roomUnder(headers[key], width);
  });
}

const FORMATS: { readonly [key in DecisionKey]: string } = {
  rank: COUNT,
  customerId: TEXT,
  customerName: TEXT,
  revenue: MONEY,
  orderCost: MONEY,
  customerCost: MONEY,
  contribution: MONEY,
  abcRevenue: TEXT,
  priceRise: PERCENT,
  costCut: PERCENT,
  partingEffect: MONEY,
  suggestion: TEXT,
  owner: TEXT,
  date: DATE,
  decision: TEXT,
  position: COUNT,
};

/** The customers to decide on as one Excel table; figures are formulas over the ranking and the limits. */
export function decisionTable(
  model: ReportModel,
  cells: DecisionCells,
  formulas: DecisionFormulas,
  texts: SheetTexts,
  { name, row }: { readonly name: string; readonly row: number },
): CellBlock {
  const headers = decisionHeaders(model, texts);
  const isBroken = decisionRooms(model, cells, texts).some(({ lines }) => lines > 1);
  const cellOf = cellsByKey(model, cells, formulas);
  const { names, postponed } = texts.decisions;
  const list = [names.keep, names.reprice, names.serveCheaper, names.part, postponed];
  return {
    row,
    column: 0,
    rowCount: model.decisions.listed.length + 1,
    columns: indentAfterFigures(
      cells.keys.map((key): BlockColumn => ({
        cell: (line) => (line === 0 ? headers[key] : cellOf[key](line - 1)),
        numberFormat: FORMATS[key],
        headerAlignment: FORMATS[key] === TEXT ? "left" : "right",
        ...(key === "decision" ? { list } : {}),
      })),
    ),
    table: { name: tableName(name), style: TABLE_STYLE },
    styles: [{ row: 0, style: "tableHeader", ...(isBroken ? { lines: 2 } : {}) }],
  };
}

/** Headers of all columns, whether the report has them or not. */
export function decisionHeaders(
  { criterion }: ReportModel,
  { decisions, ranking, levels }: SheetTexts,
): { readonly [key in DecisionKey]: string } {
  const { rank, customerId, customerName } = ranking.columns;
  return {
    ...decisions.columns,
    rank,
    customerId,
    customerName,
    revenue: capitalised(levels.revenue),
    contribution: capitalised(levels[criterion]),
    abcRevenue: ranking.abc(levels.revenue),
  };
}

/** Rank, customer and class stand fixed: they say who is meant, even where the ranking is edited. */
function cellsByKey(
  { ranking, decisions: { listed } }: ReportModel,
  { levels }: DecisionCells,
  formulas: DecisionFormulas,
): { readonly [key in DecisionKey]: (line: number) => PlannedCell } {
  const { revenue, contribution, orderCost, customerCost } = levels;
  const blank = () => null;
  return {
    rank: (line) => listed[line] + 1,
    customerId: (line) => ranking.customerId[listed[line]],
    customerName: (line) => ranking.customerName[listed[line]],
    revenue: revenue === null ? blank : (line) => formula(formulas.level(revenue, line)),
    orderCost: orderCost === null ? blank : (line) => formula(formulas.cost(orderCost, line)),
    customerCost: customerCost === null ? blank : (line) => formula(formulas.cost(customerCost, line)),
    contribution: contribution === null ? blank : (line) => formula(formulas.level(contribution, line)),
    abcRevenue: (line) => ranking.abcRevenue[listed[line]],
    priceRise: (line) => formula(formulas.priceRise(line)),
    costCut: (line) => formula(formulas.costCut(line)),
    partingEffect: (line) => formula(formulas.partingEffect(line)),
    suggestion: (line) => formula(formulas.suggestion(line)),
    owner: blank,
    date: blank,
    decision: blank,
    position: (line) => formula(formulas.position(line)),
  };
}
