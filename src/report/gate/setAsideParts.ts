import type { Field } from "../Field";
import type { CheckedMapping } from "../rows/checkMapping";
import { statusOf } from "../rows/RowJudge";
import type { SetAside } from "../Reconciliation";
import type { SetAsideReason } from "../rules/Rule";
import type { LedgerPart } from "./LedgerPart";

/** The rows set aside, one part per reason, each with the column that is the cause. */
export function setAsideParts(
  setAside: readonly SetAside[],
  { mapping, moneyColumns }: CheckedMapping,
  dateColumn: number | undefined,
  status: Uint8Array,
  amounts: Float64Array,
): LedgerPart[] {
  return setAside.map(({ reason, rows, amount }) => {
    const code = statusOf(reason);
    const column = causeOf(reason, mapping, moneyColumns[0], dateColumn);
    return {
      rule: reason,
      column,
      field: column === null ? null : fieldOf(mapping, column),
      known: { cells: rows, effect: 0 - amount },
      includes: (row) => status[row] === code,
      effect: (row) => 0 - (amounts[row] || 0),
      now: () => null,
    };
  });
}

function causeOf(
  reason: SetAsideReason,
  mapping: CheckedMapping["mapping"],
  moneyColumn: number,
  dateColumn: number | undefined,
): number | null {
  switch (reason) {
    case "blankRow":
    case "repeatedHeader":
    case "totalsRow":
    case "hiddenRow":
    case "duplicate":
      return null;
    case "missingCustomer":
    case "testCustomer":
      return mapping.customerId;
    case "continuationLine":
    case "missingAmount":
    case "unreadableAmount":
      return moneyColumn;
    case "technicalItem":
      return mapping.item ?? mapping.itemName ?? null;
    case "unreadableDate":
    case "futureDate":
    case "outsideWindow":
      return dateColumn ?? null;
  }
}

function fieldOf(mapping: CheckedMapping["mapping"], column: number): Field | null {
  const fields = Object.keys(mapping) as Field[];
  return fields.find((field) => mapping[field] === column) ?? null;
}
