import { OfficeFormulaCells } from "../../src/excel/OfficeFormulaCells";
import { OfficeWorkbook } from "../../src/excel/OfficeWorkbook";
import { ExcelHost, type ExcelHostOptions } from "../../src/workbench/host/ExcelHost";
import { MemoryEngine } from "../../src/workbench/host/MemoryEngine";
import { parseAddress } from "../../src/workbench/host/model/address";
import type { CellValue, Zone } from "../../src/workbench/host/WorkbookEngine";
import { bootOffice, officeSettled } from "../support/officeInJsdom";

/** A workbook in memory that Microsoft's office.js is connected to, with one blank sheet "Sheet1". */
export async function openWorkbook(options: ExcelHostOptions = {}): Promise<OpenWorkbook> {
  const engine = new MemoryEngine("Sheet1");
  const host = new ExcelHost(engine, options);
  await bootOffice(host);
  return new OpenWorkbook(engine, host);
}

/** What a test does with a workbook as its user, and looks up behind the add-in's back. */
export class OpenWorkbook {
  readonly workbook = new OfficeWorkbook();
  readonly cells = new OfficeFormulaCells();

  constructor(
    readonly engine: MemoryEngine,
    readonly host: ExcelHost,
  ) {}

  sheetNames(): string[] {
    return this.engine.sheets().map((sheet) => sheet.name);
  }

  sheetId(name: string): string {
    const found = this.engine.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found.id;
  }

  /** Writes cells from an address on, down and to the right. */
  fill(sheet: string, address: string, cells: readonly (readonly CellValue[])[]): void {
    const { top, left } = zoneOf(address);
    const zone = { top, left, bottom: top + cells.length - 1, right: left + cells[0].length - 1 };
    this.engine.write(this.sheetId(sheet), zone, cells);
  }

  mark(sheet: string, ...addresses: string[]): void {
    this.engine.select(this.sheetId(sheet), addresses.map(zoneOf));
  }

  /** Marks as a user does, so that the add-in is told. */
  userMarks(sheet: string, ...addresses: string[]): void {
    this.engine.userSelects(this.sheetId(sheet), addresses.map(zoneOf));
  }

  values(sheet: string, address: string): CellValue[][] {
    return this.engine.values(this.sheetId(sheet), zoneOf(address));
  }

  formulas(sheet: string, address: string): CellValue[][] {
    return this.engine.formulas(this.sheetId(sheet), zoneOf(address));
  }

  numberFormats(sheet: string, address: string): string[][] {
    return this.engine.numberFormats(this.sheetId(sheet), zoneOf(address));
  }

  /** Number of cells on the sheet that calculate: their value is not what was written into them. */
  formulaCount(sheet: string): number {
    const id = this.sheetId(sheet);
    const used = this.engine.usedZone(id, true);
    if (!used) return 0;
    const values = this.engine.values(id, used).flat();
    return this.engine
      .formulas(id, used)
      .flat()
      .filter((content, index) => content !== values[index]).length;
  }

  inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return Excel.run(batch);
  }

  addTable(sheet: string, address: string, { totals = false } = {}): Promise<void> {
    return this.inExcel(async (context) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.add(address, true);
      table.showTotals = totals;
      await context.sync();
    });
  }

  /** Waits until nothing is under way between office.js and the workbook. */
  settled(): Promise<void> {
    return officeSettled();
  }

  /** Everything that a user of the workbook could notice. */
  snapshot(): unknown {
    const { engine, host } = this;
    return {
      sheets: engine.sheets().map((sheet) => ({ ...sheet, ...this.cellsOf(sheet.id) })),
      tables: [...engine.tables.values()],
      charts: [...engine.charts.values()],
      settings: host.workbook.settings.pairs(),
      active: engine.activeSheet(),
      selection: engine.selection(),
    };
  }

  private cellsOf(id: string) {
    const used = this.engine.usedZone(id, false);
    if (!used) return null;
    return {
      used,
      values: this.engine.values(id, used),
      formulas: this.engine.formulas(id, used),
      formats: this.engine.numberFormats(id, used),
    };
  }
}

function zoneOf(address: string): Zone {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`no address: ${address}`);
  return parsed.zone;
}
