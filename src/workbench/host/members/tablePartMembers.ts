import { NotModelled } from "../dispatch/ApiError";
import type { Arguments } from "../dispatch/Arguments";
import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf } from "../dispatch/TypeMembers";
import type { HostObject, Part } from "../dispatch/TypeMembers";
import type { RangeObject } from "../model/RangeObject";
import type { TableModel } from "../model/TableModel";
import { rowCount } from "../model/zones";
import { at, found } from "./itemKeys";

/** A column is known by its position; Excel's ids count from 1. */
interface TableColumn extends HostObject {
  readonly type: "TableColumn";
  readonly table: TableModel;
  readonly index: number;
}

function columnsOf(of: TableModel): TableColumn[] {
  return Array.from({ length: of.columnCount }, (_, index) => ({ type: "TableColumn", table: of, index }));
}

function columnByKey(of: TableModel, key: unknown): TableColumn | null {
  const headings = of.headings().map((heading) => heading.toLowerCase());
  const index = typeof key === "number" ? key - 1 : headings.indexOf(String(key).toLowerCase());
  return columnsOf(of)[index] ?? null;
}

const columnCollection = membersOf<Part<TableModel>>({
  items: ({ of }) => columnsOf(of),
  getItem: ({ of }, key) => found(columnByKey(of, key)),
  properties: { Count: { get: ({ of }) => of.columnCount } },
  methods: {
    GetCount: ({ of }) => of.columnCount,
    GetItemAt: ({ of }, args) => at(columnsOf(of), args.number(0)),
    GetItemOrNullObject: ({ of }, args) => columnByKey(of, args.value(0)),
  },
});

function within({ table: of, index }: TableColumn, rows: RangeObject): RangeObject {
  const column = of.zone.left + index;
  return rows.on({ ...rows.zone, left: column, right: column });
}

const column = membersOf<TableColumn>({
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (self) => self.table.headings()[self.index],
      set: (self, name) => {
        const headings = self.table.headings();
        headings[self.index] = String(name);
        self.table.writeHeadings(headings);
      },
    },
    Values: {
      get: (self) => within(self, self.table.range()).values(),
      set: (self, values) => within(self, self.table.range()).write(values),
    },
  },
  methods: {
    GetRange: (self) => within(self, self.table.range()),
    GetHeaderRowRange: (self) => within(self, self.table.headerRow()),
    GetDataBodyRange: (self) => within(self, self.table.dataBody()),
    GetTotalRowRange: (self) => within(self, self.table.totalRow()),
  },
});

/** A row of data, known by its position. */
interface TableRow extends HostObject {
  readonly type: "TableRow";
  readonly table: TableModel;
  readonly index: number;
}

function rowsOf(of: TableModel): TableRow[] {
  return Array.from({ length: rowCount(of.dataBody().zone) }, (_, index) => ({
    type: "TableRow",
    table: of,
    index,
  }));
}

const rowCollection = membersOf<Part<TableModel>>({
  items: ({ of }) => rowsOf(of),
  properties: { Count: { get: ({ of }) => rowsOf(of).length } },
  methods: {
    GetCount: ({ of }) => rowsOf(of).length,
    GetItemAt: ({ of }, args) => at(rowsOf(of), args.number(0)),
    Add: ({ of }, args) => addRows(of, args),
  },
});

/** Appends rows and answers the first; in between, cells would have to move, which the engines can not. */
function addRows(of: TableModel, args: Arguments): TableRow {
  if (args.optionalNumber(0, -1) !== -1 || of.showTotals)
    throw new NotModelled("table rows added before the end");
  const values = args.value(1);
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values : [values];
  const index = rowsOf(of).length;
  const added = of.range().on({ ...of.zone, top: of.zone.bottom + 1, bottom: of.zone.bottom + rows.length });
  added.write(rows);
  of.zone = { ...of.zone, bottom: added.zone.bottom };
  return { type: "TableRow", table: of, index };
}

function cellsOfRow({ table: of, index }: TableRow): RangeObject {
  const row = of.zone.top + 1 + index;
  return of.range().on({ ...of.zone, top: row, bottom: row });
}

const row = membersOf<TableRow>({
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (self) => cellsOfRow(self).values(),
      set: (self, values) => cellsOfRow(self).write(values),
    },
  },
  methods: { GetRange: (self) => cellsOfRow(self) },
});

export const tablePartMembers: TypeTable = {
  TableColumnCollection: columnCollection,
  TableColumn: column,
  TableRowCollection: rowCollection,
  TableRow: row,
};
