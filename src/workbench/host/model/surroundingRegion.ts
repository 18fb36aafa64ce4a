import type { CellValue, WorkbookEngine, Zone } from "../WorkbookEngine";
import { intersection } from "./zones";

/** Lines looked at in one go: long tables grow in few steps, small ones do not read far. */
const STRIDE = 500;

/**
 * The block around a zone that is bounded by blank rows and columns, as Ctrl+A marks it: it grows
 * by every neighbouring line (corners included) that holds a value.
 */
export function surroundingRegion(engine: WorkbookEngine, sheetId: string, start: Zone): Zone {
  const used = engine.usedZone(sheetId, true);
  if (!used) return start;
  const read = (area: Zone) => engine.values(sheetId, area);
  let region = start;
  for (;;) {
    const before = region;
    for (const direction of DIRECTIONS) {
      const ahead = intersection(direction.ahead(region), used);
      if (ahead)
        region = direction.grow(region, linesWithValues(direction.lines(region, ahead, read(ahead))));
    }
    if (region === before) return region;
  }
}

interface Direction {
  /** The next lines beside a region, one cell wider than the region at both ends. */
  ahead(region: Zone): Zone;
  /** The cells of these lines, the nearest line first; lines beyond the used cells are blank. */
  lines(
    region: Zone,
    ahead: Zone,
    cells: readonly (readonly CellValue[])[],
  ): readonly (readonly CellValue[])[];
  grow(region: Zone, by: number): Zone;
}

const DIRECTIONS: readonly Direction[] = [
  {
    ahead: ({ left, bottom, right }) => ({
      top: bottom + 1,
      bottom: bottom + STRIDE,
      left: left - 1,
      right: right + 1,
    }),
    lines: (region, ahead, rows) => (ahead.top === region.bottom + 1 ? rows : []),
    grow: (region, by) => (by === 0 ? region : { ...region, bottom: region.bottom + by }),
  },
  {
    ahead: ({ top, left, right }) => ({
      top: top - STRIDE,
      bottom: top - 1,
      left: left - 1,
      right: right + 1,
    }),
    lines: (region, ahead, rows) => (ahead.bottom === region.top - 1 ? [...rows].reverse() : []),
    grow: (region, by) => (by === 0 ? region : { ...region, top: region.top - by }),
  },
  {
    // A column may be as long as the sheet, so one at a time.
    ahead: ({ top, bottom, right }) => ({
      left: right + 1,
      right: right + 1,
      top: top - 1,
      bottom: bottom + 1,
    }),
    lines: (_region, _ahead, rows) => [rows.map(([value]) => value)],
    grow: (region, by) => (by === 0 ? region : { ...region, right: region.right + by }),
  },
  {
    ahead: ({ top, left, bottom }) => ({ left: left - 1, right: left - 1, top: top - 1, bottom: bottom + 1 }),
    lines: (_region, _ahead, rows) => [rows.map(([value]) => value)],
    grow: (region, by) => (by === 0 ? region : { ...region, left: region.left - by }),
  },
];

/** How many of the lines hold a value, before the first that holds none. */
function linesWithValues(lines: readonly (readonly CellValue[])[]): number {
  const blank = lines.findIndex((line) => line.every((value) => value === ""));
  return blank < 0 ? lines.length : blank;
}
