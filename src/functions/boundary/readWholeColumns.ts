import { fail, succeed, type DomainError, type Result } from "../../domain/Result";
import { readColumns, type Columns } from "./readColumns";

/**
 * Reads column arguments of a formula whose result does not stand beside its rows: one wrong cell makes
 * the whole result wrong, so the first one is the error, with its row.
 */
export function readWholeColumns<Name extends string, Optional extends string = never>(
  args: Readonly<Record<Name, unknown>>,
  optional?: Readonly<Record<Optional, unknown>>,
): Result<Columns<Name | Optional>> {
  const columns = readColumns<Name, Optional>(args, optional);
  if (!columns.ok) return columns;
  const fault = firstFault(columns.value.faults);
  return fault ? fail(fault) : succeed(columns.value);
}

/** The fault that stands highest, with its row as the user counts, from 1. */
export function firstFault(faults: ReadonlyMap<number, DomainError>): DomainError | null {
  let first = Infinity;
  for (const row of faults.keys()) first = Math.min(first, row);
  const fault = faults.get(first);
  return fault ? inRow(fault, first) : null;
}

function inRow(fault: DomainError, row: number): DomainError {
  switch (fault.kind) {
    case "notANumber":
    case "outOfRange":
    case "errorValue":
      return { ...fault, row: row + 1 };
    default:
      return fault;
  }
}
