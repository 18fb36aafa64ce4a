import type { Shape } from "../../src/report/Field";

/**
 * What really happened, before anybody exported it. Money is in whole cents, days are Excel serial
 * days.
 */
export interface Truth {
  readonly shape: Shape;
  readonly customers: readonly Customer[];
  /** Order lines, or one line per customer in a list of customers. */
  readonly lines: readonly Line[];
}

export interface Customer {
  readonly id: string;
  /** `""` where the id is a name already. */
  readonly name: string;
}

export interface Line {
  readonly customer: Customer;
  /** Number of the order, or of the credit note itself. */
  readonly order: string;
  /** Credit notes have negative amounts. */
  readonly credit: boolean;
  /** The order whose goods came back; null for orders and for credit notes that belong to none. */
  readonly returns: string | null;
  /** Null only in a list of customers: one who has never bought. */
  readonly day: number | null;
  readonly item: string;
  readonly quantity: number;
  /** In cents. */
  readonly price: number;
  readonly costs: { readonly [field in CostField]: number };
  /** How often a customer of a list of customers has bought. */
  readonly purchases: number;
}

export const COST_FIELDS = ["deductions", "productCost", "orderCost", "customerCost"] as const;

export type CostField = (typeof COST_FIELDS)[number];

/** Items that are no goods: they were invoiced, so they count until the user says otherwise. */
export const TECHNICAL_ITEMS = ["PORTO", "FRACHT"];

/** The amount of a line in cents. */
export function amountOf({ quantity, price }: Line): number {
  return quantity * price;
}
