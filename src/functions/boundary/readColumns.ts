import { succeed, type DomainError, type Result } from "../../domain/Result";
import { readColumn } from "./readColumn";

export interface Columns<Name extends string> {
  readonly values: Record<Name, Float64Array>;
  /** By row (from 0), the first wrong cell in the order of the arguments. */
  readonly faults: ReadonlyMap<number, DomainError>;
  /** Whether the first column argument, and so the result, is a row. */
  readonly isRow: boolean;
}

/** Reads the column arguments of a formula, given under their names; see `readColumn`. */
export function readColumns<Name extends string>(
  args: Readonly<Record<Name, unknown>>,
): Result<Columns<Name>> {
  const values: Partial<Record<Name, Float64Array>> = {};
  const faults = new Map<number, DomainError>();
  const orientations: boolean[] = [];
  for (const name of Object.keys(args) as Name[]) {
    const column = readColumn(name, args[name]);
    if (!column.ok) return column;
    values[name] = column.value.values;
    orientations.push(column.value.isRow);
    for (const [row, fault] of column.value.faults) if (!faults.has(row)) faults.set(row, fault);
  }
  return succeed({ values: values as Record<Name, Float64Array>, faults, isRow: orientations[0] });
}
