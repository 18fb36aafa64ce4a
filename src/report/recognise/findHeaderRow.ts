import { CellKind, textAt, type Table } from "../Table";
import { fieldScores } from "./fieldScores";

/** Exports put titles, filters and dates above the table; a header further down is not looked for. */
const ROWS_LOOKED_AT = 50;

/**
 * The row of the headers: the one with the most cells that are known headers, else the first row that
 * is filled with texts only, as wide as the table. -1 where the data begin at once.
 */
export function findHeaderRow(table: Table): number {
  const rows = Array.from({ length: Math.min(table.rowCount, ROWS_LOOKED_AT) }, (_, row) =>
    describeRow(table, row),
  );
  const widest = Math.max(0, ...rows.map((row) => row.filled));
  const known = Math.max(0, ...rows.map((row) => row.known));
  // One known word may be a title ("Umsatz 2024"), unless the table has but one or two columns.
  if (known >= Math.min(2, widest)) return rows.findIndex((row) => row.known === known);
  return rows.findIndex((row) => row.filled > 0 && row.numbers === 0 && row.filled >= 0.6 * widest);
}

function describeRow(table: Table, row: number) {
  let filled = 0;
  let numbers = 0;
  let known = 0;
  for (const column of table.columns) {
    const kind = column.kinds[row];
    if (kind !== CellKind.blank) filled++;
    if (kind === CellKind.number) numbers++;
    if (kind === CellKind.text && fieldScores(textAt(column, row)).length > 0) known++;
  }
  return { filled, numbers, known };
}
