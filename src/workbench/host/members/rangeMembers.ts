import { ApiError } from "../dispatch/ApiError";
import type { Arguments } from "../dispatch/Arguments";
import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf, part } from "../dispatch/TypeMembers";
import type { Part } from "../dispatch/TypeMembers";
import { DataValidation } from "../model/DataValidation";
import { boxOf } from "../model/geometry";
import { numberFormatCategory } from "../model/numberFormatCategory";
import type { RangeAreasObject } from "../model/RangeAreasObject";
import { RangeObject } from "../model/RangeObject";
import { surroundingRegion } from "../model/surroundingRegion";
import { valueType } from "../model/valueType";
import {
  boundingZone,
  cellCount,
  columnCount,
  equalZones,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowCount,
  zone,
} from "../model/zones";
import type { CellValue, WorkbookEngine, Zone } from "../WorkbookEngine";
import { argumentRange } from "./argumentRange";
import { at, found } from "./itemKeys";
import { visibleView } from "./rangeViewMembers";

const range = membersOf<RangeObject>({
  properties: {
    Address: { get: (self) => self.address },
    AddressLocal: { get: (self) => self.address },
    RowIndex: { get: ({ zone: area }) => area.top },
    ColumnIndex: { get: ({ zone: area }) => area.left },
    RowCount: { get: ({ zone: area }) => rowCount(area) },
    ColumnCount: { get: ({ zone: area }) => columnCount(area) },
    CellCount: { get: ({ zone: area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    IsEntireColumn: { get: ({ zone: area }) => isEntireColumn(area) },
    IsEntireRow: { get: ({ zone: area }) => isEntireRow(area) },
    Values: { get: (self) => self.values(), set: (self, value) => self.write(value) },
    Formulas: {
      get: (self) => self.read((engine, id, area) => engine.formulas(id, area)),
      set: (self, value) => self.write(value),
    },
    Text: { get: (self) => self.read((engine, id, area) => engine.text(id, area)) },
    ValueTypes: { get: (self) => mapTwo(self.values(), self.numberFormats(), valueType) },
    NumberFormat: { get: (self) => self.numberFormats(), set: writeFormats },
    NumberFormatCategories: {
      get: (self) => self.numberFormats()?.map((row) => row.map(numberFormatCategory)) ?? null,
    },
    HasSpill: { get: hasSpill },
    RowHidden: {
      get: ({ sheet, zone: area }) => sharedState((row) => sheet.isRowHidden(row), area.top, area.bottom),
      set: ({ sheet, zone: area }, hidden) =>
        setState(sheet.hiddenRows, area.top, area.bottom, hidden === true),
    },
    ColumnHidden: {
      get: ({ sheet, zone: area }) =>
        sharedState((column) => sheet.hiddenColumns.has(column), area.left, area.right),
      set: ({ sheet, zone: area }, hidden) =>
        setState(sheet.hiddenColumns, area.left, area.right, hidden === true),
    },
    Left: { get: ({ sheet, zone: area }) => boxOf(sheet, area).left },
    Top: { get: ({ sheet, zone: area }) => boxOf(sheet, area).top },
    Width: { get: ({ sheet, zone: area }) => boxOf(sheet, area).width },
    Height: { get: ({ sheet, zone: area }) => boxOf(sheet, area).height },
  },
  objects: {
    Format: (self) => part("RangeFormat", self),
    Worksheet: (self) => self.sheet,
    ConditionalFormats: (self) => part("ConditionalFormatCollection", self),
    DataValidation: dataValidation,
  },
  methods: {
    Clear: (self, args) => clear(self, args.optionalText(0)),
    Calculate: (self) => engineOf(self).calculate(),
    Select: (self) => self.sheet.workbook.select(self.sheet.liveId(), [self.zone]),
    GetCell: ({ sheet, zone: { top, left } }, args) =>
      cellAt(sheet, top + args.number(0), left + args.number(1)),
    GetRow: (self, args) => line(self, "row", args.number(0)),
    GetColumn: (self, args) => line(self, "column", args.number(0)),
    GetLastRow: (self) => self.on({ ...self.zone, top: self.zone.bottom }),
    GetLastColumn: (self) => self.on({ ...self.zone, left: self.zone.right }),
    GetLastCell: ({ sheet, zone: { bottom, right } }) => cellAt(sheet, bottom, right),
    GetEntireColumn: (self) => self.entireColumn(),
    GetEntireRow: (self) => self.entireRow(),
    GetOffsetRange: (self, args) => shifted(self, args.number(0), args.number(1)),
    GetResizedRange: ({ sheet, zone: { top, left, bottom, right } }, args) =>
      new RangeObject(sheet, zone(top, left, bottom + args.number(0), right + args.number(1))),
    GetAbsoluteResizedRange: ({ zone: { top, left }, sheet }, args) =>
      new RangeObject(sheet, zone(top, left, top + args.number(0) - 1, left + args.number(1) - 1)),
    GetBoundingRect: (self, args) =>
      self.on(boundingZone(self.zone, argumentRange(args, 0, self.sheet).zone)),
    GetIntersection: (self, args) => found(common(self, args)),
    GetIntersectionOrNullObject: (self, args) => common(self, args),
    GetUsedRange: (self, args) =>
      usedRange(self, args.flag(0)) ?? cellAt(self.sheet, self.zone.top, self.zone.left),
    GetUsedRangeOrNullObject: (self, args) => usedRange(self, args.flag(0)),
    GetSurroundingRegion: (self) =>
      self.on(surroundingRegion(engineOf(self), self.sheet.liveId(), self.zone)),
    GetSpillParentOrNullObject: spillParent,
    GetTables: (self, args) =>
      part("TableScopedCollection", { ranges: [self], fullyContained: args.flag(0) }),
    GetVisibleView: (self) => visibleView(self),
    _ValidateArraySize: (self, args) => self.validateSize(args.number(0), args.number(1)),
  },
});

function engineOf({ sheet }: RangeObject): WorkbookEngine {
  return sheet.workbook.engine;
}

/** One format in an array of one cell goes to every cell, as Microsoft's own tutorial does with it. */
function writeFormats(self: RangeObject, value: unknown): void {
  const isSingle =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  const codes = self
    .spread(isSingle ? value[0][0] : value)
    .map((row) => row.map((code) => (code === null ? null : String(code))));
  self.look((engine, id) => engine.setNumberFormats(id, self.zone, codes));
}

const CLEARED = { All: "all", Contents: "contents", Formats: "formats" } as const;

function clear(self: RangeObject, applyTo = "All"): void {
  if (!isClearable(applyTo)) throw new ApiError("InvalidArgument");
  self.change((engine, id) => engine.clear(id, self.zone, CLEARED[applyTo]));
}

function isClearable(applyTo: string): applyTo is keyof typeof CLEARED {
  return applyTo in CLEARED;
}

function cellAt(sheet: RangeObject["sheet"], row: number, column: number): RangeObject {
  return new RangeObject(sheet, zone(row, column, row, column));
}

function line(self: RangeObject, kind: "row" | "column", index: number): RangeObject {
  const { top, left } = self.zone;
  return self.on(
    kind === "row"
      ? { ...self.zone, top: top + index, bottom: top + index }
      : { ...self.zone, left: left + index, right: left + index },
  );
}

function shifted({ sheet, zone: area }: RangeObject, rows: number, columns: number): RangeObject {
  return new RangeObject(
    sheet,
    zone(area.top + rows, area.left + columns, area.bottom + rows, area.right + columns),
  );
}

function common(self: RangeObject, args: Arguments): RangeObject | null {
  const other = argumentRange(args, 0, self.sheet);
  const shared = other.sheet === self.sheet ? intersection(self.zone, other.zone) : null;
  return shared && self.on(shared);
}

/** The used part of a range: the smallest block within it that holds all its non-blank cells. */
function usedRange(self: RangeObject, valuesOnly: boolean): RangeObject | null {
  const id = self.sheet.liveId();
  const used = engineOf(self).usedZone(id, valuesOnly);
  const inside = used && intersection(used, self.zone);
  if (!inside || equalZones(inside, used) || !valuesOnly) return inside && self.on(inside);
  const tight = nonBlank(engineOf(self).values(id, inside));
  return tight && shifted(self.on(tight), inside.top, inside.left);
}

function nonBlank(cells: readonly (readonly CellValue[])[]): Zone | null {
  let tight: Zone | null = null;
  for (const [row, line_] of cells.entries()) {
    for (const [column, value] of line_.entries()) {
      if (value === "") continue;
      const here = zone(row, column, row, column);
      tight = tight ? boundingZone(tight, here) : here;
    }
  }
  return tight;
}

/** Whether all cells, or none, are part of a spill; null where some are. */
function hasSpill({ sheet, zone: area }: RangeObject): boolean | null {
  const id = sheet.liveId();
  let spilled = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.workbook.engine.spillZone(id, row, column)) spilled++;
    }
  }
  if (spilled === 0) return false;
  return spilled === cellCount(area) ? true : null;
}

