import type { DomainError } from "../../domain/Result";
import { cellError } from "./cellError";
import type { GermanTexts } from "./GermanTexts";

/** What a formula answers to column arguments, cell by cell. */
export interface Spill {
  readonly count: number;
  /** The value of a row (from 0); "" leaves the cell empty, where null would show a 0. */
  readonly cell: (row: number) => number | string;
  /** Rows that show an error instead, so that one wrong cell does not spoil the others. */
  readonly faults: ReadonlyMap<number, DomainError>;
  /** Spill to the right, as the argument lies, instead of downwards. */
  readonly isRow: boolean;
}

/** The array that Excel spills. */
export function toSpill(
  { count, cell, faults, isRow }: Spill,
  german: GermanTexts,
): (number | string | CustomFunctions.Error)[][] {
  const cells: (number | string | CustomFunctions.Error)[] = [];
  for (let row = 0; row < count; row++) {
    const fault = faults.get(row);
    cells.push(fault ? cellError(fault, german) : cell(row));
  }
  return isRow ? [cells] : cells.map((value) => [value]);
}
