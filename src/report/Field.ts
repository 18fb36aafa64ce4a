/** Meaning of a source column. The pane names fields from the catalogue by these keys. */
export type Field =
  | "customerId"
  | "customerName"
  | "date"
  | "orderId"
  | "amount"
  | "quantity"
  | "unitPrice"
  | "deductions"
  | "productCost"
  | "orderCost"
  | "customerCost"
  | "contribution"
  | "returns"
  | "lastPurchase"
  | "purchases"
  | "currency"
  | "segment"
  | "campaign";

/** One row per customer, or one row per order or order line. */
export type Shape = "customers" | "orders";

/** Which column (from 0) carries which field; a column carries one field at most. */
export type Mapping = { readonly [field in Field]?: number };
