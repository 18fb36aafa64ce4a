import { fail, succeed, type DomainError, type Result } from "../../domain/Result";
import { readNumber } from "./readNumber";
import { sizeOf } from "./sizeOf";

/** As many as a sheet has rows. */
const MOST_CELLS = 1_048_576;

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
  const cells = Array.isArray(range) ? range : [range];
  const { rows, columns } = sizeOf(cells);
  if (rows > 1 && columns > 1) return fail({ kind: "notAColumn", argument, rows, columns });

  const count = Math.max(rows, columns);
  if (count > MOST_CELLS) return fail({ kind: "tooManyRows", argument, rows: count, limit: MOST_CELLS });

  const values = new Float64Array(count);
  const faults = new Map<number, DomainError>();
  let position = 0;
  for (const row of cells) {
    for (const cell of Array.isArray(row) ? row : [row]) {
      const number = readNumber(argument, cell);
      if (number.ok) {
        values[position] = number.value;
      } else {
        values[position] = NaN;
        faults.set(position, number.error);
      }
      position++;
    }
  }
  return succeed({ values, faults, isRow: columns > 1 });
}
