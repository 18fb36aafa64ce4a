import { MemorySheet } from "./model/MemorySheet";
import { typedValue } from "./model/typedValue";
import { zone } from "./model/zones";
import type {
  CellStyle,
  CellValue,
  EngineChart,
  EngineSheet,
  EngineTable,
  WorkbookEngine,
  Zone,
} from "./WorkbookEngine";

/** A formula's value here: nothing is calculated, so every formula shows as in a file never calculated. */
const UNCALCULATED = 0;

/**
 * Cells in memory, without calculation or pictures: enough to test what an add-in asks of Excel.
 * Tables and charts can be looked at in `tables` and `charts` as they would have been drawn.
 */
export class MemoryEngine implements WorkbookEngine {
  readonly tables = new Map<string, EngineTable>();
  readonly charts = new Map<string, EngineChart>();
  private readonly order: MemorySheet[] = [];
  private active: string;
  private selected: { readonly sheetId: string; readonly zones: readonly Zone[] };
  private readonly selectionListeners: (() => void)[] = [];
  private readonly cellListeners: ((sheetId: string, area: Zone) => void)[] = [];
  private nextSheet = 1;

  constructor(firstSheet = "Sheet1") {
    this.active = this.addSheet(firstSheet);
    this.selected = { sheetId: this.active, zones: [zone(0, 0, 0, 0)] };
  }

  sheets(): readonly EngineSheet[] {
    return this.order.map(({ id, name, hidden }) => ({ id, name, hidden }));
  }

  addSheet(name: string): string {
    const id = `{${String(this.nextSheet++).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    this.order.push(new MemorySheet(id, name));
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.order.splice(this.order.indexOf(this.sheet(sheetId)), 1);
    if (this.active === sheetId)
      this.activateSheet((this.order.find((sheet) => !sheet.hidden) ?? this.order[0]).id);
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheet(sheetId).name = name;
  }

  moveSheet(sheetId: string, position: number): void {
    const sheet = this.sheet(sheetId);
    this.order.splice(this.order.indexOf(sheet), 1);
    this.order.splice(position, 0, sheet);
  }

  setSheetHidden(sheetId: string, hidden: boolean): void {
    this.sheet(sheetId).hidden = hidden;
  }

  /** Nobody sits in front of it. */
  isRowHidden(): boolean {
    return false;
  }

  activeSheet(): string {
    return this.active;
  }

  activateSheet(sheetId: string): void {
    this.active = sheetId;
    this.selected = { sheetId, zones: [zone(0, 0, 0, 0)] };
  }

  usedZone(sheetId: string, valuesOnly: boolean): Zone | null {
    return this.sheet(sheetId).usedZone(valuesOnly);
  }

  values(sheetId: string, area: Zone): CellValue[][] {
    return this.sheet(sheetId).map(area, (entry) =>
      entry === undefined ? "" : entry.kind === "formula" ? UNCALCULATED : entry.value,
    );
  }

  formulas(sheetId: string, area: Zone): CellValue[][] {
    return this.sheet(sheetId).map(area, (entry) =>
      entry === undefined ? "" : entry.kind === "formula" ? entry.formula : entry.value,
    );
  }

  text(sheetId: string, area: Zone): string[][] {
    return this.values(sheetId, area).map((row) =>
      row.map((value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value))),
    );
  }

  numberFormats(sheetId: string, area: Zone): string[][] {
    return this.sheet(sheetId).numberFormats(area);
  }

  /** Nothing is calculated here, so nothing spills. */
  spillZone(): null {
    return null;
  }

  write(sheetId: string, area: Zone, contents: readonly (readonly (CellValue | null)[])[]): void {
    const sheet = this.sheet(sheetId);
    for (const [down, row] of contents.entries()) {
      for (const [across, content] of row.entries()) {
        if (content === null) continue;
        const at = { row: area.top + down, column: area.left + across };
        sheet.put(
          at.row,
          at.column,
          content === "" ? undefined : typedValue(content, sheet.numberFormat(at.row, at.column)),
        );
      }
    }
  }

  setNumberFormats(sheetId: string, area: Zone, formats: readonly (readonly (string | null)[])[]): void {
    const sheet = this.sheet(sheetId);
    for (const [down, row] of formats.entries()) {
      for (const [across, format] of row.entries()) {
        if (format !== null) sheet.setNumberFormat(area.top + down, area.left + across, format);
      }
    }
  }

  clear(sheetId: string, area: Zone, what: "all" | "contents" | "formats"): void {
    if (what !== "formats") this.sheet(sheetId).clearContents(area);
    if (what !== "contents") this.sheet(sheetId).clearFormats(area);
  }

  setStyle(sheetId: string, area: Zone, style: CellStyle): void {
    this.sheet(sheetId).setStyle(area, style);
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return this.sheet(sheetId).style(row, column);
  }

  setColumnWidth(sheetId: string, column: number, points: number): void {
    this.sheet(sheetId).columnWidths.set(column, points);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  /** What is frozen is kept by the host; there is nothing to draw here. */
  setFrozen(): void {}

  setGridlines(): void {}

  selection(): { readonly sheetId: string; readonly zones: readonly Zone[] } {
    return this.selected;
  }

  select(sheetId: string, zones: readonly Zone[]): void {
    this.active = sheetId;
    this.selected = { sheetId, zones };
  }

  /** Selects as a user does, so that listeners are told. */
  userSelects(sheetId: string, zones: readonly Zone[]): void {
    this.select(sheetId, zones);
    for (const listener of this.selectionListeners) listener();
  }

  /** Types into cells as a user does, so that listeners are told. */
  userWrites(sheetId: string, area: Zone, contents: readonly (readonly (CellValue | null)[])[]): void {
    this.write(sheetId, area, contents);
    for (const listener of this.cellListeners) listener(sheetId, area);
  }

  drawTable(table: EngineTable): void {
    this.tables.set(table.id, table);
  }

  removeTable(id: string): void {
    this.tables.delete(id);
  }

  drawChart(chart: EngineChart): void {
    this.charts.set(chart.id, chart);
  }

  removeChart(id: string): void {
    this.charts.delete(id);
  }

  together<T>(changes: () => T): T {
    return changes();
  }

  calculate(): void {}

  onSelectionChanged(listener: () => void): void {
    this.selectionListeners.push(listener);
  }

  onCellsChanged(listener: (sheetId: string, area: Zone) => void): void {
    this.cellListeners.push(listener);
  }

  private sheet(id: string): MemorySheet {
    const found = this.order.find((sheet) => sheet.id === id);
    if (!found) throw new Error(`No sheet ${id}`);
    return found;
  }
}

/** 8.43 characters of Calibri 11, in points. */
const DEFAULT_COLUMN_WIDTH = 48;
