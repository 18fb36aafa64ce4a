import { ApiError } from "../dispatch/ApiError";
import type { Arguments } from "../dispatch/Arguments";
import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf, part } from "../dispatch/TypeMembers";
import type { Part } from "../dispatch/TypeMembers";
import { RangeAreasObject } from "../model/RangeAreasObject";
import { RangeObject } from "../model/RangeObject";
import type { SheetModel, Visibility } from "../model/SheetModel";
import { EventType, WHOLE_WORKBOOK } from "../model/WorkbookEvents";
import type { WorkbookModel } from "../model/WorkbookModel";
import { columnCount, isEntireColumn, isEntireRow, rowCount, zone } from "../model/zones";
import { argumentRange, rangeAt, wholeSheet } from "./argumentRange";
import { eventMembers } from "./eventMembers";
import { found } from "./itemKeys";

const collection = membersOf<Part<WorkbookModel>>({
  items: ({ of }) => of.sheets(),
  getItem: ({ of }, key) => of.sheet(key),
  methods: {
    Add: ({ of }, args) => of.addSheet(args.optionalText(0)),
    GetActiveWorksheet: ({ of }) => of.activeSheet(),
    GetItemOrNullObject: ({ of }, args) => of.findSheet(args.value(0)),
    GetFirst: ({ of }, args) => found(listed(of, args.flag(0))[0]),
    GetLast: ({ of }, args) => found(listed(of, args.flag(0)).pop()),
    GetCount: ({ of }, args) => listed(of, args.flag(0)).length,
    ...eventMembers<Part<WorkbookModel>>(
      {
        DataChanged: EventType.Changed,
        SelectionChanged: EventType.SelectionChanged,
        Activated: EventType.Activated,
        Added: EventType.Added,
        Deleted: EventType.Deleted,
      },
      ({ of }) => ({ events: of.events, target: WHOLE_WORKBOOK }),
    ),
  },
});

function listed(workbook: WorkbookModel, visibleOnly: boolean): SheetModel[] {
  return workbook.sheets().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

const worksheet = membersOf<SheetModel>({
  id: (self) => self.id,
  properties: {
    Id: { get: (self) => self.id },
    Name: { get: (self) => self.name, set: (self, name) => self.rename(String(name)) },
    Position: { get: (self) => self.position, set: (self, position) => self.moveTo(Number(position)) },
    Visibility: {
      get: (self) => self.visibility,
      set: (self, visibility) => self.setVisibility(checkVisibility(visibility)),
    },
    TabColor: {
      get: (self) => self.tabColor,
      set: (self, color) => {
        self.tabColor = color;
      },
    },
    ShowGridlines: { get: (self) => self.showGridlines },
    // Under this name office.js sets what it loads as ShowGridlines.
    Gridlines: {
      get: (self) => self.showGridlines,
      set: (self, shown) => self.setGridlines(shown === true),
    },
  },
  objects: {
    Tables: (self) => part("TableCollection", { workbook: self.workbook, sheet: self }),
    Charts: (self) => part("ChartCollection", self),
    Names: (self) => self.names,
    FreezePanes: (self) => part("WorksheetFreezePanes", self),
    Protection: (self) => part("WorksheetProtection", self),
    PageLayout: (self) => self.pageLayout,
    HorizontalPageBreaks: (self) => part("PageBreakCollection", self),
  },
  methods: {
    Activate: (self) => self.activate(),
    Calculate: (self) => self.workbook.engine.calculate(),
    Delete: (self) => self.delete(),
    GetCell: (self, args) => cell(self, args.number(0), args.number(1)),
    GetRange: (self, args) =>
      args.isOmitted(0) ? wholeSheet(self) : rangeAt(self.workbook, self, args.text(0)),
    GetRanges: (self, args) => severalRanges(self, args.text(0)),
    GetRangeByIndexes: (self, args) => rangeByIndexes(self, args),
    GetUsedRange: (self, args) => usedRange(self, args.flag(0)) ?? cell(self, 0, 0),
    GetUsedRangeOrNullObject: (self, args) => usedRange(self, args.flag(0)),
    ...eventMembers<SheetModel>(
      {
        DataChanged: EventType.Changed,
        SelectionChanged: EventType.SelectionChanged,
        Activated: EventType.Activated,
      },
      (self) => ({ events: self.workbook.events, target: self.id }),
    ),
  },
});

function checkVisibility(visibility: unknown): Visibility {
  if (visibility === "Visible" || visibility === "Hidden" || visibility === "VeryHidden") return visibility;
  throw new ApiError("InvalidArgument");
}

function cell(sheet: SheetModel, row: number, column: number): RangeObject {
  return new RangeObject(sheet, zone(row, column, row, column));
}

function severalRanges(sheet: SheetModel, addresses: string): RangeAreasObject {
  return new RangeAreasObject(
    sheet,
    addresses.split(",").map((address) => rangeAt(sheet.workbook, sheet, address)),
  );
}

function rangeByIndexes(sheet: SheetModel, args: Arguments): RangeObject {
  const [top, left] = [args.number(0), args.number(1)];
  return new RangeObject(sheet, zone(top, left, top + args.number(2) - 1, left + args.number(3) - 1));
}

/** A blank sheet has no used range; `getUsedRange` then means A1. */
function usedRange(sheet: SheetModel, valuesOnly: boolean): RangeObject | null {
  const used = sheet.workbook.engine.usedZone(sheet.liveId(), valuesOnly);
  return used && new RangeObject(sheet, used);
}

const freezePanes = membersOf<Part<SheetModel>>({
  methods: {
    FreezeRows: ({ of }, args) => of.freeze(args.optionalNumber(0, 1), 0),
    FreezeColumns: ({ of }, args) => of.freeze(0, args.optionalNumber(0, 1)),
    FreezeAt: ({ of }, args) => {
      const { zone: area } = argumentRange(args, 0, of);
      of.freeze(isEntireColumn(area) ? 0 : rowCount(area), isEntireRow(area) ? 0 : columnCount(area));
    },
    Unfreeze: ({ of }) => of.freeze(0, 0),
    GetLocation: ({ of }) => found(frozenRange(of)),
    GetLocationOrNullObject: ({ of }) => frozenRange(of),
  },
});

function frozenRange(sheet: SheetModel): RangeObject | null {
  return sheet.frozenZone && new RangeObject(sheet, sheet.frozenZone);
}

const protection = membersOf<Part<SheetModel>>({
  properties: {
    Protected: { get: ({ of }) => of.protection !== null },
    Options: { get: ({ of }) => of.protection?.options ?? null },
  },
  methods: {
    Protect: ({ of }, args) => {
      if (of.protection) throw new ApiError("AccessDenied");
      of.protection = { options: args.value(0) ?? {} };
    },
    Unprotect: ({ of }) => {
      of.protection = null;
    },
  },
});

export const worksheetMembers: TypeTable = {
  WorksheetCollection: collection,
  Worksheet: worksheet,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: protection,
};
