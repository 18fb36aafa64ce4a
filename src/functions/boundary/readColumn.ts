import { succeed, type DomainError, type Result } from "../../domain/Result";
import { columnCells } from "./columnCells";
import { readNumber } from "./readNumber";

export interface Column {
  /** NaN where the cell holds no number. */
  readonly values: Float64Array;
  /** Cells (from 0) that hold no number. */
  readonly faults: ReadonlyMap<number, DomainError>;
  /** Whether the cells stand side by side in one row. */
  readonly isRow: boolean;
}

/**
 * Reads a column argument: one column or one row of numbers, where blank cells are 0. One wrong
 * cell does not spoil the others, so it becomes a fault of its row.
 */
export function readColumn(argument: string, range: unknown): Result<Column> {
  const column = columnCells(argument, range);
  if (!column.ok) return column;
  const { cells, isRow } = column.value;
  const values = new Float64Array(cells.length);
  const faults = new Map<number, DomainError>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    // A plain number is what it is: `readNumber` would make an object for every cell of a long column.
    if (typeof cell === "number" && !Number.isNaN(cell)) {
      values[row] = cell;
      continue;
    }
    const number = readNumber(argument, cell);
    values[row] = number.ok ? number.value : NaN;
    if (!number.ok) faults.set(row, number.error);
  }
  return succeed({ values, faults, isRow });
}
