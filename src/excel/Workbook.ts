import type { CellChunk, SourceBlock } from "../report/CellChunk";
import type { SheetPlan } from "../report/SheetPlan";

/**
 * The workbook as the pane sees it. `OfficeWorkbook` is the only implementation that ships; it is
 * the only code that calls `Excel.run`.
 *
 * Every method rejects with a `WorkbookError`, whose `reason` the pane turns into a sentence.
 */
export interface Workbook {
  /** Describes the current selection without reading its cells. */
  describeSelection(): Promise<SelectionInfo>;

  /** Calls back after each change of the selection, until the returned function is called. */
  onSelectionChanged(listener: () => void): Promise<() => Promise<void>>;

  /**
   * Reads the selected block: a single cell grows to the block around it (or the table it is in),
   * whole columns shrink to the used range. Chunks arrive in order of rows and stay far below
   * Excel's limit of 5 MB a response. `maxRows` reads only the first rows, for a preview.
   */
  readSelection(sink: BlockSink, control: RunControl, maxRows?: number): Promise<void>;

  /**
   * The values of a sheet from A1 to the last cell that is used, a blank cell as `""`; null where no sheet
   * has this name. All rows, or only the first `maxRows`.
   */
  readSheetTable(
    sheetName: string,
    control: RunControl & { readonly maxRows?: number },
  ): Promise<readonly (readonly unknown[])[] | null>;

  /** The wished names, each made unique with " (2)", " (3)", … and cut to Excel's 31 characters. */
  freeSheetNames(wished: readonly string[]): Promise<string[]>;

  /**
   * Writes all sheets and shows the first one, or leaves the workbook as it was: after a failure or
   * a cancel the sheets begun are removed and the earlier sheet and selection are shown again.
   */
  write(sheets: readonly SheetPlan[], control: RunControl): Promise<void>;

  /** Every sheet in the workbook's order, hidden ones too. */
  listSheets(): Promise<readonly SheetIdentity[]>;

  /** Shows a sheet, unhiding it where need be. */
  showSheet(name: string): Promise<void>;

  /**
   * Removes the sheets of an earlier report once a new one is written whole, and gives the new one's
   * sheets the names that are free then. A sheet is told by its id, and none is removed that the user has
   * given another name: who renames a sheet wants to keep the report.
   *
   * Never rejects. Whatever Excel refuses, the new report stays complete.
   */
  replaceReport(replacement: Replacement): Promise<ReplacementOutcome>;

  /** A setting kept in the workbook itself, or undefined. */
  readSetting(key: string): Promise<unknown>;
  saveSetting(key: string, value: unknown): Promise<void>;
}

export interface SelectionInfo {
  readonly sheet: string;
  /** As the user marked it, without the sheet's name. */
  readonly address: string;
  /** More than one where several areas are marked; such a selection can not be read. */
  readonly areaCount: number;
  /** The block that `readSelection` would read; null where it holds no value. */
  readonly block: {
    readonly address: string;
    readonly rowCount: number;
    readonly columnCount: number;
  } | null;
}

export interface SheetIdentity {
  /** By which Excel knows the sheet; stays the same whatever the sheet is called. */
  readonly id: string;
  readonly name: string;
}

export interface Replacement {
  /** The sheets of the earlier report, with the names that they were written under. */
  readonly earlier: readonly SheetIdentity[];
  /** The sheets of the new one; `wished` as for `freeSheetNames`. */
  readonly written: readonly (SheetIdentity & { readonly wished: string })[];
}

/** How it went; `names` is what the sheets of the new report are called now. */
export type ReplacementOutcome =
  | { readonly kind: "replaced"; readonly names: readonly string[] }
  /** Nothing was removed: the user has renamed a sheet of the earlier report. */
  | { readonly kind: "kept"; readonly names: readonly string[] }
  /** Excel kept refusing; `remaining` are the earlier sheets that are, or may be, still there. */
  | { readonly kind: "refused"; readonly names: readonly string[]; readonly remaining: readonly string[] };

export interface BlockSink {
  /** Called once, before the first chunk. */
  begin(block: SourceBlock): void;
  /** Called for each chunk; a returned promise is awaited before the next one is requested. */
  add(chunk: CellChunk): void | Promise<void>;
}

/** How the caller follows and stops long work. */
export interface RunControl {
  /** `done` and `total` count rows. */
  onProgress?(done: number, total: number): void;
  readonly signal?: AbortSignal;
}

export type WorkbookFailure =
  | "cancelled"
  /** The selection holds no value at all. */
  | "emptySelection"
  | "severalAreas"
  /** The structure is protected: no sheet can be added. */
  | "protectedWorkbook"
  /** A cell is being edited; Excel answers nothing until that ends. */
  | "cellEditing"
  /** An address names no cells of this workbook. */
  | "noSuchRange"
  /** Cells to be written hold something already; `detail` has their address. */
  | "occupied"
  /** The sheet is protected: no cell can be written. */
  | "protectedSheet"
  /** A request or response was larger than Excel allows. */
  | "tooLarge"
  /** Excel reported something else; `detail` has its words. */
  | "hostFailure"
  /** As hostFailure, and the sheets named in `detail` could not be removed again. */
  | "cleanUpFailed"
  /** As hostFailure, and the cells at the address in `detail` could not be put back as they were. */
  | "restoreFailed";

export class WorkbookError extends Error {
  constructor(
    readonly reason: WorkbookFailure,
    readonly detail = "",
  ) {
    super(detail === "" ? reason : `${reason}: ${detail}`);
    this.name = "WorkbookError";
  }
}
