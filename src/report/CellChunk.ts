/** A cell as Office.js hands it over: blank cells are `""`, errors their text (`"#N/A"`), dates serial days. */
export type CellValue = string | number | boolean;

/** Some consecutive rows of the block that is being read. */
export interface CellChunk {
  /** Index of the first row of `values` within the block, from 0. */
  readonly firstRow: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Positions within `values` of rows that are hidden in the sheet, by hand or by a filter. */
  readonly hidden?: readonly number[];
}

/** The block that a table is read from. Positions count from 0. */
export interface SourceBlock {
  readonly sheet: string;
  /** Without the sheet's name: `"A1:H200"`. */
  readonly address: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /**
   * Number formats (en-US codes) of the block's first rows, at most 50: they tell a date from
   * an amount, as a cell's value alone does not.
   */
  readonly formats: readonly (readonly string[])[];
}
