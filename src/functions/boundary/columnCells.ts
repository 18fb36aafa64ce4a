import { fail, succeed, type Result } from "../../domain/Result";
import { sizeOf } from "./sizeOf";

/** As many as a sheet has rows. */
const MOST_CELLS = 1_048_576;

export interface ColumnCells {
  readonly cells: readonly unknown[];
  /** Whether the cells stand side by side in one row. */
  readonly isRow: boolean;
}

/** The cells of a column argument: one column or one row, at most as long as a sheet. */
export function columnCells(argument: string, range: unknown): Result<ColumnCells> {
  const given: readonly unknown[] = Array.isArray(range) ? range : [range];
  const { rows, columns } = sizeOf(given);
  if (rows > 1 && columns > 1) return fail({ kind: "notAColumn", argument, rows, columns });

  const count = Math.max(rows, columns);
  if (count > MOST_CELLS) return fail({ kind: "tooManyRows", argument, rows: count, limit: MOST_CELLS });
  const isRow = columns > 1;
  return succeed({ cells: isRow ? given.flat() : given.map(onlyCell), isRow });
}

/** The cell of a row that has one; `flat` takes ten times as long for a long column. */
function onlyCell(row: unknown): unknown {
  return Array.isArray(row) ? row[0] : row;
}