/** Documented as null for more than one cell and for a cell that nothing spills into. */
function spillParent({ sheet, zone: area }: RangeObject): RangeObject | null {
  if (cellCount(area) > 1) return null;
  const spill = sheet.workbook.engine.spillZone(sheet.liveId(), area.top, area.left);
  const isAnchor = spill?.top === area.top && spill.left === area.left;
  return spill && !isAnchor ? cellAt(sheet, spill.top, spill.left) : null;
}

function dataValidation(self: RangeObject): DataValidation {
  const { validations } = self.sheet;
  const known = validations.find((other) => equalZones(other.zone, self.zone));
  if (known) return known;
  const fresh = new DataValidation(self.zone);
  validations.push(fresh);
  return fresh;
}

/** What all of them are; null, as in Excel, where they differ. */
function sharedState(isHidden: (index: number) => boolean, first: number, last: number): boolean | null {
  let inside = 0;
  for (let index = first; index <= last; index++) if (isHidden(index)) inside++;
  if (inside === 0) return false;
  return inside === last - first + 1 ? true : null;
}

function setState(hidden: Set<number>, first: number, last: number, state: boolean): void {
  for (let index = first; index <= last; index++) {
    if (state) hidden.add(index);
    else hidden.delete(index);
  }
}

function mapTwo<A, B, C>(one: A[][] | null, other: B[][] | null, both: (a: A, b: B) => C): C[][] | null {
  return one && other && one.map((row, down) => row.map((a, across) => both(a, other[down][across])));
}

const rangeAreasType = membersOf<RangeAreasObject>({
  properties: {
    Address: { get: (self) => self.address },
    AddressLocal: { get: (self) => self.address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area.zone), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every((area) => isEntireColumn(area.zone)) },
    IsEntireRow: { get: ({ areas }) => areas.every((area) => isEntireRow(area.zone)) },
  },
  objects: {
    Areas: (self) => part("RangeCollection", self),
    Worksheet: (self) => self.sheet,
  },
  methods: {
    GetTables: ({ areas }, args) =>
      part("TableScopedCollection", { ranges: areas, fullyContained: args.flag(0) }),
  },
});

const rangeCollection = membersOf<Part<RangeAreasObject>>({
  items: ({ of }) => of.areas,
  methods: {
    GetItemAt: ({ of }, args) => at(of.areas, args.number(0)),
    GetCount: ({ of }) => of.areas.length,
  },
});

export const rangeMembers: TypeTable = {
  Range: range,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollection,
};
