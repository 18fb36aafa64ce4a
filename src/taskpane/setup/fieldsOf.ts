import type { Field, Shape } from "../../report/Field";

/** The fields that make sense for a shape: those most exports have, and the others. */
export interface FieldList {
  readonly main: readonly Field[];
  readonly more: readonly Field[];
}

const fieldLists: { readonly [shape in Shape]: FieldList } = {
  customers: {
    main: ["customerId", "customerName", "amount", "contribution", "lastPurchase", "purchases"],
    more: [
      "grossAmount",
      "tax",
      "deductions",
      "productCost",
      "orderCost",
      "customerCost",
      "returns",
      "returnCount",
      "mailings",
      "segment",
      "currency",
    ],
  },
  orders: {
    main: ["customerId", "customerName", "amount", "date", "orderId"],
    more: [
      "documentType",
      "originalOrder",
      "item",
      "itemName",
      "quantity",
      "unitPrice",
      "grossAmount",
      "tax",
      "deductions",
      "productCost",
      "orderCost",
      "customerCost",
      "contribution",
      "returns",
      "segment",
      "campaign",
      "currency",
    ],
  },
};

export function fieldsOf(shape: Shape): FieldList {
  return fieldLists[shape];
}

const knownFields = new Set<string>(
  Object.values(fieldLists).flatMap((list) => [...list.main, ...list.more]),
);

/** Whether a text read from outside names a field. */
export function isField(name: string): name is Field {
  return knownFields.has(name);
}
