import type { CellValue } from "../../src/report/CellChunk";
import type { Field, Shape } from "../../src/report/Field";
import type { ReportSettings } from "../../src/report/ReportSettings";
import type { CostField, Truth } from "./Truth";

/** An export while it is being soiled: its rows below the header, and what they mean. */
export interface Sheet {
  /** What a report must find; lines that stand in the export twice are in it twice. */
  readonly truth: Truth;
  readonly layout: Layout;
  readonly titles: readonly (readonly CellValue[])[];
  readonly rows: readonly Row[];
  /** What the user has to set so that the truth is found: an analysis date, a window. */
  readonly settings: Pick<ReportSettings, "analysisDate" | "window">;
}

/** What can be told of an export before it has rows. */
export interface Layout {
  readonly shape: Shape;
  readonly language: Language;
  /** In order of columns. */
  readonly columns: readonly { readonly key: ColumnKey; readonly header: string }[];
  readonly credit: CreditStyle;
  /** Where the amount stands: in a column of its own, or as quantity times price. */
  readonly basis: "amount" | "product";
  /** How numbers are written where they are written as text. */
  readonly notation: "german" | "english";
  readonly currency: { readonly code: string; readonly sign: string };
}

export type Language = "de" | "en";

/** A column carries a field, or something that is none of the report's business. */
export type ColumnKey = Field | "remark" | "clerk";

/** How the export shows credit notes. */
export interface CreditStyle {
  /**
   * The number in the column of orders: the note's own, the note's own with the letter C in front, the
   * original order's, or its own with the original order's in another column.
   */
  readonly number: "own" | "letter" | "original" | "reference";
  /** Whether a column tells the type of document. */
  readonly typed: boolean;
  /** Everything that goes back stands without sign, only the type tells. */
  readonly positive: boolean;
}

export interface Row {
  readonly kind: "line" | "blank" | "repeatedHeader" | "totals";
  /** As written. A key that is left out is a blank cell. */
  readonly cells: { readonly [key in ColumnKey]?: CellValue };
  readonly means: Meaning;
  /** Whether it is part of the truth. */
  readonly true: boolean;
  /** Whether the sheet hides it. */
  readonly hidden?: boolean;
}

/** What a reader who knows the company takes from a row's cells, however they are written. */
export interface Meaning {
  /** The id; null where the row names no customer. */
  readonly customer: string | null;
  readonly isTest: boolean;
  readonly isTechnical: boolean;
  readonly isCredit: boolean;
  /** Number in the column of orders, and in that of original orders. */
  readonly order: string | null;
  readonly returns: string | null;
  readonly numbers: { readonly [field in NumberField]?: Known };
  readonly day: Known;
}

/** Columns of numbers: money in cents, the others in ones. */
export type NumberField = "amount" | "quantity" | "unitPrice" | "purchases" | CostField;

/** What a cell tells: "missing" is a blank one. */
export type Known = number | "missing" | "unreadable";

export const NUMBER_FIELDS = [
  "amount",
  "quantity",
  "unitPrice",
  "purchases",
  "deductions",
  "productCost",
  "orderCost",
  "customerCost",
] as const satisfies readonly NumberField[];

/** Columns that go back with a credit note: the goods and their price, not the cost of handling them. */
export const CREDITED_FIELDS: readonly NumberField[] = ["amount", "quantity", "deductions", "productCost"];

export function isMoney(field: NumberField): boolean {
  return field !== "quantity" && field !== "purchases";
}

export function has(layout: Layout, key: ColumnKey): boolean {
  return layout.columns.some((column) => column.key === key);
}

/** The column that days are read from. */
export function dateField({ shape }: Layout): "date" | "lastPurchase" {
  return shape === "orders" ? "date" : "lastPurchase";
}

/** Whether a cell holds a text, as opposed to a number or nothing. */
export function isText(cell: CellValue | undefined): cell is string {
  return typeof cell === "string" && cell.trim() !== "";
}
