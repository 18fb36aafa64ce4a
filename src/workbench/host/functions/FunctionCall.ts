import type { CellValue } from "../WorkbookEngine";

/** An error in a cell. */
export interface CellError {
  readonly error: string;
  /** The sentence Excel shows with it; only `#VALUE!` and `#N/A` have one. */
  readonly message?: string;
}

/** A cell as a function gets it; null is a blank cell. */
export type ArgumentCell = CellValue | CellError | null;

/** What a formula passes: a value, a range of cells, or undefined for an omitted argument. */
export type FunctionArgument = ArgumentCell | readonly (readonly ArgumentCell[])[] | undefined;

export interface FunctionCall {
  /** Id of the function in functions.json, in any case. */
  readonly id: string;
  readonly args: readonly FunctionArgument[];
  /** Address of the cell with the formula. */
  readonly address?: string;
}

export type ResultCell = CellValue | CellError | null;

/** A value, a spill, or an error. */
export type FunctionOutcome =
  | { readonly ok: true; readonly value: ResultCell | readonly (readonly ResultCell[])[] }
  | { readonly ok: false; readonly error: string; readonly message: string };
