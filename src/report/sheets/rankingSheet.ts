import type { BlockColumn, SheetPlan } from "../SheetPlan";
import { headerWidth } from "./headerWidth";
import { TEXT, type RankingColumn } from "./rankingColumns";

/** Characters that the button of a table's filter covers. */
export const FILTER_BUTTON = 4;

/** The ranking as one Excel table from A1, its header frozen. */
export function rankingSheet(columns: readonly RankingColumn[], customers: number, name: string): SheetPlan {
  return {
    key: "ranking",
    name,
    columnWidths: columns.map(({ header, width }) => Math.max(width, headerWidth(header, FILTER_BUTTON))),
    blocks: [
      {
        row: 0,
        column: 0,
        rowCount: customers + 1,
        columns: columns.map(blockColumn),
        table: { name: tableName(name), style: "TableStyleLight1" },
        styles: [{ row: 0, style: "tableHeader" }],
      },
    ],
    frozenRows: 1,
    showGridlines: true,
    charts: [],
  };
}

function blockColumn({ header, cell, format }: RankingColumn): BlockColumn {
  return {
    cell: (row) => (row === 0 ? header : cell(row - 1)),
    numberFormat: format,
    headerAlignment: format === TEXT ? "left" : "right",
  };
}

/** A table's name is unique in its workbook, as the sheet's is, and made of letters and digits only. */
export function tableName(sheetName: string): string {
  return `Kundenwert_${sheetName.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/_$/, "")}`;
}
