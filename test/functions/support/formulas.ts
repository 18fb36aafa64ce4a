import * as fs from "fs";
import * as path from "path";
import { describeHelp } from "../../../src/functions/metadata/formulaHelp";
import { functionFiles } from "../../../src/functions/metadata/functionFiles";
import type { FormulaHelp, ParameterHelp } from "../../../src/i18n/help/FormulaHelp";
import { asArgument, isRange, type Argument } from "./cells";

/** A formula with what its help says, in both languages. */
export interface Formula {
  readonly help: FormulaHelp;
  readonly german: FormulaHelp;
  readonly call: (...args: unknown[]) => unknown;
  /** Whether the formula spills an answer per row of its columns; others give a total or a table. */
  readonly spillsByRow: boolean;
  /**
   * Whether a wrong cell of a column is an error of its own row alone. A formula that reads its columns
   * with `readWholeColumns` fails as a whole.
   */
  readonly failsByRow: boolean;
}

/** Name and file of every formula, for `describe.each`. */
export const formulaFiles: [string, string][] = functionFiles().map((file) => [
  path.basename(file, ".ts"),
  file,
]);

export async function loadFormula(file: string): Promise<Formula> {
  const [help] = await describeHelp([file], "en");
  const [german] = await describeHelp([file], "de");
  const module: Record<string, Formula["call"]> = await import(file);
  const readsWhole = fs.readFileSync(file, "utf8").includes("readWholeColumns(");
  const spillsByRow = hasAnswerPerRow(help);
  return { help, german, call: module[help.id], spillsByRow, failsByRow: spillsByRow && !readsWhole };
}

/** A table has a header or an origin besides, so the first example tells the two apart. */
function hasAnswerPerRow({ parameters, examples: [{ args, answer }] }: FormulaHelp): boolean {
  const column = args[parameters.findIndex(({ isRange }) => isRange)];
  return isRange(column) && isRange(answer) && column.length === answer.length;
}

/** An argument of a formula: its position, and what the help says about it. */
export interface Place extends ParameterHelp {
  readonly index: number;
}

export function placesOf({ help }: Formula): Place[] {
  return help.parameters.map((parameter, index) => ({ ...parameter, index }));
}

/** Columns of equal length; a table is none. */
export function columnsOf(formula: Formula): Place[] {
  return placesOf(formula).filter(({ isRange, unit }) => isRange && unit !== "table");
}

export function scalarsOf(formula: Formula): Place[] {
  return placesOf(formula).filter(({ isRange }) => !isRange);
}

/** The arguments of an example as Excel passes them, null where it leaves one out. */
export function argumentsOf({ help }: Formula, example = help.examples[0]): Argument[] {
  return help.parameters.map((_, index) => asArgument(example.args[index] ?? null));
}
