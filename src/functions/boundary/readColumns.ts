import { fail, succeed, type DomainError, type Result } from "../../domain/Result";
import { readColumn, type Column } from "./readColumn";
import { sizeOf } from "./sizeOf";

export interface Columns<Name extends string> {
  /** All of the same length; NaN where the cell holds no number. */
  readonly values: Readonly<Record<Name, Float64Array>>;
  /** By row (from 0), the first wrong cell in the order of the arguments. */
  readonly faults: ReadonlyMap<number, DomainError>;
  readonly count: number;
  /** Whether the first column argument, and so the result, is a row. */
  readonly isRow: boolean;
}

/**
 * Reads the column arguments of a formula, given under their names; see `readColumn`. All have the
 * length of the first one. An optional one that is omitted, or a single blank cell, is a column of zeros.
 */
export function readColumns<Name extends string, Optional extends string = never>(
  args: Readonly<Record<Name, unknown>>,
  optional?: Readonly<Record<Optional, unknown>>,
): Result<Columns<Name | Optional>> {
  const columns = new Map<Name | Optional, Column>();
  for (const [name, range] of Object.entries({ ...args, ...optional }) as [Name | Optional, unknown][]) {
    if (name in args || !isOmitted(range)) {
      const column = readColumn(name, range);
      if (!column.ok) return column;
      columns.set(name, column.value);
    }
  }
  const [[reference, first]] = columns;
  const count = first.values.length;
  for (const [argument, { values }] of columns) {
    if (values.length !== count) {
      return fail({ kind: "differentLength", argument, length: values.length, reference, expected: count });
    }
  }

  const values: Partial<Record<Name | Optional, Float64Array>> = {};
  for (const name of Object.keys({ ...args, ...optional }) as (Name | Optional)[]) {
    values[name] = columns.get(name)?.values ?? new Float64Array(count);
  }
  const faults = new Map<number, DomainError>();
  for (const column of columns.values()) {
    for (const [row, fault] of column.faults) if (!faults.has(row)) faults.set(row, fault);
  }
  return succeed({
    values: values as Record<Name | Optional, Float64Array>,
    faults,
    count,
    isRow: first.isRow,
  });
}

/** Nothing, or one blank cell, which Excel on the desktop hands over as 0. */
function isOmitted(range: unknown): boolean {
  const given: readonly unknown[] = Array.isArray(range) ? range : [range];
  const { rows, columns } = sizeOf(given);
  return rows * columns <= 1 && given.flat().every((cell) => !cell);
}
