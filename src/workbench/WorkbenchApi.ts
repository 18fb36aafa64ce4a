import type { ExcelHost } from "./host/ExcelHost";
import type { HostRequest } from "./host/HostRequest";
import type { CellValue } from "./host/WorkbookEngine";

/**
 * `window.workbench`: what people's scripts and the browser tests hold on to. Addresses are written as
 * in Excel, `"Daten!A1:H200"` or `"'Meine Daten'!A1"`; without a sheet they mean the sheet on the screen.
 */
export interface WorkbenchApi {
  /** Fulfilled when grid and pane can be used; rejected with the reason if they cannot. */
  readonly ready: Promise<void>;
  /** Opens an .xlsx or .csv file in place of the present workbook, from an address or from bytes. */
  open(urlOrBytes: string | Uint8Array | ArrayBuffer, fileName?: string): Promise<void>;
  /** Selects as the user would; several areas are separated by commas: `"Daten!A1:B8,D1:D8"`. */
  select(address: string): void;
  /** Values as Office.js gives them: `""` for blank, `"#N/A"` for errors, serial days for dates. */
  read(address: string): CellValue[][];
  /** What the cells show. */
  text(address: string): string[][];
  /** The sentence that belongs to an error in a cell, else `""`. */
  note(address: string): string;
  /** Types values or English formulas (`"=KUNDENWERT.CLTV(100,36)"`); one value fills the whole address. */
  write(address: string, valuesOrFormulas: CellValue | readonly (readonly (CellValue | null)[])[]): void;
  /** Names of the visible and hidden sheets, from left to right. */
  sheets(): string[];
  /** Fulfilled when nothing is being calculated and the pane is at rest. */
  idle(): Promise<void>;
  /** The workbook as an Excel file: values, native formulas, formats, tables, charts. */
  exportXlsx(): Promise<Uint8Array>;
  /** Every request of office.js so far. */
  readonly requests: readonly HostRequest[];
  /** Beyond the contract: ways to make the host fail, to see what the add-in does then. */
  readonly host: FailureControls;
}

/** Of the host: what fails, and what it could not do. */
export type FailureControls = Pick<
  ExcelHost,
  "failAt" | "failFrom" | "stopFailing" | "protectStructure" | "setEditing" | "refused"
>;
