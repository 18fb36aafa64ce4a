import type { SetAsideReason } from "../../report/rules/Rule";
import type { CellStyle, Zone } from "../host/WorkbookEngine";
import type { ExpectedCell } from "./formulaExample";

/** A workbook to try the add-in with, and what a correct report must find in it. */
export interface SampleWorkbook {
  readonly sheets: readonly SampleSheet[];
  readonly truth: SampleTruth;
}

/** Cells row by row from A1; a string is text even where it starts with `=`. */
export type SampleCell = string | number | boolean | null | { readonly formula: string };

export interface SampleSheet {
  readonly name: string;
  /** Rows may be shorter than the widest one. */
  readonly cells: readonly (readonly SampleCell[])[];
  /** en-US format code per column; `@` marks text. */
  readonly columnFormats?: readonly string[];
  /** Cells that look different from their column, as `{ "B4": "0.0%" }`. */
  readonly cellFormats?: { readonly [address: string]: string };
  /** In characters of the standard font. */
  readonly columnWidths?: readonly number[];
  readonly frozenRows?: number;
  /** Rows to be shown bold, from 0: titles and headers. */
  readonly boldRows?: readonly number[];
  /** Cells that look different; a later one is laid over an earlier one. */
  readonly styles?: readonly { readonly zone: Zone; readonly style: CellStyle }[];
}

export interface SampleTruth {
  readonly customers: TableTruth;
  readonly orders: TableTruth;
  /** What the cells with formulas on the third sheet must show. */
  readonly formulas: readonly ExpectedCell[];
}

/**
 * What a correct report says about one sheet, counted on the records before they were made dirty.
 * Money is in whole cents. For every sheet: `sourceCents = amountCents + Σ setAside.amountCents`.
 */
export interface TableTruth {
  /** The sheet's used range, title lines included: `"A1:K405"`. */
  readonly address: string;
  /** Row of the header as Excel counts, from 1. */
  readonly headerRow: number;
  /** All rows below the header, and those that the report counts. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly setAside: {
    readonly [reason in SetAsideReason]?: { readonly rows: number; readonly amountCents: number };
  };
  /** The amount column (gross revenue, or quantity × unit price) over all readable rows, and over the used ones. */
  readonly sourceCents: number;
  readonly amountCents: number;
  /** Over the used rows: amount less deductions, and that less all costs the sheet has. */
  readonly revenueCents: number;
  readonly contributionCents: number;
  readonly customers: number;
  readonly unprofitableCustomers: number;
  /** By revenue, the best first. */
  readonly topTen: readonly CustomerTotal[];
}

export interface CustomerTotal {
  /** As the clean record has it; in the sheet the same customer may be spelled in several ways. */
  readonly customer: string;
  readonly revenueCents: number;
  readonly contributionCents: number;
}
