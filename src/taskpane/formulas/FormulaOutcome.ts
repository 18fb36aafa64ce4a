import type { ArgumentValue } from "../../excel/FormulaCells";

/** What a formula answers, as the builder shows it. */
export type FormulaOutcome =
  | { readonly kind: "value"; readonly value: number | string | boolean }
  /** The formula spills: rows of cells. */
  | { readonly kind: "table"; readonly rows: readonly (readonly OutcomeCell[])[] }
  | ({ readonly kind: "error" } & ErrorCell);

export type OutcomeCell = number | string | boolean | ErrorCell;

/** An error value: `#N/A`, and the sentence that Excel shows beside the cell. */
export interface ErrorCell {
  readonly code: string;
  readonly sentence: string;
}

/** An omitted argument is null, a range an array of rows. */
export type FormulaArgument = ArgumentValue | null | readonly (readonly ArgumentValue[])[];

/**
 * Calls a formula of the add-in as Excel would.
 *
 * @throws what the formula throws by a defect.
 */
export type CallFormula = (id: string, args: readonly FormulaArgument[]) => Promise<FormulaOutcome>;
