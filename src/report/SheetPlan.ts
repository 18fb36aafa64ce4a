/**
 * A sheet to be written, as plain data: what stands where, how it looks, which table and charts
 * lie over it. Rows and columns count from 0.
 */
export interface SheetPlan {
  readonly key: SheetKey | SetupSheetKey | ComparisonSheetKey;
  /** The sheet's final name; it must not exist yet (see `Workbook.freeSheetNames`). */
  readonly name: string;
  /** Column widths in characters of the standard font, from column A. */
  readonly columnWidths: readonly number[];
  /** Sheets that so many of its formulas look up that they are written before it. */
  readonly reads?: readonly SheetPlan["key"][];
  readonly blocks: readonly CellBlock[];
  readonly frozenRows: number;
  /** What is printed, `"A1:H60"`. Default: everything. */
  readonly printArea?: string;
  /** Rows, first and last, that printing repeats on each page after the one they stand on. Default: the frozen ones. */
  readonly titleRows?: readonly [first: number, last: number];
  /** Columns from the left that printing repeats on every page beside the first. Default: none. */
  readonly titleColumns?: number;
  /** Pages that lie side by side when printed. Default: 1. */
  readonly pagesWide?: number;
  /** Rows with which a new page begins when printed, so that no table is torn. */
  readonly pageBreaks?: readonly number[];
  readonly showGridlines: boolean;
  readonly charts: readonly ChartPlan[];
}

export type SheetKey = "overview" | "ranking" | "decisions" | "dataLog" | "method";

/** Sheets that the user edits and the next report reads; no part of the report itself. */
export type SetupSheetKey = "points" | "segmentMap";

/** Sheets of a comparison of two reports: what the change is made of, and the customers. */
export type ComparisonSheetKey = "comparison" | "comparedCustomers";

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
  /** Single cells, counted within the block, that stand out as something to look at. */
  readonly marked?: readonly { readonly row: number; readonly column: number }[];
}

export interface BlockColumn {
  /** Asked cell by cell while writing, so that a large table never exists twice in memory. */
  readonly cell: (row: number) => PlannedCell;
  /** en-US format code; `"@"` keeps the column text. */
  readonly numberFormat: string;
  /** How the header stands over its column; the cells below stand as Excel puts texts and numbers. */
  readonly headerAlignment?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** Left a little room before the text, for a column of figures may stand before it. */
  readonly indented?: boolean;
  /** What the cells below a table's header offer to choose from, as a drop-down list; nothing else may be typed. */
  readonly list?: readonly string[];
  /** How figures below the header are shown at a glance, besides their digits. */
  readonly scale?: ColumnScale;
}

export type ColumnScale =
  /** Bars as long as the figure; those of figures below zero point the other way, in another colour. */
  | { readonly kind: "bars" }
  /** From white to full colour between two figures. Where the first is below zero, zero is white and below it is another colour. */
  | { readonly kind: "shades"; readonly from: number; readonly to: number };

export interface RowStyle {
  readonly row: number;
  readonly style: "title" | "subtitle" | "heading" | "tableHeader" | "strong" | "note";
  /** Lines of text that the row has room for; its texts are broken between words. Default: one, unbroken. */
  readonly lines?: number;
}

/** A native chart over cells of the same report. */
export interface ChartPlan {
  readonly name: string;
  readonly kind: "xyLines" | "columnsWithLine";
  readonly title: string;
  readonly categoryTitle: string;
  /** Where the categories are numbers: their format, and the last one that is drawn. */
  readonly categoryFormat?: string;
  readonly lastCategory?: number;
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** Of the second axis, where a series has one. */
  readonly lineTitle?: string;
  readonly lineFormat?: string;
  readonly series: readonly ChartSeriesPlan[];
  /** Cells the chart covers, `"A1:H20"`. */
  readonly position: string;
}

export interface ChartSeriesPlan {
  readonly name: string;
  /** On which sheet of the plan the cells are. */
  readonly sheet: SheetPlan["key"];
  /** `"B2:B401"`, without the sheet's name. */
  readonly categories: string;
  readonly values: string;
  /** For `columnsWithLine`: draw this series as a line on the second axis. */
  readonly asLine?: boolean;
}
