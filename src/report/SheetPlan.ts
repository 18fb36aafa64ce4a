/**
 * A sheet to be written, as plain data: what stands where, how it looks, which table and charts
 * lie over it. Rows and columns count from 0.
 */
export interface SheetPlan {
  readonly key: SheetKey;
  /** The sheet's final name; it must not exist yet (see `Workbook.freeSheetNames`). */
  readonly name: string;
  /** Column widths in characters of the standard font, from column A. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly CellBlock[];
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly charts: readonly ChartPlan[];
}

export type SheetKey = "overview" | "ranking" | "dataLog";

/** What goes into a cell. A string is always written as text, never as a formula; null stays blank. */
export type PlannedCell = string | number | boolean | null | { readonly formula: string };

/** A rectangle of cells with one look per column. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columns: readonly BlockColumn[];
  /** Set where the block is an Excel table; its first row is the header. */
  readonly table?: { readonly name: string; readonly style: string };
  /** Rows of the block (from 0) that are emphasised, for example a title or a header. */
  readonly styles?: readonly RowStyle[];
}

export interface BlockColumn {
  /** Asked cell by cell while writing, so that a large table never exists twice in memory. */
  readonly cell: (row: number) => PlannedCell;
  /** en-US format code; `"@"` keeps the column text. */
  readonly numberFormat: string;
  /** How the header stands over its column; the cells below stand as Excel puts texts and numbers. */
  readonly headerAlignment?: "left" | "center" | "right";
  readonly wrap?: boolean;
}

export interface RowStyle {
  readonly row: number;
  readonly style: "title" | "subtitle" | "heading" | "tableHeader" | "strong" | "note";
}

/** A native chart over cells of the same report. */
export interface ChartPlan {
  readonly name: string;
  readonly kind: "xyLines" | "columnsWithLine";
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly series: readonly ChartSeriesPlan[];
  /** Cells the chart covers, `"A1:H20"`. */
  readonly position: string;
}

export interface ChartSeriesPlan {
  readonly name: string;
  /** On which sheet of the plan the cells are. */
  readonly sheet: SheetKey;
  /** `"B2:B401"`, without the sheet's name. */
  readonly categories: string;
  readonly values: string;
  /** For `columnsWithLine`: draw this series as a line on the second axis. */
  readonly asLine?: boolean;
}
