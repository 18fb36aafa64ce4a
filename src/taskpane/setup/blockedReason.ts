import type { Mapping } from "../../report/Field";
import type { ColumnChoice } from "./chooseColumns";
import type { Inspection } from "./Inspection";

/** Why no report can be made of the selection as it is: a key of the catalogue's `blocked`. */
export type BlockedReason =
  "loading" | "emptySelection" | "severalAreas" | "noRows" | "noCustomer" | "noMoney" | "ownReport";

/**
 * Why the main button is disabled, or null where a report can be made. A failed inspection does not
 * disable it: trying again is what helps there.
 *
 * @param ownSheets - Names of the sheets that the last report wrote.
 */
export function blockedReason(
  inspection: Inspection,
  choice: ColumnChoice | null,
  ownSheets: readonly string[],
): BlockedReason | null {
  if (inspection.kind === "failed") return null;
  if (inspection.kind !== "table") return inspection.kind;
  if (ownSheets.includes(inspection.found.sheet)) return "ownReport";
  if (inspection.found.dataRows < 1) return "noRows";
  if (choice === null) return "loading";
  if (choice.mapping.customerId === undefined) return "noCustomer";
  return namesMoney(choice.mapping) ? null : "noMoney";
}

/** Whether a column, or quantity and unit price together, tell an amount of money. */
export function namesMoney(mapping: Mapping): boolean {
  return (
    mapping.amount !== undefined ||
    mapping.contribution !== undefined ||
    (mapping.quantity !== undefined && mapping.unitPrice !== undefined)
  );
}
