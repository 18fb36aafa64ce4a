import type { CellStyle, Zone } from "../host/WorkbookEngine";

/** What a file brings into the workbench, whatever its format. */
export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
}

/** A cell of a file. A string is text even where it starts with `=`. */
export type CellContents = string | number | boolean | null | { readonly formula: string };

export interface SheetContents {
  readonly name: string;
  /** Row by row from A1; rows may be shorter than the widest one. */
  readonly cells: readonly (readonly CellContents[])[];
  /** Excel's number formats by zone; a later zone wins where two overlap. */
  readonly formats?: readonly { readonly zone: Zone; readonly format: string }[];
  readonly styles?: readonly { readonly zone: Zone; readonly style: CellStyle }[];
  /** In characters of the standard font, as Excel's files have it; gaps keep the default width. */
  readonly columnWidths?: readonly (number | undefined)[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly gridlinesHidden?: boolean;
  readonly hidden?: boolean;
  readonly tables?: readonly TableContents[];
}

export interface TableContents {
  readonly name: string;
  readonly zone: Zone;
  readonly style: string;
}
