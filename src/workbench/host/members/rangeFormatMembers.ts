import { ApiError, NotModelled } from "../dispatch/ApiError";
import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf, part } from "../dispatch/TypeMembers";
import type { Part, Property } from "../dispatch/TypeMembers";
import { rowHeightOf, setRowHeight } from "../model/geometry";
import type { RangeObject } from "../model/RangeObject";
import { cellCount, intersection, isEntireRow } from "../model/zones";
import type { CellStyle } from "../WorkbookEngine";
import { at } from "./itemKeys";

/** Reading a look cell by cell is offered up to here; Excel itself answers null for mixed looks. */
const COMPARABLE_CELLS = 10_000;

/** A look that the engine draws. */
function drawn<K extends keyof CellStyle>(
  name: K,
  otherwise: unknown,
  read: (value: unknown) => CellStyle[K],
): Property<Part<RangeObject>> {
  return {
    get: ({ of }) => sharedStyle(of, name, otherwise),
    set: ({ of }, value) => {
      const style = { [name]: read(value) };
      of.look((engine, id) => engine.setStyle(id, of.zone, style));
    },
  };
}

/** A look that is only kept. */
function stored(name: string, otherwise: unknown): Property<Part<RangeObject>> {
  return {
    get: ({ of }) => of.sheet.looks.get(of.zone, name, otherwise),
    set: ({ of }, value) => of.sheet.looks.set(of.zone, name, value),
  };
}

function sharedStyle(range: RangeObject, name: keyof CellStyle, otherwise: unknown): unknown {
  if (cellCount(range.zone) > COMPARABLE_CELLS)
    throw new NotModelled(`the ${name} of more than ${COMPARABLE_CELLS} cells`);
  const { top, left, bottom, right } = range.zone;
  const style = (row: number, column: number) =>
    range.sheet.workbook.engine.style(range.sheet.liveId(), row, column)[name] ?? otherwise;
  const first = style(top, left);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (style(row, column) !== first) return null;
  }
  return first;
}

const format = membersOf<Part<RangeObject>>({
  properties: {
    WrapText: drawn("wrapText", false, (value) => value === true),
    HorizontalAlignment: drawn("horizontalAlignment", "General", oneOf("General", "Left", "Center", "Right")),
    VerticalAlignment: drawn("verticalAlignment", "Bottom", oneOf("Top", "Center", "Bottom")),
    IndentLevel: stored("IndentLevel", 0),
    ShrinkToFit: stored("ShrinkToFit", false),
    TextOrientation: stored("TextOrientation", 0),
    ColumnWidth: {
      get: ({ of }) => columnWidth(of),
      set: ({ of }, points) => setColumnWidth(of, Number(points)),
    },
    RowHeight: {
      get: ({ of }) => rowHeightOf(of.sheet, of.zone),
      set: ({ of }, points) => setRowHeight(of.sheet, of.zone, points),
    },
  },
  objects: {
    Fill: ({ of }) => part("RangeFill", of),
    Font: ({ of }) => part("RangeFont", of),
    Borders: ({ of }) => part("RangeBorderCollection", of),
    Protection: ({ of }) => part("FormatProtection", of),
  },
  methods: {
    AutofitColumns: ({ of }) => autofitColumns(of),
    // Rows of the grid fit their content unless a height was set; nothing to measure.
    AutofitRows: () => undefined,
  },
});

function oneOf<T extends string>(...allowed: readonly T[]): (value: unknown) => T {
  return (value) => {
    const known = allowed.find((word) => word === value);
    if (known === undefined) throw new NotModelled(`the alignment ${String(value)}`);
    return known;
  };
}

function columnWidth({ sheet, zone }: RangeObject): number | null {
  const width = (column: number) => sheet.workbook.engine.columnWidth(sheet.liveId(), column);
  for (let column = zone.left; column <= zone.right; column++)
    if (width(column) !== width(zone.left)) return null;
  return width(zone.left);
}

function setColumnWidth({ sheet, zone }: RangeObject, points: number): void {
  if (!(points >= 0)) throw new ApiError("InvalidArgument");
  for (let column = zone.left; column <= zone.right; column++) {
    sheet.workbook.engine.setColumnWidth(sheet.liveId(), column, points);
  }
}

/** As wide as the longest text, at 7 pixels a character and 5 pixels of padding (Calibri 11). */
function autofitColumns({ sheet, zone }: RangeObject): void {
  const { engine } = sheet.workbook;
  const used = engine.usedZone(sheet.liveId(), true);
  const cells = used && intersection(used, isEntireRow(zone) ? { ...zone, ...used } : zone);
  if (!cells) return;
  const text = engine.text(sheet.liveId(), cells);
  for (let column = cells.left; column <= cells.right; column++) {
    const longest = text.reduce((most, row) => Math.max(most, row[column - cells.left].length), 0);
    if (longest > 0) engine.setColumnWidth(sheet.liveId(), column, (longest * 7 + 5) * 0.75);
  }
}

const fill = membersOf<Part<RangeObject>>({
  properties: { Color: drawn("fillColor", "#FFFFFF", (value) => (value === "" ? null : String(value))) },
  methods: {
    Clear: ({ of }) => of.look((engine, id) => engine.setStyle(id, of.zone, { fillColor: null })),
  },
});

const font = membersOf<Part<RangeObject>>({
  properties: {
    Bold: drawn("bold", false, (value) => value === true),
    Italic: drawn("italic", false, (value) => value === true),
    Size: drawn("fontSize", 11, Number),
    Color: drawn("fontColor", "#000000", String),
    Name: stored("FontName", "Calibri"),
    Underline: stored("Underline", "None"),
    Strikethrough: stored("Strikethrough", false),
  },
});

interface Border {
  readonly range: RangeObject;
  readonly side: string;
}

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

const borders = membersOf<Part<RangeObject>>({
  items: ({ of }) => SIDES.map((side) => border(of, side)),
  getItem: ({ of }, side) => border(of, String(side)),
  properties: { Count: { get: () => SIDES.length } },
  methods: { GetItemAt: ({ of }, args) => border(of, at(SIDES, args.number(0))) },
});

function border(range: RangeObject, side: string): Part<Border> {
  if (!SIDES.includes(side)) throw new ApiError("InvalidArgument");
  return part("RangeBorder", { range, side });
}

function borderLook(name: string, otherwise: unknown): Property<Part<Border>> {
  return {
    get: ({ of: { range, side } }) => range.sheet.looks.get(range.zone, `${side}.${name}`, otherwise),
    set: ({ of: { range, side } }, value) => range.sheet.looks.set(range.zone, `${side}.${name}`, value),
  };
}

const borderType = membersOf<Part<Border>>({
  id: ({ of }) => of.side,
  properties: {
    SideIndex: { get: ({ of }) => of.side },
    Style: borderLook("Style", "None"),
    Color: borderLook("Color", "#000000"),
    Weight: borderLook("Weight", "Thin"),
  },
});

const protection = membersOf<Part<RangeObject>>({
  properties: { Locked: stored("Locked", true), FormulaHidden: stored("FormulaHidden", false) },
});

export const rangeFormatMembers: TypeTable = {
  RangeFormat: format,
  RangeFill: fill,
  RangeFont: font,
  RangeBorderCollection: borders,
  RangeBorder: borderType,
  FormatProtection: protection,
};
