import type { BlockColumn, CellBlock, PlannedCell, SheetPlan } from "../../src/report/SheetPlan";

/** A block whose cells are given row by row. */
export function blockOf(
  at: { readonly row: number; readonly column: number },
  numberFormats: readonly string[],
  cells: readonly (readonly PlannedCell[])[],
): CellBlock {
  const columns = numberFormats.map((numberFormat, index): BlockColumn => ({
    numberFormat,
    cell: (row) => cells[row][index],
  }));
  return { ...at, rowCount: cells.length, columns };
}

/** A sheet with one block at A1 and nothing else. */
export function plainSheet(name: string, block: CellBlock): SheetPlan {
  return {
    key: "overview",
    name,
    columnWidths: [],
    blocks: [block],
    frozenRows: 0,
    showGridlines: true,
    charts: [],
  };
}

/**
 * A small report with everything a report can have: text that looks like formulas, formulas over the
 * other sheet, an Excel table, two charts, frozen rows, widths and looks. The ranking starts in A3.
 */
export function reportPlans(
  customers: number,
  names = { overview: "Overview", ranking: "Ranking" },
): SheetPlan[] {
  const last = customers + 3;
  const sheet = `'${names.ranking}'`;
  const overview: SheetPlan = {
    key: "overview",
    name: names.overview,
    columnWidths: [30, 12],
    blocks: [
      {
        ...blockOf({ row: 0, column: 0 }, ["General"], [["Customer value"], ["20 % bring 80 % of it"]]),
        styles: [
          { row: 0, style: "title" },
          { row: 1, style: "note" },
        ],
      },
      blockOf(
        { row: 3, column: 0 },
        ["General", "#,##0.00"],
        [
          ["Revenue", { formula: `=SUM(${sheet}!C4:C${last})` }],
          ["Customers", { formula: `=COUNTA(${sheet}!B4:B${last})` }],
          ["Not known", null],
        ],
      ),
    ],
    frozenRows: 0,
    showGridlines: false,
    charts: [
      {
        name: "WhaleCurve",
        kind: "xyLines",
        title: "Cumulated revenue",
        categoryTitle: "Customers",
        valueTitle: "Revenue",
        valueFormat: "0%",
        series: [{ name: "Share", sheet: "ranking", categories: `A4:A${last}`, values: `D4:D${last}` }],
        position: "D1:K18",
      },
      {
        name: "Pareto",
        kind: "columnsWithLine",
        title: "Revenue by customer",
        categoryTitle: "Customer",
        valueTitle: "Revenue",
        valueFormat: "#,##0",
        series: [
          { name: "Revenue", sheet: "ranking", categories: `B4:B${last}`, values: `C4:C${last}` },
          { name: "Share", sheet: "ranking", categories: `B4:B${last}`, values: `D4:D${last}`, asLine: true },
        ],
        position: "D20:K37",
      },
    ],
  };
  const ranking: SheetPlan = {
    key: "ranking",
    name: names.ranking,
    columnWidths: [6, 40, 14, 10, 20],
    blocks: [
      blockOf({ row: 0, column: 0 }, ["General"], [["Ranking"]]),
      {
        row: 2,
        column: 0,
        rowCount: customers + 1,
        columns: [
          { numberFormat: "0", headerAlignment: "right", cell: (row) => (row === 0 ? "Rank" : row) },
          { numberFormat: "@", cell: (row) => (row === 0 ? "Customer" : `=Customer ${row}`) },
          { numberFormat: "#,##0.00", cell: (row) => (row === 0 ? "Revenue" : (customers + 1 - row) * 10) },
          { numberFormat: "0.0%", cell: (row) => (row === 0 ? "Share" : row / customers) },
          {
            numberFormat: "General",
            wrap: true,
            cell: (row) => (row === 0 ? "Why" : row % 3 ? null : "-5 %"),
          },
        ],
        table: { name: "Ranking", style: "TableStyleLight1" },
        styles: [{ row: 0, style: "tableHeader" }],
      },
    ],
    frozenRows: 3,
    showGridlines: true,
    charts: [],
  };
  return [overview, ranking];
}
