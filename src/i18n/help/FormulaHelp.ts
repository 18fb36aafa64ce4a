import type { Allowed } from "../../domain/Result";

/**
 * All that the help says about one formula, in one language. Generated from the formula's metadata, its
 * doc comments and its German texts (`functions/metadata/formulaHelp.js`), never written by hand.
 */
export interface FormulaHelp {
  /** `BREAKEVEN`; the same in every language. */
  readonly id: string;
  readonly group: FormulaGroup;
  /** One sentence, as Excel shows it. */
  readonly description: string;
  /** The question that the formula answers. */
  readonly question: string;
  /** In names of arguments, as one line. */
  readonly formula: string;
  readonly parameters: readonly ParameterHelp[];
  /** What comes out, with its unit. */
  readonly result: string;
  /** Of each column of the result, where it is not a plain number; the last one holds for all further columns. */
  readonly resultUnits?: readonly Unit[];
  /** Those with words of the reader's language first. */
  readonly examples: readonly ExampleHelp[];
  /** What goes wrong in practice, one or two sentences each. */
  readonly pitfalls: readonly string[];
  /** Books and papers. */
  readonly sources: readonly string[];
}

export interface ParameterHelp {
  /** As the language calls it: `fixkosten`. */
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Whether it takes a range: one column or one row, or a table of several columns. */
  readonly isRange: boolean;
  readonly unit: Unit;
  /** Values it may take; none for text, options and languages. */
  readonly allowed?: Allowed;
  /** What an option may be: `["0", "1", "2"]`, or `["de", "en"]`. */
  readonly options?: readonly string[];
}

/** A call and its answer, as values: each reader sees them with the separators of the own language. */
export interface ExampleHelp {
  readonly args: readonly ExampleValue[];
  /** A value, rows of values, or the error value that the cell shows. */
  readonly answer: ExampleValue;
}

/** A range is an array of rows; an omitted argument is null; an error value is its name, `#N/A`. */
export type ExampleValue = number | string | null | readonly (readonly (number | string)[])[];

/** The parts of the formula library, in the order in which they are shown. */
export const FORMULA_GROUPS = ["breakEven", "indicators", "portfolio", "prediction"] as const;
export type FormulaGroup = (typeof FORMULA_GROUPS)[number];

/** What an argument is counted in. */
export const UNITS = [
  "money",
  "count",
  "fraction",
  "ratio",
  "date",
  "days",
  "months",
  "years",
  "periods",
  "periodsPerYear",
  "points",
  "score",
  "id",
  "option",
  "language",
  "table",
] as const;
export type Unit = (typeof UNITS)[number];
