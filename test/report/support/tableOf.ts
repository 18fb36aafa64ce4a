import type { CellValue } from "../../../src/report/CellChunk";
import type { Table } from "../../../src/report/Table";
import { TableBuilder } from "../../../src/report/TableBuilder";

export interface TableOptions {
  /** Number formats of the first rows; "General" where left out. */
  readonly formats?: readonly (readonly string[])[];
  /** Rows per chunk; all at once where left out. */
  readonly chunk?: number;
  /** Rows, from 0, that are hidden in the sheet. */
  readonly hidden?: readonly number[];
}

/** A table as the pane would read it from a sheet's top left corner. */
export function tableOf(values: readonly (readonly CellValue[])[], options: TableOptions = {}): Table {
  const { formats = [], chunk = Math.max(1, values.length), hidden = [] } = options;
  const builder = new TableBuilder();
  const columnCount = Math.max(0, ...values.map((row) => row.length));
  const address = `A1:${String.fromCharCode(64 + columnCount)}${values.length}`;
  builder.begin({
    sheet: "Export",
    address,
    firstRow: 0,
    firstColumn: 0,
    rowCount: values.length,
    columnCount,
    formats,
  });
  for (let firstRow = 0; firstRow < values.length; firstRow += chunk) {
    const rows = values.slice(firstRow, firstRow + chunk);
    const positions = rows.map((_, position) => position);
    builder.add({
      firstRow,
      values: rows,
      hidden: positions.filter((position) => hidden.includes(firstRow + position)),
    });
  }
  return builder.finish();
}
