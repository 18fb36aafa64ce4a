import type { ExampleValue } from "../../../src/i18n/help/FormulaHelp";

/** What Excel passes for a range: rows of cells. */
export type Range = readonly (readonly unknown[])[];
export type Argument = unknown;

const ERROR_VALUE = /^#[A-Z/0]+[!?]?$/;

/** A value of an example as Excel passes it: an error value is an object. */
export function asArgument(value: ExampleValue): Argument {
  if (Array.isArray(value)) return value.map((row) => row.map(asCell));
  return asCell(value);
}

function asCell(value: unknown): unknown {
  return typeof value === "string" && ERROR_VALUE.test(value) ? { code: value } : value;
}

export function isRange(value: unknown): value is Range {
  return Array.isArray(value);
}

export function replaced<T>(values: readonly T[], index: number, value: T): T[] {
  return values.map((old, at) => (at === index ? value : old));
}

/** A column with another value in one of its rows. */
export function withCell(column: Range, row: number, cell: unknown): Range {
  return replaced(column, row, [cell]);
}

export function transposed(range: Range): Range {
  return range[0].map((_, column) => range.map((row) => row[column]));
}

export function columnOf(length: number, cell: unknown): Range {
  return Array.from({ length }, () => [cell]);
}
