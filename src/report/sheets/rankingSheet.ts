import type { BlockColumn, SheetPlan } from "../SheetPlan";
import { columnLetters } from "./cellAddress";
import { headerRoom, headerWidth } from "./headerWidth";
import { TEXT, type RankingColumn } from "./rankingColumns";

/** Characters that the button of a table's filter covers. */
export const FILTER_BUTTON = 4;

/** Black and grey: bands that print alike in every theme, and leave colour to what it means something for. */
export const TABLE_STYLE = "TableStyleLight1";

/** The ranking as one Excel table from A1, its header frozen. */
export function rankingSheet(columns: readonly RankingColumn[], customers: number, name: string): SheetPlan {
  const rooms = columns.map(roomOf);
  const isBroken = rooms.some(({ lines }) => lines > 1);
  return {
    key: "ranking",
    name,
    columnWidths: rooms.map(({ width }) => width),
    blocks: [
      {
        row: 0,
        column: 0,
        rowCount: customers + 1,
        columns: columns.map(blockColumn),
        table: { name: tableName(name), style: TABLE_STYLE },
        styles: [{ row: 0, style: "tableHeader", ...(isBroken ? { lines: 2 } : {}) }],
      },
    ],
    frozenRows: 1,
    ...printArea(columns, customers),
    showGridlines: true,
    charts: [],
  };
}

/** A header that is longer than its column's figures is broken rather than making the column wider. */
function roomOf({ header, width }: RankingColumn): { readonly width: number; readonly lines: number } {
  if (headerWidth(header, FILTER_BUTTON) <= width) return { width, lines: 1 };
  const { width: needed, lines } = headerRoom(header, FILTER_BUTTON);
  return { width: Math.max(width, needed), lines };
}

/** A page as wide as the sentences would leave the figures too small to be read. */
function printArea(columns: readonly RankingColumn[], customers: number): Pick<SheetPlan, "printArea"> {
  const last = columns.length - 1;
  if (columns[last].key !== "reason") return {};
  return { printArea: `A1:${columnLetters(last - 1)}${customers + 1}` };
}

function blockColumn({ header, cell, format, scale }: RankingColumn): BlockColumn {
  return {
    cell: (row) => (row === 0 ? header : cell(row - 1)),
    numberFormat: format,
    headerAlignment: format === TEXT ? "left" : "right",
    ...(format === TEXT ? { indented: true } : {}),
    ...(scale === undefined ? {} : { scale }),
  };
}

/** A table's name is unique in its workbook, as the sheet's is, and made of letters and digits only. */
export function tableName(sheetName: string): string {
  return `Kundenwert_${sheetName.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/_$/, "")}`;
}
