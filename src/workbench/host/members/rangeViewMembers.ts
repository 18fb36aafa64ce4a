import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf, part } from "../dispatch/TypeMembers";
import type { HostObject, Part } from "../dispatch/TypeMembers";
import { formatArea } from "../model/address";
import type { RangeObject } from "../model/RangeObject";
import { valueType } from "../model/valueType";
import { zone } from "../model/zones";
import { at } from "./itemKeys";

/** The visible cells of a range: its rows and columns that are not hidden. */
interface RangeView extends HostObject {
  readonly type: "RangeView";
  readonly range: RangeObject;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly index: number;
}

export function visibleView(range: RangeObject): RangeView {
  const { sheet, zone: area } = range;
  return {
    type: "RangeView",
    range,
    rows: shown(area.top, area.bottom, (row) => sheet.isRowHidden(row)),
    columns: shown(area.left, area.right, (column) => sheet.hiddenColumns.has(column)),
    index: 0,
  };
}

function shown(first: number, last: number, isHidden: (index: number) => boolean): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter(
    (index) => !isHidden(index),
  );
}

function visible<T>(
  { range, rows, columns }: RangeView,
  cells: readonly (readonly T[])[] | null,
): T[][] | null {
  const { top, left } = range.zone;
  return cells && rows.map((row) => columns.map((column) => cells[row - top][column - left]));
}

const rangeView = membersOf<RangeView>({
  properties: {
    Values: { get: (self) => visible(self, self.range.values()) },
    Formulas: {
      get: (self) =>
        visible(
          self,
          self.range.read((engine, id, area) => engine.formulas(id, area)),
        ),
    },
    Text: {
      get: (self) =>
        visible(
          self,
          self.range.read((engine, id, area) => engine.text(id, area)),
        ),
    },
    NumberFormat: { get: (self) => visible(self, self.range.numberFormats()) },
    ValueTypes: {
      get: (self) => {
        const codes = visible(self, self.range.numberFormats());
        return visible(self, self.range.values())?.map((row, down) =>
          row.map((value, across) => valueType(value, codes?.[down][across] ?? "General")),
        );
      },
    },
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ columns }) => columns.length },
    CellAddresses: {
      get: ({ rows, columns }) =>
        rows.map((row) => columns.map((column) => formatArea(zone(row, column, row, column)))),
    },
    Index: { get: ({ index }) => index },
  },
  objects: { Rows: (self) => part("RangeViewCollection", self) },
  methods: { GetRange: ({ range }) => range },
});

const rangeViewCollection = membersOf<Part<RangeView>>({
  items: ({ of }) => rowViews(of),
  methods: {
    GetItemAt: ({ of }, args) => at(rowViews(of), args.number(0)),
    GetCount: ({ of }) => of.rows.length,
  },
});

function rowViews(view: RangeView): RangeView[] {
  return view.rows.map((row, index) => ({ ...view, rows: [row], index }));
}

export const rangeViewMembers: TypeTable = {
  RangeView: rangeView,
  RangeViewCollection: rangeViewCollection,
};
