import type { Field } from "./Field";
import type { Rule } from "./rules/Rule";

/** What one rule did to one column, or to rows as a whole. */
export interface LedgerGroup {
  readonly rule: Rule;
  /** Within the block, from 0; null where the row as a whole is meant. */
  readonly column: number | null;
  readonly field: Field | null;
  /** Header of the column; `""` without one. */
  readonly header: string;
  /** Number of entries: cells that count as something else, or rows set aside. */
  readonly cells: number;
  /**
   * Sum over the entries, in minor units: what counts because of the rule, or below zero what does
   * not. Of a column of amounts these are amounts, of a column of costs costs; 0 for days and ids.
   */
  readonly effect: number;
  /** The first entries in order of rows, at most 20. */
  readonly examples: readonly LedgerEntry[];
}

/** One cell that counts as something else than stands in it, or one row that does not count. */
export interface LedgerEntry {
  /** Within the block, from 0. */
  readonly row: number;
  /** Without the sheet's name: `"E17"`, or `"A17:H17"` for a row as a whole. */
  readonly address: string;
  /** What stands in the cell; `""` for a blank cell and for a row as a whole. */
  readonly old: string | number;
  /** What counts in its place; null where the row was set aside. */
  readonly now: Counted | null;
  /** Minor units, as in the group. */
  readonly effect: number;
}

export type Counted =
  | { readonly kind: "number"; readonly value: number }
  /** An Excel serial day. */
  | { readonly kind: "day"; readonly value: number }
  | { readonly kind: "text"; readonly value: string };

/**
 * Every repaired or set-aside cell of a report. Entries are looked up when they are asked for: an
 * export of a million rows may have a million of them.
 */
export interface Ledger {
  /** In the order of `RULES`, then of columns. Part of the model as well. */
  readonly groups: readonly LedgerGroup[];
  /** Entries `from` (counted from 0) to `from + count` of a group, in order of rows. */
  entries(group: LedgerGroup, from: number, count: number): LedgerEntry[];
}
