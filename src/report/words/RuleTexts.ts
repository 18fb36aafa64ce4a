import type { DifferenceCause } from "../Reconciliation";
import type { RepairRule, Rule, SetAsideReason } from "../rules/Rule";

/** What rules, readings and entries of the ledger need of a language's catalogue. */
export interface RuleTexts {
  readonly rules: {
    /** Labels for narrow tables. */
    readonly titles: { readonly [rule in Rule]: string };
    readonly repairs: { readonly [rule in RepairRule]: (found: RepairedCells) => string };
    readonly setAside: { readonly [reason in SetAsideReason]: (found: FoundRows) => string };
    /** The same rows while the rule is not in force, so that they count. */
    readonly offered: { readonly [reason in SetAsideReason]: (found: FoundRows) => string };
    /** Why a ledger shows another figure, seen from the ledger. */
    readonly causes: { readonly [kind in DifferenceCause["kind"]]: string };
    readonly readings: ReadingTexts;
    readonly values: ValueTexts;
  };
}

/** Cells of a column that count as something else; money is in units, not minor ones. */
export interface RepairedCells {
  readonly cells: number;
  /** The column as a sentence names it: its header in quotes, or its letters. */
  readonly column: string;
  readonly example: { readonly address: string; readonly old: string; readonly now: string };
  /** Effect of all cells together. */
  readonly amount: number;
  /** Whether that is the sum of what the cells count as; else it follows from them, as from a price. */
  readonly addsUp: boolean;
  readonly currency?: string;
}

/** Rows that count or do not count as a whole; money is in units. */
export interface FoundRows {
  readonly rows: number;
  /** The first ones as Excel counts them, at most three. */
  readonly sheetRows: readonly number[];
  /** The cell that gave the reason, where it holds anything. */
  readonly example: { readonly address: string; readonly old: string } | null;
  /** What the rows amount to, with the sign it has in the source. */
  readonly amount: number;
  readonly currency?: string;
}

export interface ReadingTexts {
  /** What was in doubt and what settled it; `because` comes from one of the three below, or is empty. */
  doubt(quoted: string, row: number, header: string, value: string, because: string): string;
  becauseOfCell(quoted: string, row: number): string;
  becauseOfColumn(header: string, quoted: string, row: number): string;
  readonly becauseOfAnswer: string;
  /** No text of the column left a doubt. */
  readonly clear: {
    readonly [order in "german" | "english" | "dayFirst" | "monthFirst"]: (
      texts: number,
      header: string,
    ) => string;
  };
}

export interface ValueTexts {
  /** With thousands separators: 1.234,50. */
  number(value: number): string;
  /** Digits as they stand in a cell, without thousands separators: 1234,5. */
  plain(value: number): string;
  /** An Excel serial day, so that day and month can not be mistaken for one another. */
  day(serialDay: number): string;
  quoted(text: string): string;
  /** A column in a sentence: by its header, or where that is blank by its letters. */
  column(header: string, letters: string): string;
  readonly blank: string;
  readonly wholeRow: string;
  readonly notCounted: string;
}
