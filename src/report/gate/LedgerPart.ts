import type { Counted } from "../Ledger";
import type { Field } from "../Field";
import type { Rule } from "../rules/Rule";

/** One group of the ledger as it is looked up: which rows belong to it, and what happened in each. */
export interface LedgerPart {
  readonly rule: Rule;
  /** Within the block, from 0; null where the row as a whole is meant. */
  readonly column: number | null;
  readonly field: Field | null;
  /** How many rows belong to it and their effect, where that has been counted before. */
  readonly known?: { readonly cells: number; readonly effect: number };
  includes(row: number): boolean;
  /** Minor units. */
  effect(row: number): number;
  now(row: number): Counted | null;
}
