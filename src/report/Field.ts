/** Meaning of a source column. The pane names fields from the catalogue by these keys. */
export type Field =
  | "customerId"
  | "customerName"
  | "date"
  | "orderId"
  /** Invoice or credit note. */
  | "documentType"
  /** The order that a credit note belongs to. */
  | "originalOrder"
  /** Number or name of what was sold. */
  | "item"
  | "itemName"
  /** Revenue without tax. */
  | "amount"
  /** Revenue with tax, used where there is no amount without. */
  | "grossAmount"
  | "tax"
  | "quantity"
  | "unitPrice"
  | "deductions"
  | "productCost"
  | "orderCost"
  | "customerCost"
  | "contribution"
  /** Value of the goods that came back. */
  | "returns"
  | "returnCount"
  | "mailings"
  | "lastPurchase"
  | "purchases"
  | "currency"
  | "segment"
  | "campaign";

/** One row per customer, or one row per order or order line. */
export type Shape = "customers" | "orders";

/** Which column (from 0) carries which field; a column carries one field at most. */
export type Mapping = { readonly [field in Field]?: number };
