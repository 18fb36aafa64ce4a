import type { EvaluatedCell, Locale, Model, WorkbookData } from "@odoo/o-spreadsheet";
import type {
  CellStyle,
  CellValue,
  EngineChart,
  EngineSheet,
  EngineTable,
  WorkbookEngine,
  Zone,
} from "../host/WorkbookEngine";
import { toCellStyle } from "./cellStyle";
import { CellWriter } from "./CellWriter";
import { drawChart, PIXELS_PER_POINT, removeChart } from "./charts";
import { dispatchOrThrow } from "./dispatchOrThrow";
import { toExcelError } from "./excelErrors";
import { toExcelFormat } from "./numberFormat";
import { openModel } from "./openModel";
import { spillZone } from "./spillZone";
import { drawTable, removeTable } from "./tables";
import { usedZone } from "./usedZone";
import { withUpperCaseFunctions } from "./upperCaseFunctions";
import { UserChanges } from "./UserChanges";
import { clipToSheet, makeRoom, mapCells, overlaps } from "./zones";

/** Room of a new sheet; it grows with what is written. Blank cells cost time at every recalculation. */
const NEW_SHEET = { rows: 500, cols: 26 };

/**
 * The grid and calculator of the workbench on o-spreadsheet. `model` is the workbook on the screen;
 * opening a file replaces it, listeners stay.
 */
export class SheetEngine implements WorkbookEngine {
  private current: Model;
  private changes: UserChanges;
  private readonly tables = new Map<string, EngineTable>();
  private readonly selectionListeners: (() => void)[] = [];
  private readonly cellListeners: ((sheetId: string, zone: Zone) => void)[] = [];
  /** Looked up more than once in one request; forgotten with the next change. */
  private readonly usedZones = new Map<string, Zone | null>();
  private cells: CellWriter;

  constructor(
    private readonly locale: Locale,
    data?: Partial<WorkbookData>,
  ) {
    this.current = openModel(locale, data);
    this.changes = this.watch();
    this.cells = new CellWriter(this.current, this.changes, this.locale);
  }

  /** The workbook with every change made. */
  get model(): Model {
    this.cells.makeChanges();
    return this.current;
  }

  together<T>(changes: () => T): T {
    return this.cells.together(changes);
  }

  /** Puts another workbook in place of the present one; sheet ids, tables and charts of the old are gone. */
  replace(data: Partial<WorkbookData>): void {
    this.changes.stop();
    this.current.off("update", this);
    this.tables.clear();
    this.current = openModel(this.locale, data);
    this.changes = this.watch();
    this.cells = new CellWriter(this.current, this.changes, this.locale);
  }

  /** Runs an action of the engine as the user's own, so that the add-in hears of it. */
  asUser<T>(action: () => T): T {
    return this.changes.asUser(action);
  }

  sheets(): readonly EngineSheet[] {
    const { getters } = this.current;
    return getters.getSheetIds().map((id) => ({
      id,
      name: getters.getSheetName(id),
      hidden: !getters.isSheetVisible(id),
    }));
  }

  addSheet(name: string): string {
    const sheetId = this.model.uuidGenerator.smallUuid();
    const position = this.model.getters.getSheetIds().length;
    this.act(() => this.model.dispatch("CREATE_SHEET", { sheetId, name, position, ...NEW_SHEET }));
    return sheetId;
  }

  deleteSheet(sheetId: string): void {
    const sheetName = this.model.getters.getSheetName(sheetId);
    this.act(() => this.model.dispatch("DELETE_SHEET", { sheetId, sheetName }));
    this.tables.forEach((table, id) => table.sheetId === sheetId && this.tables.delete(id));
  }

  renameSheet(sheetId: string, name: string): void {
    const oldName = this.model.getters.getSheetName(sheetId);
    this.act(() => this.model.dispatch("RENAME_SHEET", { sheetId, oldName, newName: name }));
  }

