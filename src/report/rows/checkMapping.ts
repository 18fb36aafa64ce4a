import type { ColumnReader } from "../ColumnReader";
import type { Field, Mapping } from "../Field";
import type { ReportResult } from "../ReportError";
import type { Table } from "../Table";

/**
 * Where the money comes from: a column of amounts without tax, quantity times unit price, amounts with
 * tax (less the tax, where that is known), or only a margin that the export already has.
 */
export type MoneyBasis = "amount" | "product" | "gross" | "contribution";

/** A mapping with which a report can be made. */
export interface CheckedMapping {
  readonly mapping: Mapping & { readonly customerId: number };
  readonly basis: MoneyBasis;
  /** The columns that the money is read from; the first one has the money's format and currency. */
  readonly moneyColumns: readonly number[];
}

/** Checks that the compulsory fields are there and no column has two meanings. */
export function checkMapping(reader: ColumnReader, wished: Mapping): ReportResult<CheckedMapping> {
  const mapping = withinTable(reader.table, wished);
  const { customerId } = mapping;
  if (customerId === undefined) return { ok: false, error: { kind: "noCustomerColumn" } };

  const fieldOf = new Map<number, Field>();
  for (const [field, column] of entriesOf(mapping)) {
    const other = fieldOf.get(column);
    if (other !== undefined) {
      const header = reader.header(column);
      return { ok: false, error: { kind: "sameColumnTwice", fields: [other, field], header } };
    }
    fieldOf.set(column, field);
  }

  const money = moneyOf(mapping);
  if (money === null) return { ok: false, error: { kind: "noMoneyColumn" } };
  return { ok: true, value: { mapping: { ...mapping, customerId }, ...money } };
}

function moneyOf(mapping: Mapping): Pick<CheckedMapping, "basis" | "moneyColumns"> | null {
  const { amount, quantity, unitPrice, grossAmount, contribution } = mapping;
  if (amount !== undefined) return { basis: "amount", moneyColumns: [amount] };
  if (quantity !== undefined && unitPrice !== undefined) {
    return { basis: "product", moneyColumns: [unitPrice, quantity] };
  }
  if (grossAmount !== undefined) return { basis: "gross", moneyColumns: [grossAmount] };
  if (contribution !== undefined) return { basis: "contribution", moneyColumns: [contribution] };
  return null;
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
