import type { LedgerGroup } from "../Ledger";
import { lettersOf } from "../words/ledgerEntryText";
import { shortened } from "../words/shortened";

/** The columns of the table of entries, from left to right. */
export const DATA_LOG_COLUMNS = ["number", "rule", "column", "cell", "old", "now", "effect"] as const;

export type DataLogColumn = (typeof DATA_LOG_COLUMNS)[number];

/** At least so many characters; the tables above the entries use the same columns. */
export const DATA_LOG_WIDTHS: { readonly [column in DataLogColumn]: number } = {
  number: 7,
  rule: 33,
  column: 20,
  cell: 22,
  old: 28,
  now: 25,
  effect: 16,
};

/** What a table calls the column of a group: its header, else its letters; blank for whole rows. */
export function columnLabel({ column, header, examples }: LedgerGroup): string {
  if (column === null) return "";
  return header === "" ? lettersOf(examples[0].address) : shortened(header, 100);
}
