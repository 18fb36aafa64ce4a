import type { SourceBlock } from "./CellChunk";

/** The block that was read, column by column. Rows count from 0 and include title and header rows. */
export interface Table {
  readonly source: SourceBlock;
  readonly rowCount: number;
  readonly columns: readonly Column[];
  /** 1 for rows that are hidden in the sheet; null where none is. */
  readonly hidden: Uint8Array | null;
}

/**
 * One column as two typed arrays and the table of its distinct texts: nine bytes a cell, and a text
 * that stands in a million rows is interpreted once.
 */
export interface Column {
  /** A `CellKind` per row. */
  readonly kinds: Uint8Array;
  /** The number, or the position of the text in `texts`; 0 for blank cells. */
  readonly values: Float64Array;
  /** Distinct texts as they stand in the cells, in order of first appearance. */
  readonly texts: readonly string[];
}

/** What a cell holds; a cell of white space only is blank. */
export const CellKind = { blank: 0, number: 1, text: 2 } as const;

/** The cell as text: `""` for a blank one, a number in JavaScript's notation. */
export function textAt(column: Column, row: number): string {
  const value = column.values[row];
  if (column.kinds[row] === CellKind.text) return column.texts[value];
  return column.kinds[row] === CellKind.number ? String(value) : "";
}

/** A value for each distinct text of a column, computed once per text instead of once per row. */
export function perText(column: Column, read: (text: string) => number): Float64Array {
  return Float64Array.from(column.texts, read);
}
