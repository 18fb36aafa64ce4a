import type { Field, Mapping } from "../Field";
import type { ColumnKind } from "./columnKind";
import { fieldScores } from "./fieldScores";

/** A column as it is judged: its header and what its cells are. */
export interface DescribedColumn {
  readonly header: string;
  readonly kind: ColumnKind;
}

const KINDS: { readonly [field in Field]: readonly ColumnKind[] } = {
  customerId: ["text", "number"],
  customerName: ["text"],
  date: ["date"],
  orderId: ["text", "number"],
  documentType: ["text", "number"],
  originalOrder: ["text", "number"],
  item: ["text", "number"],
  itemName: ["text"],
  amount: ["number"],
  grossAmount: ["number"],
  tax: ["number"],
  quantity: ["number"],
  unitPrice: ["number"],
  deductions: ["number"],
  productCost: ["number"],
  orderCost: ["number"],
  customerCost: ["number"],
  contribution: ["number"],
  returns: ["number"],
  returnCount: ["number"],
  mailings: ["number"],
  lastPurchase: ["date"],
  purchases: ["number"],
  currency: ["text"],
  segment: ["text", "number"],
  campaign: ["text", "number"],
};

/**
 * Gives each field the column whose header fits best and whose cells can hold it; a column has one
 * field at most. Columns further left win ties.
 */
export function assignFields(columns: readonly DescribedColumn[]): Mapping {
  const candidates = columns.flatMap(({ header, kind }, index) =>
    fieldScores(header)
      .filter(({ field }) => KINDS[field].includes(kind))
      .map(({ field, score }) => ({ field, score, index })),
  );
  candidates.sort((left, right) => right.score - left.score || left.index - right.index);
  const mapping = bestFirst(candidates, {});
  if (mapping.customerId !== undefined) return mapping;

  // "Kunde" and "Firma" are names beside a customer number, and without one tell the customers apart.
  const customerId = candidates.find(({ field }) => field === "customerId")?.index ?? mapping.customerName;
  return customerId === undefined ? mapping : bestFirst(candidates, { customerId });
}

interface Candidate {
  readonly field: Field;
  readonly index: number;
}

function bestFirst(candidates: readonly Candidate[], settled: Mapping): Mapping {
  const mapping: { [field in Field]?: number } = { ...settled };
  const taken = new Set(Object.values(settled));
  for (const { field, index } of candidates) {
    if (mapping[field] !== undefined || taken.has(index)) continue;
    mapping[field] = index;
    taken.add(index);
  }
  return mapping;
}
