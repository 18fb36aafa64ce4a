import { ApiError, NotModelled } from "../dispatch/ApiError";
import type { HostObject } from "../dispatch/TypeMembers";
import type { Zone } from "../WorkbookEngine";
import { checkItemName, freeName } from "./names";
import { RangeObject } from "./RangeObject";
import type { SheetModel } from "./SheetModel";
import { columnCount, containsZone, intersection, rowCount, zone } from "./zones";

/** An Excel table over cells of a sheet; its headings are what the header cells hold. */
export class TableModel implements HostObject {
  readonly type = "Table";
  readonly id: string;
  style: unknown = "TableStyleMedium2";
  showFilterButton = true;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showTotals = false;
  private drawn = "";

  private constructor(
    readonly sheet: SheetModel,
    public zone: Zone,
    private tableName: string,
  ) {
    this.id = String(sheet.workbook.nextId("Table"));
  }

  /**
   * Makes a table of a block whose first row holds the headings. As in Excel, a table has at least
   * one row of data, and headings are text, none blank and none twice.
   *
   * @throws ApiError `MergedRangeConflict` where another table is in the way.
   */
  static over(range: RangeObject, hasHeaders: boolean): TableModel {
    if (!hasHeaders) throw new NotModelled("a table without headings");
    const { sheet } = range;
    const area = { ...range.zone, bottom: Math.max(range.zone.bottom, range.zone.top + 1) };
    if (sheet.tables.some((other) => intersection(other.zone, area)))
      throw new ApiError("MergedRangeConflict");
    const { workbook } = sheet;
    const table = new TableModel(sheet, area, freeName(workbook.culture.tableName, namesTaken(sheet), 1));
    table.writeHeadings(uniqueHeadings(table.headings(), workbook.culture.columnName));
    sheet.tables.push(table);
    return table;
  }

  get name(): string {
    return this.tableName;
  }

  rename(name: string): void {
    this.tableName = checkItemName(
      name,
      namesTaken(this.sheet).filter((taken) => taken !== this.tableName),
    );
  }

  range(): RangeObject {
    return new RangeObject(this.sheet, this.zone);
  }

  headerRow(): RangeObject {
    return new RangeObject(this.sheet, { ...this.zone, bottom: this.zone.top });
  }

  dataBody(): RangeObject {
    const bottom = this.showTotals ? this.zone.bottom - 1 : this.zone.bottom;
    return new RangeObject(this.sheet, { ...this.zone, top: this.zone.top + 1, bottom });
  }

  totalRow(): RangeObject {
    if (!this.showTotals) throw new ApiError("ItemNotFound");
    return new RangeObject(this.sheet, { ...this.zone, top: this.zone.bottom });
  }

  headings(): string[] {
    const header = this.headerRow();
    return this.sheet.workbook.engine.values(this.sheet.liveId(), header.zone)[0].map(String);
  }

  writeHeadings(headings: readonly string[]): void {
    const { engine } = this.sheet.workbook;
    const { zone: header } = this.headerRow();
    const now = engine.values(this.sheet.liveId(), header)[0];
    for (const [index, heading] of headings.entries()) {
      if (now[index] === heading) continue;
      const cell = zone(header.top, header.left + index, header.top, header.left + index);
      engine.setNumberFormats(this.sheet.liveId(), cell, [["@"]]);
      engine.write(this.sheet.liveId(), cell, [[heading]]);
    }
  }

  resize(range: RangeObject): void {
    const fits = range.sheet === this.sheet && range.zone.top === this.zone.top && rowCount(range.zone) > 1;
    if (!fits || !intersection(range.zone, this.zone)) throw new ApiError("InvalidArgument");
    if (this.sheet.tables.some((other) => other !== this && intersection(other.zone, range.zone))) {
      throw new ApiError("MergedRangeConflict");
    }
    this.zone = range.zone;
  }

  setTotals(shown: boolean): void {
    if (shown === this.showTotals) return;
    this.zone = { ...this.zone, bottom: this.zone.bottom + (shown ? 1 : -1) };
    this.showTotals = shown;
  }

  /** Takes the table away and leaves its cells. */
  convertToRange(): RangeObject {
    this.forget();
    return this.range();
  }

  /** Takes the table and its cells away. */
  delete(): void {
    this.forget();
    this.sheet.workbook.engine.clear(this.sheet.liveId(), this.zone, "all");
  }

  meets(area: Zone, fullyContained: boolean): boolean {
    return fullyContained ? containsZone(area, this.zone) : intersection(area, this.zone) !== null;
  }

  redraw(): void {
    const { id, name, zone: area, style, showFilterButton, showBandedRows } = this;
    const look = {
      id,
      name,
      sheetId: this.sheet.id,
      zone: area,
      style: String(style),
      showFilterButton,
      showBandedRows,
    };
    const described = JSON.stringify(look);
    if (described === this.drawn) return;
    this.drawn = described;
    this.sheet.workbook.engine.drawTable(look);
  }

  get columnCount(): number {
    return columnCount(this.zone);
  }

  private forget(): void {
    this.sheet.tables.splice(this.sheet.tables.indexOf(this), 1);
    this.sheet.workbook.engine.removeTable(this.id);
  }
}

/** Tables and names of the workbook share one space. */
function namesTaken({ workbook }: SheetModel): string[] {
  return [...workbook.tables().map((table) => table.name), ...workbook.names.all().map((item) => item.name)];
}

function uniqueHeadings(found: readonly string[], columnStem: string): string[] {
  const unique: string[] = [];
  for (const [index, heading] of found.entries()) {
    const wished = heading === "" ? `${columnStem}${index + 1}` : heading;
    const isTaken = unique.some((other) => other.toLowerCase() === wished.toLowerCase());
    unique.push(isTaken ? freeName(wished, unique, 2) : wished);
  }
  return unique;
}
