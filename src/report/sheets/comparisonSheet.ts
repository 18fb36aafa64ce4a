import type { Comparison } from "../comparison/Comparison";
import type { BlockColumn, SheetPlan } from "../SheetPlan";
import { comparisonSentences } from "../words/comparisonSentences";
import { LAST_CHART_COLUMN, putBridge } from "./comparisonBridge";
import { ComparedCells, comparisonColumns, type ComparedColumn } from "./comparisonColumns";
import { putMigrations } from "./comparisonMigration";
import { headerWidth } from "./headerWidth";
import { indentAfterFigures } from "./indentAfterFigures";
import { pageBreaks } from "./pageBreaks";
import { largestAmount, moneyWidth } from "./moneyWidth";
import { MONEY, TEXT } from "./rankingColumns";
import { FILTER_BUTTON, tableName } from "./rankingSheet";
import { SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** The final names of the two sheets; formulas refer to them. */
export interface ComparisonSheetNames {
  readonly comparison: string;
  readonly comparedCustomers: string;
}

/** At least: the labels, and as many columns as the chart lies over. */
const LABEL_WIDTH = 34;
const FIGURE_WIDTH = 14;

/** Totals are the largest figures, but where gains and losses make up for each other. */
function widthsFor({ bridge, customers, moneyScale }: Comparison): number[] {
  const largest = largestAmount([bridge.earlier, bridge.later, largestAmount(customers.change)]);
  const width = Math.max(FIGURE_WIDTH, moneyWidth(largest / moneyScale));
  return [LABEL_WIDTH, ...new Array<number>(LAST_CHART_COLUMN).fill(width)];
}

/**
 * The sheets of a comparison: what the change is made of and who went where, and the list of customers that
 * its formulas look at. Native formulas only, so the workbook needs no add-in to be read or recalculated.
 */
export function comparisonSheets(
  comparison: Comparison,
  texts: SheetTexts,
  names: ComparisonSheetNames,
): SheetPlan[] {
  const columns = comparisonColumns(comparison, texts);
  const cells = new ComparedCells(columns, comparison.customers.count, names.comparedCustomers);
  return [
    summarySheet(comparison, cells, texts, names.comparison),
    listSheet(columns, comparison, names.comparedCustomers),
  ];
}

function summarySheet(
  comparison: Comparison,
  cells: ComparedCells,
  texts: SheetTexts,
  name: string,
): SheetPlan {
  const { comparison: words } = texts;
  const widths = widthsFor(comparison);
  const canvas = new SheetCanvas(widths);
  canvas.lines([words.title], "title");
  canvas.lines(comparisonSources(comparison, texts), "subtitle");
  canvas.gap();
  canvas.lines(comparisonSentences(comparison, texts), "strong");
  canvas.gap();
  const chart = putBridge(canvas, comparison, cells, texts);
  canvas.gap();
  putMigrations(canvas, comparison, cells, texts);
  const columns = Math.max(widths.length, canvas.widths.length);
  const columnWidths = Array.from({ length: columns }, (_, column) =>
    Math.max(widths[column] ?? widths[1], canvas.widths[column] ?? 0),
  );
  return {
    key: "comparison",
    name,
    columnWidths,
    pageBreaks: pageBreaks(
      { blocks: canvas.blocks, sections: canvas.sections, rows: canvas.row },
      columnWidths,
    ),
    reads: ["comparedCustomers"],
    blocks: canvas.blocks,
    frozenRows: 0,
    showGridlines: false,
    charts: [chart],
  };
}

/** Where both reports come from. */
export function comparisonSources(
  { earlier, later }: Pick<Comparison, "earlier" | "later">,
  { comparison }: Pick<SheetTexts, "comparison">,
): string[] {
  return (["earlier", "later"] as const).map((side) => {
    const { source, analysisDate, window } = side === "earlier" ? earlier : later;
    return comparison.source(side, `${source.sheet}!${source.address}`, analysisDate, window);
  });
}

function listSheet(
  columns: readonly ComparedColumn[],
  { customers, moneyScale }: Comparison,
  name: string,
): SheetPlan {
  const { revenue, value, change } = customers;
  const amounts = [value.earlier, value.later, change, ...(revenue ? [revenue.earlier, revenue.later] : [])];
  const money = moneyWidth(largestAmount(amounts.map(largestAmount)) / moneyScale);
  return {
    key: "comparedCustomers",
    name,
    columnWidths: columns.map(({ header, width, format }) =>
      Math.max(width, format === MONEY ? money : 0, headerWidth(header, FILTER_BUTTON)),
    ),
    blocks: [
      {
        row: 0,
        column: 0,
        rowCount: customers.count + 1,
        columns: indentAfterFigures(columns.map(blockColumn)),
        table: { name: tableName(name), style: "TableStyleLight1" },
        styles: [{ row: 0, style: "tableHeader" }],
      },
    ],
    frozenRows: 1,
    showGridlines: true,
    charts: [],
  };
}

function blockColumn({ header, cell, format }: ComparedColumn): BlockColumn {
  return {
    cell: (row) => (row === 0 ? header : cell(row - 1)),
    numberFormat: format,
    headerAlignment: format === TEXT ? "left" : "right",
  };
}
