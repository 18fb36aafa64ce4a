import type { DomainError } from "../../domain/Result";
import { cellError } from "./cellError";
import type { GermanNames } from "./GermanNames";

/** What a cell of a result shows; "" leaves it empty, where null would show a 0. */
export type CellValue = number | string | CustomFunctions.Error;

/** What a formula answers to column arguments, row by row. */
export interface Spill {
  readonly count: number;
  /** The values of a row (from 0), one for each column of the result. */
  readonly cells: (row: number) => (number | string)[];
  /** Rows that show an error instead, so that one wrong cell does not spoil the others. */
  readonly faults: ReadonlyMap<number, DomainError>;
  /** How many columns the result has; 1 if omitted. */
  readonly width?: number;
  /** Spill to the right, as the argument lies, instead of downwards. */
  readonly isRow: boolean;
}

/** The array that Excel spills. */
export function toSpill(
  { count, cells, faults, width = 1, isRow }: Spill,
  german: GermanNames,
): CellValue[][] {
  const rows = new Array<CellValue[]>(count);
  for (let row = 0; row < count; row++) {
    const fault = faults.get(row);
    rows[row] = fault ? new Array<CellValue>(width).fill(cellError(fault, german)) : cells(row);
  }
  return isRow ? Array.from({ length: width }, (_, column) => rows.map((row) => row[column])) : rows;
}
