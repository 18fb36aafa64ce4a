import { ApiError } from "../dispatch/ApiError";
import type { HostObject } from "../dispatch/TypeMembers";
import type { EngineSheet, Zone } from "../WorkbookEngine";
import type { ChartModel } from "./ChartModel";
import type { ConditionalFormat } from "./ConditionalFormat";
import type { DataValidation } from "./DataValidation";
import { NamedItems } from "./NamedItems";
import { checkSheetName } from "./names";
import { PageLayout } from "./PageLayout";
import { StoredLooks } from "./StoredLooks";
import type { TableModel } from "./TableModel";
import type { WorkbookModel } from "./WorkbookModel";
import { SHEET_COLUMNS, SHEET_ROWS } from "./zones";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet: its cells are the engine's, everything else is kept here. */
export class SheetModel implements HostObject {
  readonly type = "Worksheet";
  readonly tables: TableModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: DataValidation[] = [];
  readonly pageLayout = new PageLayout(this);
  readonly names: NamedItems;
  /** Borders, fonts and heights that no engine draws. */
  readonly looks = new StoredLooks();
  /** Rows that an add-in has hidden; no engine draws that. */
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  tabColor: unknown = "";
  protection: { readonly options: unknown } | null = null;
  private veryHidden = false;
  private gridlines = true;
  private frozen = { rows: 0, columns: 0 };

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
  ) {
    this.names = new NamedItems(workbook, this);
  }

  get name(): string {
    return this.onEngine().name;
  }

  rename(name: string): void {
    this.workbook.refuseIfStructureProtected();
    const others = this.workbook.engine.sheets().filter(({ id }) => id !== this.id);
    this.workbook.engine.renameSheet(
      this.id,
      checkSheetName(
        name,
        others.map((sheet) => sheet.name),
      ),
    );
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.workbook.engine.isRowHidden(this.id, row);
  }

  get position(): number {
    return this.workbook.engine.sheets().findIndex(({ id }) => id === this.id);
  }

  moveTo(position: number): void {
    this.workbook.refuseIfStructureProtected();
    if (position < 0 || position >= this.workbook.engine.sheets().length)
      throw new ApiError("InvalidArgument");
    this.workbook.engine.moveSheet(this.liveId(), position);
  }

  get visibility(): Visibility {
    if (!this.onEngine().hidden) return "Visible";
    return this.veryHidden ? "VeryHidden" : "Hidden";
  }

  setVisibility(visibility: Visibility): void {
    this.workbook.refuseIfStructureProtected();
    if (visibility !== "Visible") this.refuseIfLastVisible();
    this.veryHidden = visibility === "VeryHidden";
    this.workbook.engine.setSheetHidden(this.liveId(), visibility !== "Visible");
  }

  get showGridlines(): boolean {
    return this.gridlines;
  }

  setGridlines(shown: boolean): void {
    this.gridlines = shown;
    this.workbook.engine.setGridlines(this.liveId(), shown);
  }

  /** The frozen rows and columns as a block from A1; null where nothing is frozen. */
  get frozenZone(): Zone | null {
    const { rows, columns } = this.frozen;
    if (rows === 0 && columns === 0) return null;
    // Rows alone are frozen over their whole width, columns alone over their whole height.
    return {
      top: 0,
      left: 0,
      bottom: rows === 0 ? SHEET_ROWS - 1 : rows - 1,
      right: columns === 0 ? SHEET_COLUMNS - 1 : columns - 1,
    };
  }

  freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw new ApiError("InvalidArgument");
    this.frozen = { rows, columns };
    this.workbook.engine.setFrozen(this.liveId(), rows, columns);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new ApiError("InvalidOperation");
    const before = this.workbook.engine.activeSheet();
    this.workbook.engine.activateSheet(this.liveId());
    if (before !== this.id) this.workbook.events.sheetActivated(this.id);
  }

  delete(): void {
    this.workbook.refuseIfStructureProtected();
    this.refuseIfLastVisible();
    for (const table of this.tables) this.workbook.engine.removeTable(table.id);
    for (const chart of this.charts) this.workbook.engine.removeChart(chart.id);
    this.workbook.engine.deleteSheet(this.liveId());
    this.workbook.events.sheetDeleted(this.id);
  }

  /** The id, once it is sure that the sheet was not deleted meanwhile. */
  liveId(): string {
    return this.onEngine().id;
  }

  redraw(): void {
    for (const table of this.tables) table.redraw();
    for (const chart of this.charts) chart.redraw();
  }

  private refuseIfLastVisible(): void {
    const others = this.workbook.engine.sheets().filter(({ id, hidden }) => id !== this.id && !hidden);
    if (others.length === 0) throw new ApiError("InvalidOperation");
  }

  private onEngine(): EngineSheet {
    const found = this.workbook.engine.sheets().find(({ id }) => id === this.id);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  }
}
