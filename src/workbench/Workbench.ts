import type { Language } from "../i18n/Language";
import { areasAt, cellsAt } from "./cellAddress";
import { localeFor } from "./engine/locales";
import type { SheetEngine } from "./engine/SheetEngine";
import { exportXlsx } from "./files/exportXlsx";
import { readFile } from "./files/readFile";
import { toWorkbookData } from "./files/toWorkbookData";
import type { WorkbookContents } from "./files/WorkbookContents";
import type { FunctionCalls } from "./functions/FunctionCalls";
import type { CellValue, Zone } from "./host/WorkbookEngine";
import type { ExcelHost } from "./host/ExcelHost";
import type { HostRequest } from "./host/HostRequest";
import { adoptWorkbook } from "./adoptWorkbook";
import { atRest } from "./page/atRest";
import type { Grid } from "./page/Grid";
import type { FailureControls, WorkbenchApi } from "./WorkbenchApi";

export interface WorkbenchParts {
  readonly engine: SheetEngine;
  readonly grid: Grid;
  readonly host: ExcelHost;
  readonly calls: FunctionCalls;
  readonly pane: HTMLIFrameElement;
  readonly language: Language;
  readonly ready: Promise<void>;
  /** Told what is on the screen now. */
  readonly onOpened: (fileName: string) => void;
}

/** Grid, host and pane as one thing that can be used by a script: see {@link WorkbenchApi}. */
export class Workbench implements WorkbenchApi {
  readonly ready: Promise<void>;
  readonly host: FailureControls;

  constructor(private readonly parts: WorkbenchParts) {
    this.ready = parts.ready;
    this.host = parts.host;
  }

  get requests(): readonly HostRequest[] {
    return this.parts.host.requests;
  }

  async open(urlOrBytes: string | Uint8Array | ArrayBuffer, fileName?: string): Promise<void> {
    const bytes = typeof urlOrBytes === "string" ? await download(urlOrBytes) : new Uint8Array(urlOrBytes);
    const name = fileName ?? (typeof urlOrBytes === "string" ? lastPart(urlOrBytes) : "workbook.xlsx");
    await this.show(await readFile(bytes, name, this.parts.language), name);
  }

  /** Puts a workbook that was read in place of the present one; host and pane stay connected. */
  async show(contents: WorkbookContents, fileName: string): Promise<void> {
    const { engine, grid, host } = this.parts;
    engine.replace(toWorkbookData(contents, localeFor(this.parts.language)));
    adoptWorkbook(host.workbook, contents);
    await grid.show(engine.model);
    this.parts.onOpened(fileName);
  }

  select(address: string): void {
    const { sheetId, zones } = areasAt(this.model, address);
    this.parts.engine.asUser(() => this.parts.engine.select(sheetId, zones));
  }

  read(address: string): CellValue[][] {
    const { sheetId, zone } = cellsAt(this.model, address);
    return this.parts.engine.values(sheetId, zone);
  }

  text(address: string): string[][] {
    const { sheetId, zone } = cellsAt(this.model, address);
    return this.parts.engine.text(sheetId, zone);
  }

  note(address: string): string {
    const { sheetId, zone } = cellsAt(this.model, address);
    return this.parts.engine.note(sheetId, zone.top, zone.left);
  }

  write(address: string, input: CellValue | readonly (readonly (CellValue | null)[])[]): void {
    const { sheetId, zone } = cellsAt(this.model, address);
    const contents = typeof input === "object" ? input : filled(zone, input);
    const width = Math.max(1, ...contents.map((row) => row.length));
    const bottom = zone.top + Math.max(1, contents.length) - 1;
    const target = { ...zone, bottom, right: zone.left + width - 1 };
    this.parts.engine.asUser(() => this.parts.engine.write(sheetId, target, contents));
  }

  sheets(): string[] {
    return this.parts.engine.sheets().map(({ name }) => name);
  }

  idle(): Promise<void> {
    return atRest(this.parts);
  }

  exportXlsx(): Promise<Uint8Array> {
    return exportXlsx(this.parts.host.workbook, this.parts.engine);
  }

  private get model() {
    return this.parts.engine.model;
  }
}

async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status} ${response.statusText}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

function lastPart(url: string): string {
  return decodeURIComponent(
    url
      .replace(/[?#].*$/, "")
      .split("/")
      .pop() ?? url,
  );
}

function filled(zone: Zone, value: CellValue): CellValue[][] {
  const width = zone.right - zone.left + 1;
  return Array.from({ length: zone.bottom - zone.top + 1 }, () => Array<CellValue>(width).fill(value));
}
