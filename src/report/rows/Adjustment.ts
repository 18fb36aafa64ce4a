import type { RepairRule } from "../rules/Rule";
import type { NumberField } from "./readNumberColumns";

/** The mapped number columns; NaN where a cell holds no number. */
export type Numbers = { readonly [field in NumberField]?: Float64Array };

/** A rule that made other numbers of a column than were read from it. */
export interface Adjustment {
  readonly rule: RepairRule;
  readonly field: NumberField;
  readonly column: number;
  /** 1 for the rows whose number it changed. */
  readonly touched: Uint8Array;
  /** The numbers after it. */
  readonly now: Float64Array;
}
