import { ApiError } from "../dispatch/ApiError";
import type { Arguments } from "../dispatch/Arguments";
import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf, part } from "../dispatch/TypeMembers";
import type { Part, Property } from "../dispatch/TypeMembers";
import { RangeObject } from "../model/RangeObject";
import type { SheetModel } from "../model/SheetModel";
import { TableModel } from "../model/TableModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import { at, found } from "./itemKeys";
import { rangeAt } from "./argumentRange";

/** All tables of a workbook, or those of one sheet. */
interface TableScope {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | null;
}

/** The tables that meet certain cells. */
interface TablesOverCells {
  readonly ranges: readonly RangeObject[];
  readonly fullyContained: boolean;
}

const collection = membersOf<Part<TableScope>>({
  items: ({ of }) => tablesOf(of),
  getItem: ({ of }, key) => found(byKey(tablesOf(of), key)),
  properties: { Count: { get: ({ of }) => tablesOf(of).length } },
  methods: {
    Add: ({ of }, args) => TableModel.over(sourceRange(of, args), args.flag(1)),
    GetCount: ({ of }) => tablesOf(of).length,
    GetItemAt: ({ of }, args) => at(tablesOf(of), args.number(0)),
    GetItemOrNullObject: ({ of }, args) => byKey(tablesOf(of), args.value(0)),
  },
});

function tablesOf({ workbook, sheet }: TableScope): readonly TableModel[] {
  return sheet ? sheet.tables : workbook.tables();
}

function byKey(tables: readonly TableModel[], key: unknown): TableModel | null {
  const wanted = String(key).toLowerCase();
  return tables.find((table) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
}

function sourceRange({ workbook, sheet }: TableScope, args: Arguments): RangeObject {
  const object = args.object(0);
  const range =
    object instanceof RangeObject ? object : rangeAt(workbook, sheet ?? workbook.activeSheet(), args.text(0));
  if (sheet && range.sheet !== sheet) throw new ApiError("InvalidArgument");
  return range;
}

const scopedCollection = membersOf<Part<TablesOverCells>>({
  items: ({ of }) => tablesOver(of),
  getItem: ({ of }, key) => found(byKey(tablesOver(of), key)),
  methods: {
    GetCount: ({ of }) => tablesOver(of).length,
    GetFirst: ({ of }) => found(tablesOver(of)[0]),
    GetItemOrNullObject: ({ of }, args) => byKey(tablesOver(of), args.value(0)),
  },
});

/** From left to right, then from top to bottom, as documented for `getFirst`. */
function tablesOver({ ranges, fullyContained }: TablesOverCells): TableModel[] {
  const met = ranges.flatMap(({ sheet, zone }) =>
    sheet.tables.filter((table) => table.meets(zone, fullyContained)),
  );
  return [...new Set(met)].sort((a, b) => a.zone.left - b.zone.left || a.zone.top - b.zone.top);
}

const table = membersOf<TableModel>({
  id: (self) => self.id,
  properties: {
    Id: { get: (self) => self.id },
    Name: { get: (self) => self.name, set: (self, name) => self.rename(String(name)) },
    Style: {
      get: (self) => self.style,
      set: (self, style) => {
        self.style = style;
      },
    },
    ShowHeaders: { get: () => true },
    ShowTotals: { get: (self) => self.showTotals, set: (self, shown) => self.setTotals(shown === true) },
    ShowFilterButton: look("showFilterButton"),
    ShowBandedRows: look("showBandedRows"),
    ShowBandedColumns: look("showBandedColumns"),
    HighlightFirstColumn: look("highlightFirstColumn"),
    HighlightLastColumn: look("highlightLastColumn"),
  },
  objects: {
    Columns: (self) => part("TableColumnCollection", self),
    Rows: (self) => part("TableRowCollection", self),
    AutoFilter: (self) => part("AutoFilter", self),
    Worksheet: (self) => self.sheet,
  },
  methods: {
    GetRange: (self) => self.range(),
    GetHeaderRowRange: (self) => self.headerRow(),
    GetDataBodyRange: (self) => self.dataBody(),
    GetTotalRowRange: (self) => self.totalRow(),
    ConvertToRange: (self) => self.convertToRange(),
    Resize: (self, args) =>
      self.resize(sourceRange({ workbook: self.sheet.workbook, sheet: self.sheet }, args)),
    ClearFilters: () => undefined,
    Delete: (self) => self.delete(),
  },
});

type Switch =
  | "showFilterButton"
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn";

function look(name: Switch): Property<TableModel> {
  return {
    get: (self) => self[name],
    set: (self, value) => {
      self[name] = value === true;
    },
  };
}

/** Filter buttons are there or not; no criteria are kept. */
const autoFilter = membersOf<Part<TableModel>>({
  properties: {
    Enabled: { get: ({ of }) => of.showFilterButton },
    IsDataFiltered: { get: () => false },
  },
});

export const tableMembers: TypeTable = {
  TableCollection: collection,
  TableScopedCollection: scopedCollection,
  Table: table,
  AutoFilter: autoFilter,
};
