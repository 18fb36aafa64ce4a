import { ApiError } from "../dispatch/ApiError";
import type { HostObject } from "../dispatch/TypeMembers";
import { formatAddress, parseAddress } from "./address";
import { checkItemName } from "./names";
import { RangeObject } from "./RangeObject";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "./WorkbookModel";

/** A named range or formula. */
export class NamedItem implements HostObject {
  readonly type = "NamedItem";
  comment = "";
  visible = true;

  constructor(
    readonly items: NamedItems,
    readonly name: string,
    public formula: string,
  ) {}

  /** The range the name stands for; null where it stands for a value or a formula. */
  range(): RangeObject | null {
    const address = parseAddress(this.formula.replace(/^=/, ""));
    const sheet = address?.sheet ? this.items.workbook.findSheet(address.sheet) : this.items.sheet;
    return address && sheet ? new RangeObject(sheet, address.zone) : null;
  }
}

/** The names of a workbook, or those of one sheet. */
export class NamedItems implements HostObject {
  readonly type = "NamedItemCollection";
  private readonly items: NamedItem[] = [];

  constructor(
    readonly workbook: WorkbookModel,
    readonly sheet: SheetModel | null,
  ) {}

  all(): readonly NamedItem[] {
    return this.items;
  }

  find(name: unknown): NamedItem | null {
    const wanted = String(name).toLowerCase();
    return this.items.find((item) => item.name.toLowerCase() === wanted) ?? null;
  }

  add(name: string, reference: RangeObject | string, comment: string): NamedItem {
    const tables = this.workbook.tables().map((table) => table.name);
    checkItemName(name, [...this.items.map((item) => item.name), ...tables]);
    const formula =
      typeof reference === "string" ? reference : `=${formatAddress(reference.sheet.name, reference.zone)}`;
    const item = new NamedItem(this, name, formula);
    item.comment = comment;
    this.items.push(item);
    return item;
  }

  delete(item: NamedItem): void {
    const index = this.items.indexOf(item);
    if (index < 0) throw new ApiError("ItemNotFound");
    this.items.splice(index, 1);
  }
}
