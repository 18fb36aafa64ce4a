import type { Field, Mapping } from "../../report/Field";

/** The fields that tell an amount of money, alone or together. */
export const MONEY_FIELDS: readonly Field[] = [
  "amount",
  "grossAmount",
  "contribution",
  "quantity",
  "unitPrice",
];

/** Whether a column, or quantity and unit price together, tell an amount of money. */
export function namesMoney(mapping: Mapping): boolean {
  return (
    mapping.amount !== undefined ||
    mapping.grossAmount !== undefined ||
    mapping.contribution !== undefined ||
    (mapping.quantity !== undefined && mapping.unitPrice !== undefined)
  );
}