  moveSheet(sheetId: string, position: number): void {
    const delta = position - this.model.getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) {
      this.act(() => this.model.dispatch("MOVE_SHEET", { sheetId, delta }));
    }
  }

  setSheetHidden(sheetId: string, hidden: boolean): void {
    if (this.model.getters.isSheetVisible(sheetId) === hidden) {
      this.act(() => this.model.dispatch(hidden ? "HIDE_SHEET" : "SHOW_SHEET", { sheetId }));
    }
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.current.getters.isRowHidden(sheetId, row);
  }

  activeSheet(): string {
    return this.current.getters.getActiveSheetId();
  }

  activateSheet(sheetId: string): void {
    const sheetIdFrom = this.activeSheet();
    if (sheetIdFrom !== sheetId) {
      this.act(() => this.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId }));
    }
  }

  usedZone(sheetId: string, valuesOnly: boolean): Zone | null {
    const model = this.model;
    const key = `${sheetId} ${valuesOnly}`;
    let zone = this.usedZones.get(key);
    if (zone === undefined) {
      zone = usedZone(model, sheetId, valuesOnly);
      this.usedZones.set(key, zone);
    }
    return zone;
  }

  values(sheetId: string, zone: Zone): CellValue[][] {
    return mapCells(zone, (row, col) => toValue(this.evaluated(sheetId, row, col)));
  }

  formulas(sheetId: string, zone: Zone): CellValue[][] {
    const { getters } = this.model;
    return mapCells(zone, (row, col) => {
      const cell = getters.getCell({ sheetId, row, col });
      return cell?.isFormula
        ? withUpperCaseFunctions(cell.compiledFormula.toFormulaString(getters))
        : toValue(this.evaluated(sheetId, row, col));
    });
  }

  text(sheetId: string, zone: Zone): string[][] {
    return mapCells(zone, (row, col) => {
      const cell = this.evaluated(sheetId, row, col);
      return cell.type === "error" ? toExcelError(cell.value) : cell.formattedValue;
    });
  }

  /** The sentence that belongs to an error in a cell; empty if there is none. */
  note(sheetId: string, row: number, col: number): string {
    const cell = this.evaluated(sheetId, row, col);
    return cell.type === "error" ? String(cell.message ?? "") : "";
  }

  numberFormats(sheetId: string, zone: Zone): string[][] {
    return mapCells(zone, (row, col) =>
      toExcelFormat(this.model.getters.getCell({ sheetId, row, col })?.format),
    );
  }

  spillZone(sheetId: string, row: number, col: number): Zone | null {
    return spillZone(this.model, { sheetId, row, col });
  }

  write(sheetId: string, zone: Zone, contents: readonly (readonly (CellValue | null)[])[]): void {
    this.cells.write(sheetId, zone, contents);
  }

  setNumberFormats(sheetId: string, zone: Zone, formats: readonly (readonly (string | null)[])[]): void {
    this.cells.setNumberFormats(sheetId, zone, formats);
  }

  setStyle(sheetId: string, zone: Zone, style: CellStyle): void {
    this.cells.setStyle(sheetId, zone, style);
  }

  clear(sheetId: string, zone: Zone, what: "all" | "contents" | "formats"): void {
    this.cells.clear(sheetId, zone, what);
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return toCellStyle(this.model.getters.getCellStyle({ sheetId, row, col: column }));
  }

  setColumnWidth(sheetId: string, column: number, points: number): void {
    makeRoom(this.current, sheetId, { top: 0, left: column, bottom: 0, right: column });
    const size = Math.round(points * PIXELS_PER_POINT);
    this.act(() =>
      this.current.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [column], size }),
    );
  }

  columnWidth(sheetId: string, column: number): number {
    const known = column < this.current.getters.getNumberCols(sheetId);
    return this.current.getters.getColSize(sheetId, known ? column : 0) / PIXELS_PER_POINT;
  }

  setFrozen(sheetId: string, rows: number, columns: number): void {
    this.act(() => this.current.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId }));
    if (rows > 0) {
      this.act(() => this.current.dispatch("FREEZE_ROWS", { sheetId, quantity: rows }));
    }
    if (columns > 0) {
      this.act(() => this.current.dispatch("FREEZE_COLUMNS", { sheetId, quantity: columns }));
    }
  }

  setGridlines(sheetId: string, shown: boolean): void {
    this.act(() =>
      this.current.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: shown }),
    );
  }

  selection(): { readonly sheetId: string; readonly zones: readonly Zone[] } {
    return { sheetId: this.activeSheet(), zones: this.model.getters.getSelectedZones() };
  }

  select(sheetId: string, zones: readonly Zone[]): void {
    this.activateSheet(sheetId);
    const inSheet = zones
      .map((zone) => clipToSheet(this.model, sheetId, zone))
      .filter((zone) => zone !== null);
    this.changes.quietly(() =>
      inSheet.forEach((zone, index) => {
        const cell = { col: zone.left, row: zone.top };
        if (index === 0) {
          this.model.selection.selectZone({ zone, cell });
        } else {
          this.model.selection.addCellToSelection(cell.col, cell.row);
          this.model.selection.setAnchorCorner(zone.right, zone.bottom);
        }
      }),
    );
  }

  drawTable(table: EngineTable): void {
    this.removeTable(table.id);
    const overlapping = [...this.tables.values()].find(
      (other) => other.sheetId === table.sheetId && overlaps(other.zone, table.zone),
    );
    if (overlapping) {
      throw new Error(`The table would overlap ${overlapping.name}.`);
    }
    this.changes.quietly(() => drawTable(this.model, table));
    this.tables.set(table.id, table);
  }

  removeTable(id: string): void {
    const table = this.tables.get(id);
    if (table) {
      this.changes.quietly(() => removeTable(this.model, table));
      this.tables.delete(id);
    }
  }

  drawChart(chart: EngineChart): void {
    this.changes.quietly(() => drawChart(this.model, chart));
  }

  removeChart(id: string): void {
    this.changes.quietly(() => removeChart(this.model, id));
  }

  calculate(): void {
    this.act(() => this.model.dispatch("EVALUATE_CELLS"));
  }

  /** Calculates cells of these ids again, and what depends on them; ids of cells that are gone are skipped. */
  recalculateCells(cellIds: readonly number[]): void {
    const present = cellIds.filter((id) => this.model.getters.tryGetCellPosition(id));
    if (present.length > 0) {
      this.act(() => this.model.dispatch("EVALUATE_CELLS", { cellIds: present }));
    }
  }

  onSelectionChanged(listener: () => void): void {
    this.selectionListeners.push(listener);
  }

  onCellsChanged(listener: (sheetId: string, zone: Zone) => void): void {
    this.cellListeners.push(listener);
  }

  private watch(): UserChanges {
    this.usedZones.clear();
    this.current.on("update", this, () => this.usedZones.clear());
    return new UserChanges(this.current, {
      selectionChanged: () => this.selectionListeners.forEach((tell) => tell()),
      cellsChanged: (sheetId, zone) => this.cellListeners.forEach((tell) => tell(sheetId, zone)),
    });
  }

  private act(command: () => ReturnType<Model["dispatch"]>): void {
    this.changes.quietly(() => dispatchOrThrow(command()));
  }

  private evaluated(sheetId: string, row: number, col: number): EvaluatedCell {
    return this.model.getters.getEvaluatedCell({ sheetId, row, col });
  }
}

function toValue(cell: EvaluatedCell): CellValue {
  return cell.type === "error" ? toExcelError(cell.value) : (cell.value ?? "");
}
