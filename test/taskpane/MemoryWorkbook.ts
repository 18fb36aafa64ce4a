import { freeSheetNames } from "../../src/excel/sheetNames";
import {
  WorkbookError,
  type BlockSink,
  type Replacement,
  type ReplacementOutcome,
  type RunControl,
  type SelectionInfo,
  type SheetIdentity,
  type Workbook,
} from "../../src/excel/Workbook";
import type { CellValue } from "../../src/report/CellChunk";
import type { SheetPlan } from "../../src/report/SheetPlan";

export type Operation =
  "describe" | "read" | "write" | "readSetting" | "saveSetting" | "follow" | "list" | "show" | "replace";

const ROWS_PER_CHUNK = 100;

/** A workbook with one selected block, for the pane's tests: what it does can be held up or made to fail. */
export class MemoryWorkbook implements Workbook {
  sheet = "Kunden";
  areaCount = 1;
  readonly settings = new Map<string, unknown>();
  readonly written: SheetPlan[] = [];
  /** What else is in the workbook besides the selected sheet; sheets that are written join it. */
  sheets: SheetIdentity[] = [];
  /** Names of the sheets that were shown on request. */
  readonly shown: string[] = [];
  readonly replaced: Replacement[] = [];
  private sheetCount = 0;
  /** The values of other sheets, from A1. */
  readonly sheetTables = new Map<string, readonly (readonly CellValue[])[]>();
  /** How often the selection was asked for. */
  looks = 0;
  /** How often the block was read, previews included. */
  reads = 0;
  /** How many rows these reads handed over. */
  rowsRead = 0;
  private readonly failures = new Map<Operation, unknown>();
  private readonly gates = new Map<Operation, Promise<void>>();
  private readonly listeners = new Set<() => void>();

  constructor(public cells: readonly (readonly CellValue[])[]) {}

  /** Lets every later call of the operation reject. */
  failOn(operation: Operation, error: unknown): void {
    this.failures.set(operation, error);
  }

  /** Holds the operation up at its next step until the returned function is called. */
  hold(operation: Operation): () => void {
    let release: () => void = () => undefined;
    this.gates.set(operation, new Promise((resolve) => (release = resolve)));
    return () => {
      this.gates.delete(operation);
      release();
    };
  }

  /** The user marks something else. */
  select(sheet: string, cells: readonly (readonly CellValue[])[]): void {
    this.sheet = sheet;
    this.cells = cells;
    for (const listener of this.listeners) listener();
  }

  async describeSelection(): Promise<SelectionInfo> {
    this.looks += 1;
    await this.step("describe");
    const { address, rowCount, columnCount } = this.extent();
    const block = rowCount === 0 ? null : { address, rowCount, columnCount };
    return { sheet: this.sheet, address: "A1", areaCount: this.areaCount, block };
  }

  async onSelectionChanged(listener: () => void): Promise<() => Promise<void>> {
    await this.step("follow");
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async readSelection(sink: BlockSink, control: RunControl, maxRows = Infinity): Promise<void> {
    this.reads += 1;
    await this.step("read", control);
    if (this.areaCount > 1) throw new WorkbookError("severalAreas");
    const { address, rowCount, columnCount } = this.extent();
    if (rowCount === 0) throw new WorkbookError("emptySelection");
    const cells = this.cells.slice(0, maxRows);
    const formats = cells.slice(0, 50).map((row) => row.map(() => "General"));
    sink.begin({ sheet: this.sheet, address, firstRow: 0, firstColumn: 0, rowCount, columnCount, formats });
    for (let firstRow = 0; firstRow < cells.length; firstRow += ROWS_PER_CHUNK) {
      const values = cells.slice(firstRow, firstRow + ROWS_PER_CHUNK);
      await sink.add({ firstRow, values });
      this.rowsRead += values.length;
      control.onProgress?.(firstRow + values.length, cells.length);
      await this.step("read", control);
    }
  }

  async readSheetTable(
    sheetName: string,
    { maxRows, ...control }: RunControl & { readonly maxRows?: number },
  ): Promise<readonly (readonly unknown[])[] | null> {
    await this.step("read", control);
    return this.sheetTables.get(sheetName)?.slice(0, maxRows) ?? null;
  }

  async freeSheetNames(wished: readonly string[]): Promise<string[]> {
    return freeSheetNames(
      wished,
      this.sheets.map(({ name }) => name),
    );
  }

  async write(sheets: readonly SheetPlan[], control: RunControl): Promise<void> {
    control.onProgress?.(1, 10);
    await this.step("write", control);
    this.written.push(...sheets);
    this.sheets.push(...sheets.map(({ name }) => ({ id: `sheet-${++this.sheetCount}`, name })));
  }

  async listSheets(): Promise<readonly SheetIdentity[]> {
    await this.step("list");
    return [...this.sheets];
  }

  async showSheet(name: string): Promise<void> {
    await this.step("show");
    this.shown.push(name);
  }

  /** Removes and renames as Excel does, unless it is told to fail: then nothing is removed. */
  async replaceReport(replacement: Replacement): Promise<ReplacementOutcome> {
    this.replaced.push(replacement);
    const { earlier, written } = replacement;
    if (this.failures.has("replace")) {
      const names = written.map(({ name }) => name);
      return { kind: "refused", names, remaining: earlier.map(({ name }) => name) };
    }
    this.sheets = this.sheets
      .filter(({ id }) => earlier.every((sheet) => sheet.id !== id))
      .map((sheet) => ({ ...sheet, name: written.find(({ id }) => id === sheet.id)?.wished ?? sheet.name }));
    return { kind: "replaced", names: written.map(({ wished }) => wished) };
  }

  async readSetting(key: string): Promise<unknown> {
    await this.step("readSetting");
    return this.settings.get(key);
  }

  async saveSetting(key: string, value: unknown): Promise<void> {
    await this.step("saveSetting");
    this.settings.set(key, JSON.parse(JSON.stringify(value)));
  }

  private async step(operation: Operation, control?: RunControl): Promise<void> {
    await this.gates.get(operation);
    if (control?.signal?.aborted) throw new WorkbookError("cancelled");
    if (this.failures.has(operation)) throw this.failures.get(operation);
  }

  private extent(): { address: string; rowCount: number; columnCount: number } {
    const rowCount = this.cells.length;
    const columnCount = this.cells[0]?.length ?? 0;
    const lastColumn = String.fromCharCode(64 + Math.max(1, columnCount));
    return { address: `A1:${lastColumn}${rowCount}`, rowCount, columnCount };
  }
}
