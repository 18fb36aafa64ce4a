import type { CellReference } from "./CellReference";

/** What stands in a field of the formula builder, as it was understood. */
export type Entry =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: number | string }
  | { readonly kind: "reference"; readonly reference: CellReference }
  | { readonly kind: "unreadable"; readonly fault: EntryFault };

/** Why a text could not be used. */
export type EntryFault =
  | { readonly kind: "notANumber"; readonly text: string }
  /** A number as the other notation writes it; `meant` is what it would be there. */
  | { readonly kind: "otherNotation"; readonly text: string; readonly meant: number }
  | { readonly kind: "notADate"; readonly text: string }
  /** Day and month could be either way round. */
  | { readonly kind: "doubtfulDate"; readonly text: string }
  /** Several cells where the formula takes one. */
  | { readonly kind: "severalCells" }
  | { readonly kind: "severalAreas" };

export const emptyEntry: Entry = { kind: "empty" };

/** The entry with its sheet written, where the user left it out and meant the given one. */
export function onSheet(entry: Entry, sheet: string | null): Entry {
  if (entry.kind !== "reference" || entry.reference.sheet !== null) return entry;
  return { kind: "reference", reference: { ...entry.reference, sheet } };
}
