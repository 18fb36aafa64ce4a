import type { Zone } from "../WorkbookEngine";

/** Size of every sheet since Excel 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: Zone = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

export function zone(top: number, left: number, bottom: number, right: number): Zone {
  return { top, left, bottom, right };
}

export function rowCount(area: Zone): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Zone): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Zone): number {
  return rowCount(area) * columnCount(area);
}

export function isEntireColumn(area: Zone): boolean {
  return area.top === 0 && area.bottom === SHEET_ROWS - 1;
}

export function isEntireRow(area: Zone): boolean {
  return area.left === 0 && area.right === SHEET_COLUMNS - 1;
}

/** Whether a zone lies on the sheet and is not empty. */
export function isOnSheet(area: Zone): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom >= area.top &&
    area.right >= area.left &&
    area.bottom < SHEET_ROWS &&
    area.right < SHEET_COLUMNS
  );
}

export function intersection(one: Zone, other: Zone): Zone | null {
  const common = zone(
    Math.max(one.top, other.top),
    Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom),
    Math.min(one.right, other.right),
  );
  return isOnSheet(common) ? common : null;
}

/** The smallest zone that holds both. */
export function boundingZone(one: Zone, other: Zone): Zone {
  return zone(
    Math.min(one.top, other.top),
    Math.min(one.left, other.left),
    Math.max(one.bottom, other.bottom),
    Math.max(one.right, other.right),
  );
}

export function containsZone(outer: Zone, inner: Zone): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function equalZones(one: Zone, other: Zone): boolean {
  return containsZone(one, other) && containsZone(other, one);
}
