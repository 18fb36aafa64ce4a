import type { Field } from "./Field";
import type { LedgerGroup } from "./Ledger";
import type { DateOrder } from "./parse/dateText";
import type { Notation } from "./parse/numberText";
import type { SetAsideReason } from "./rules/Rule";

/** Every row and every cent of the source: `source = report + Σ setAside`, exactly. */
export interface Reconciliation {
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** Entries of the ledger that repair a cell of a used row; a cell that two rules changed counts twice. */
  readonly cellsRepaired: number;
  /** In the order of `SET_ASIDE_REASONS`; only reasons that occur. */
  readonly setAside: readonly SetAside[];
  /** Minor units of the reconciled amount (before deductions), as it counts after all repairs. */
  readonly sourceSum: number;
  readonly reportSum: number;
  /** The same rows as `setAside`, and every repair, by rule and column. */
  readonly ledger: readonly LedgerGroup[];
  /** Rules that are not in force but would set rows aside: duplicates, items that are no goods. */
  readonly offered: readonly SetAside[];
  /** What a ledger may count otherwise; see `compareWithLedger`. */
  readonly causes: readonly DifferenceCause[];
}

export interface SetAside {
  readonly reason: SetAsideReason;
  readonly rows: number;
  /** Minor units; rows whose amount can not be read count 0. */
  readonly amount: number;
  /** Sheet rows (1-based, as Excel shows them) of the first ones, at most 20. */
  readonly examples: readonly number[];
}

/** A usual reason why the ledger shows another sum than the report. */
export interface DifferenceCause {
  readonly kind:
    | SetAsideReason
    /** The ledger leaves out credit notes. */
    | "creditNotes"
    /** The ledger is net of rebates and bonuses. */
    | "deductions"
    /** The ledger subtracts the value of returns. */
    | "returns"
    /** The ledger includes the tax. */
    | "tax"
    /** The ledger adds up amounts of several currencies as they stand. */
    | "currency"
    /** The ledger's figure does not count hidden rows; nor rows that equal another one; nor items that are no goods. */
    | "countedHiddenRows"
    | "countedDuplicates"
    | "countedTechnicalItems";
  /** Minor units by which the ledger's figure exceeds the report's where this is the reason. */
  readonly amount: number;
}

/** A cell quoted as evidence. */
export interface Quote {
  readonly text: string;
  /** As Excel counts rows, from 1. */
  readonly row: number;
}

/** How the texts of a column are read, and what decided that. */
export interface Reading {
  readonly field: Field;
  /** Within the block, from 0. */
  readonly column: number;
  readonly header: string;
  readonly as: Notation | DateOrder;
  /** Cells that hold a text which is read in this way. */
  readonly texts: number;
  /** A text that could be read otherwise: "1.000", "03/04/2024"; null where there is none. */
  readonly doubtful: Quote | null;
  /** What settled the doubt; null where there was none. */
  readonly because: Evidence | null;
}

export type Evidence =
  /** Another cell of the column leaves no choice. */
  | { readonly kind: "cell"; readonly quote: Quote }
  /** A cell of another column of the same export does. */
  | { readonly kind: "otherColumn"; readonly header: string; readonly quote: Quote }
  | { readonly kind: "answer" };

/** Two customers who may be one; only the user merges them. */
export interface LikelyDouble {
  readonly first: DoubledCustomer;
  readonly second: DoubledCustomer;
  readonly because: "sameName" | "similarName" | "leadingZeros" | "similarId";
}

export interface DoubledCustomer {
  readonly id: string;
  readonly name: string;
  /** Minor units of the reconciled amount. */
  readonly amount: number;
}
