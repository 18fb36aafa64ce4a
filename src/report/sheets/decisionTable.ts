import type { ReportModel } from "../ReportModel";
import type { BlockColumn, CellBlock, PlannedCell } from "../SheetPlan";
import { capitalised } from "../words/capitalised";
import type { DecisionCells, DecisionKey } from "./DecisionCells";
import type { DecisionFormulas } from "./decisionFormulas";
import { formula } from "./overviewFigures";
import { COUNT, DATE, MONEY, PERCENT, TEXT } from "./rankingColumns";
import { tableName } from "./rankingSheet";
import type { SheetTexts } from "./SheetTexts";

/** At least so many characters. */
export const DECISION_WIDTHS: { readonly [key in DecisionKey]: number } = {
  rank: 8,
  customerId: 18,
  customerName: 30,
  revenue: 16,
  orderCost: 16,
  customerCost: 16,
  contribution: 16,
  abcRevenue: 10,
  priceRise: 12,
  costCut: 12,
  partingEffect: 16,
  suggestion: 20,
  owner: 18,
  date: 13,
  decision: 20,
  position: 10,
};

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
  const cellOf = cellsByKey(model, cells, formulas);
  const { names, postponed } = texts.decisions;
  const list = [names.keep, names.reprice, names.serveCheaper, names.part, postponed];
  return {
    row,
    column: 0,
    rowCount: model.decisions.listed.length + 1,
    columns: cells.keys.map((key): BlockColumn => ({
      cell: (line) => (line === 0 ? headers[key] : cellOf[key](line - 1)),
      numberFormat: FORMATS[key],
      headerAlignment: FORMATS[key] === TEXT ? "left" : "right",
      ...(key === "decision" ? { list } : {}),
    })),
    table: { name: tableName(name), style: "TableStyleLight1" },
    styles: [{ row: 0, style: "tableHeader" }],
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
