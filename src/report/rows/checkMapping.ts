import type { Field, Mapping } from "../Field";
import type { ReportResult } from "../ReportError";
import { textAt, type Table } from "../Table";

/** A mapping with which a report can be made. */
export interface CheckedMapping {
  readonly mapping: Mapping & { readonly customerId: number };
  /**
   * Where the money comes from: a column of amounts, quantity times unit price, or only a margin that
   * the export already has.
   */
  readonly basis: "amount" | "product" | "contribution";
  /** A column that the money is read from. */
  readonly moneyColumn: number;
}

/** Checks that the compulsory fields are there and no column has two meanings. */
export function checkMapping(table: Table, headerRow: number, wished: Mapping): ReportResult<CheckedMapping> {
  const mapping = withinTable(table, wished);
  const { customerId, amount, quantity, unitPrice, contribution } = mapping;
  if (customerId === undefined) return { ok: false, error: { kind: "noCustomerColumn" } };

  const fieldOf = new Map<number, Field>();
  for (const [field, column] of entriesOf(mapping)) {
    const other = fieldOf.get(column);
    if (other !== undefined) {
      const header = headerRow < 0 ? "" : textAt(table.columns[column], headerRow);
      return { ok: false, error: { kind: "sameColumnTwice", fields: [other, field], header } };
    }
    fieldOf.set(column, field);
  }

  const checked = { ...mapping, customerId };
  if (amount !== undefined) {
    return { ok: true, value: { mapping: checked, basis: "amount", moneyColumn: amount } };
  }
  if (quantity !== undefined && unitPrice !== undefined) {
    return { ok: true, value: { mapping: checked, basis: "product", moneyColumn: unitPrice } };
  }
  if (contribution !== undefined) {
    return { ok: true, value: { mapping: checked, basis: "contribution", moneyColumn: contribution } };
  }
  return { ok: false, error: { kind: "noMoneyColumn" } };
}

/** Fields and columns of a mapping, in order of columns. */
export function entriesOf(mapping: Mapping): [Field, number][] {
  const entries = Object.entries(mapping) as [Field, number | undefined][];
  return entries
    .filter((entry): entry is [Field, number] => entry[1] !== undefined)
    .sort((left, right) => left[1] - right[1]);
}

/** A mapping remembered from another table may name columns that this one does not have. */
function withinTable(table: Table, mapping: Mapping): Mapping {
  return Object.fromEntries(entriesOf(mapping).filter(([, column]) => column in table.columns));
}
