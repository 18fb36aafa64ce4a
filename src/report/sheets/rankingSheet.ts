import type { BlockColumn, SheetPlan } from "../SheetPlan";
import { columnLetters } from "./cellAddress";
import { headerRoom, headerWidth } from "./headerWidth";
import { pagesWide } from "./pagesWide";
import { TEXT, type RankingColumn } from "./rankingColumns";

/** Characters that the button of a table's filter covers. */
export const FILTER_BUTTON = 4;

/** Black and grey: bands that print alike in every theme, and leave colour to what it means something for. */
export const TABLE_STYLE = "TableStyleLight1";

/** The ranking as one Excel table from A1, its header frozen. */
export function rankingSheet(columns: readonly RankingColumn[], customers: number, name: string): SheetPlan {
  const rooms = columns.map(({ header, width }) => roomUnder(header, width));
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
    ...printing(
      columns,
      rooms.map(({ width }) => width),
      customers,
    ),
    showGridlines: true,
    charts: [],
  };
}

/**
 * The room of a column of an Excel table: a header that is longer than what stands below it is broken rather
 * than making the column wider.
 *
 * @param width - What the cells below the header need, in characters.
 */
export function roomUnder(header: string, width: number): { readonly width: number; readonly lines: 1 | 2 } {
  if (headerWidth(header, FILTER_BUTTON) <= width) return { width, lines: 1 };
  const { width: needed, lines } = headerRoom(header, FILTER_BUTTON);
  return { width: Math.max(width, needed), lines };
}

/** Columns that say whose row it is. */
const IDENTITY: ReadonlySet<RankingColumn["key"]> = new Set(["rank", "customerId", "customerName"]);

/**
 * The sentences are not printed, and many columns are printed on pages side by side: on one page figures would
 * be too small to be read.
 */
function printing(
  columns: readonly RankingColumn[],
  widths: readonly number[],
  customers: number,
): Pick<SheetPlan, "printArea" | "pagesWide" | "titleColumns"> {
  const printed = columns.filter(({ key }) => key !== "reason").length;
  const titleColumns = columns.filter(({ key }) => IDENTITY.has(key)).length;
  const pages = pagesWide(widths.slice(0, printed), titleColumns);
  return {
    ...(printed < columns.length ? { printArea: `A1:${columnLetters(printed - 1)}${customers + 1}` } : {}),
    ...(pages > 1 ? { pagesWide: pages, titleColumns } : {}),
  };
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
