import type { ColumnChoice } from "./chooseColumns";
import type { Inspection } from "./Inspection";
import { namesMoney } from "./namesMoney";
import { tieInTheWay } from "./openTies";

/** Why no report can be made of the selection as it is: a key of the catalogue's `blocked`. */
export type BlockedReason =
  | "loading"
  | "emptySelection"
  | "severalAreas"
  | "noRows"
  | "noCustomer"
  | "noMoney"
  | "ownReport"
  | "setupSheet"
  | "tiedCustomer"
  | "tiedMoney";

/**
 * Why the main button is disabled, or null where a report can be made. A failed inspection does not
 * disable it: trying again is what helps there.
 *
 * @param ownSheets - Names of the sheets that reports have written.
 * @param setupSheets - Names of those that are there to be edited.
 */
export function blockedReason(
  inspection: Inspection,
  choice: ColumnChoice | null,
  ownSheets: readonly string[],
  setupSheets: readonly string[] = [],
): BlockedReason | null {
  if (inspection.kind === "failed") return null;
  if (inspection.kind !== "table") return inspection.kind;
  const { found } = inspection;
  if (ownSheets.includes(found.sheet)) return "ownReport";
  if (setupSheets.includes(found.sheet)) return "setupSheet";
  if (found.dataRows < 1) return "noRows";
  if (choice === null) return "loading";
  const { mapping } = choice;
  const tie = tieInTheWay(choice.openTies, mapping);
  if (tie !== null) return tie;
  if (mapping.customerId === undefined) return "noCustomer";
  return namesMoney(mapping) ? null : "noMoney";
}
