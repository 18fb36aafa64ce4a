import { ApiError } from "../dispatch/ApiError";
import type { HostObject } from "../dispatch/TypeMembers";
import type { WorkbookEngine, Zone } from "../WorkbookEngine";
import { CustomProperties } from "./CustomProperties";
import type { Culture } from "./culture";
import { NamedItems } from "./NamedItems";
import { Settings } from "./Settings";
import { SheetModel } from "./SheetModel";
import type { TableModel } from "./TableModel";
import { WorkbookEvents } from "./WorkbookEvents";
import { freeName, checkSheetName } from "./names";

/** The workbook: what the engine holds, and everything of Excel's object model beyond that. */
export class WorkbookModel implements HostObject {
  readonly type = "Workbook";
  readonly name = "workbook.xlsx";
  readonly events = new WorkbookEvents();
  readonly settings = new Settings();
  readonly customProperties = new CustomProperties();
  readonly names = new NamedItems(this, null);
  calculationMode: unknown = "Automatic";
  structureProtected = false;
  private readonly models = new Map<string, SheetModel>();
  private readonly idsGiven = new Map<string, number>();

  constructor(
    readonly engine: WorkbookEngine,
    readonly culture: Culture,
  ) {}

  sheets(): SheetModel[] {
    return this.engine.sheets().map(({ id }) => this.sheetById(id));
  }

  sheetById(id: string): SheetModel {
    const known = this.models.get(id) ?? new SheetModel(this, id);
    this.models.set(id, known);
    return known;
  }

  /** Finds a sheet by its id or, without regard to case, by its name. */
  findSheet(key: unknown): SheetModel | null {
    const wanted = String(key).toLowerCase();
    const found = this.engine.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found ? this.sheetById(found.id) : null;
  }

  sheet(key: unknown): SheetModel {
    const found = this.findSheet(key);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  }

  activeSheet(): SheetModel {
    return this.sheetById(this.engine.activeSheet());
  }

  addSheet(name: string | undefined): SheetModel {
    this.refuseIfStructureProtected();
    const taken = this.engine.sheets().map((sheet) => sheet.name);
    const sheet = this.sheetById(
      this.engine.addSheet(
        name === undefined
          ? freeName(this.culture.sheetName, taken, taken.length + 1)
          : checkSheetName(name, taken),
      ),
    );
    this.events.sheetAdded(sheet.id);
    return sheet;
  }

  tables(): TableModel[] {
    return this.sheets().flatMap((sheet) => sheet.tables);
  }

  /** A running number as id, counted by kind of object. */
  nextId(kind: string): number {
    const id = (this.idsGiven.get(kind) ?? 0) + 1;
    this.idsGiven.set(kind, id);
    return id;
  }

  select(sheetId: string, zones: readonly Zone[]): void {
    this.engine.select(sheetId, zones);
    this.events.selectionChanged(this);
  }

  refuseIfStructureProtected(): void {
    if (this.structureProtected) throw new ApiError("AccessDenied");
  }

  /** Shows what changed during a request; drawing once is enough for many settings. */
  redraw(): void {
    for (const sheet of this.sheets()) sheet.redraw();
  }
}
