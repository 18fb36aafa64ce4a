import type { Field } from "./Field";

/** Why no report can be made of a table. Data; the pane says it in words. */
export type ReportError =
  /** Not one row below the header. */
  | { readonly kind: "noRows"; readonly address: string }
  | { readonly kind: "noCustomerColumn" }
  | { readonly kind: "noMoneyColumn" }
  | { readonly kind: "sameColumnTwice"; readonly fields: readonly [Field, Field]; readonly header: string }
  /** Rows were read, none could be used. */
  | { readonly kind: "noUsableRows"; readonly rows: number }
  | { readonly kind: "severalCurrencies"; readonly currencies: readonly string[] }
  /** A column's texts fit the German and the English notation alike. */
  | { readonly kind: "ambiguousNumbers"; readonly header: string; readonly sample: string }
  /** A column's texts fit day/month and month/day alike. */
  | { readonly kind: "ambiguousDates"; readonly header: string; readonly sample: string }
  | { readonly kind: "cancelled" };

export type ReportResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ReportError };
