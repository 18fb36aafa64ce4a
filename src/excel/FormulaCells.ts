/**
 * The workbook as the formula builder sees it: it reads cells that become arguments and writes formulas
 * into cells that the user names. `OfficeFormulaCells` is the implementation that ships.
 *
 * Addresses carry the name of their sheet, quoted as Excel does: `Kunden!B2:B9`, `'Kunden 2026'!F2`.
 * Every method rejects with a `WorkbookError`, whose `reason` the pane turns into a sentence.
 */
export interface FormulaCells {
  /** What the user has marked, and the cell among it that takes what is typed. */
  selection(): Promise<MarkedCells>;

  /** Calls back after each change of the selection, until the returned function is called. */
  onSelectionChanged(listener: () => void): Promise<() => Promise<void>>;

  /**
   * The values of a range as a formula gets them. `noSuchRange` where the address names no cells of this
   * workbook; without a sheet it means the active one. A defined name, a table and a column of a table
   * (`Kunden[Umsatz]`) are understood, too. Whole columns reach from row 1 to the last row their sheet uses,
   * so that they are equally long; large ranges are read in pieces.
   */
  readValues(address: string, signal?: AbortSignal): Promise<ArgumentValue[][]>;

  /** How the user's Excel writes numbers and separates arguments. */
  separators(): Promise<Separators>;

  /**
   * The rows of data that a cell stands among: the Excel table it is in or directly to the right of, else
   * the block of filled cells around it without its header. Null where the cell stands alone, where a header
   * has no rows, and where the block leaves no column free.
   */
  rowsAround(address: string): Promise<RowBlock | null>;

  /**
   * Writes formulas in one step, one below the other from the target downwards, and an optional heading
   * above them; all of them or none. Cells that hold something are left alone, and the step is refused
   * with `occupied` and their address, unless `overwrite` says otherwise. After a failure what was written
   * is taken back; `restoreFailed` says that this was not possible.
   *
   * @returns The address of the formulas written.
   */
  insert(insertion: Insertion): Promise<string>;
}

export interface MarkedCells {
  /** All marked cells: `Kunden!B2:B9`; several areas are separated by commas. */
  readonly address: string;
  /** The upper left cell of the first area. */
  readonly cell: string;
}

/** A blank cell is "", an error value is an object with its name. */
export type ArgumentValue = number | string | boolean | { readonly code: string };

export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
  /** Between the arguments of a formula: `;` in a German Excel. */
  readonly argument: string;
}

export interface RowBlock {
  /** The data rows without header and totals: `Kunden!A2:F398`. */
  readonly address: string;
  /** The cell of the first data row in the first free column to the right: `Kunden!G2`. */
  readonly nextColumn: string;
  readonly hasHeader: boolean;
}

export interface Insertion {
  /** The first cell: `Kunden!G2`. */
  readonly target: string;
  /** In the notation of the file format, that is of an English Excel: `=KUNDENWERT.CLTV(B2,36)`. */
  readonly formulas: readonly string[];
  /** en-US format code for the formulas' cells; one that the user has given them stays. */
  readonly numberFormat?: string;
  /** Text for the cell above the target. */
  readonly heading?: string;
  readonly overwrite?: boolean;
}
