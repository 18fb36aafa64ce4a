import type { Model } from "@odoo/o-spreadsheet";
import type { Zone } from "../host/WorkbookEngine";

/** A new block of rows at least this big is added where a write goes below the sheet's end. */
const SMALLEST_GROWTH = 100;
const COLUMN_GROWTH = 10;

/** Makes room for a zone. Growing takes time, therefore it happens rarely: the rows at least double. */
export function makeRoom(model: Model, sheetId: string, zone: Zone): void {
  const { getters } = model;
  const sheetName = getters.getSheetName(sheetId);
  const rows = getters.getNumberRows(sheetId);
  if (zone.bottom >= rows) {
    const quantity = Math.max(zone.bottom + 1 - rows, rows, SMALLEST_GROWTH);
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName,
      dimension: "ROW",
      base: rows - 1,
      position: "after",
      quantity,
    });
  }
  const columns = getters.getNumberCols(sheetId);
  if (zone.right >= columns) {
    const quantity = zone.right + 1 - columns + COLUMN_GROWTH;
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName,
      dimension: "COL",
      base: columns - 1,
      position: "after",
      quantity,
    });
  }
}

/** Excel's last row and column, counted from 0: a zone that reaches them means whole columns or rows. */
const LAST = { row: 1_048_575, column: 16_383 };

/** Makes room where a zone names cells and returns it; whole rows and columns end with the sheet. */
export function roomFor(model: Model, sheetId: string, zone: Zone): Zone {
  const bottom = model.getters.getNumberRows(sheetId) - 1;
  const right = model.getters.getNumberCols(sheetId) - 1;
  const bounded = {
    ...zone,
    bottom: zone.bottom >= LAST.row ? Math.max(zone.top, bottom) : zone.bottom,
    right: zone.right >= LAST.column ? Math.max(zone.left, right) : zone.right,
  };
  makeRoom(model, sheetId, bounded);
  return bounded;
}

/** The part of a zone that the sheet has cells for; null if none. Whole columns reach far below it. */
export function clipToSheet(model: Model, sheetId: string, zone: Zone): Zone | null {
  const bottom = Math.min(zone.bottom, model.getters.getNumberRows(sheetId) - 1);
  const right = Math.min(zone.right, model.getters.getNumberCols(sheetId) - 1);
  return zone.top > bottom || zone.left > right ? null : { top: zone.top, left: zone.left, bottom, right };
}

/** Calls back for every cell of a zone, row by row. */
export function forEachCell(zone: Zone, visit: (row: number, col: number) => void): void {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      visit(row, col);
    }
  }
}

/** One value per cell of a zone, as rows. */
export function mapCells<T>(zone: Zone, read: (row: number, col: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const values: T[] = [];
    for (let col = zone.left; col <= zone.right; col++) {
      values.push(read(row, col));
    }
    rows.push(values);
  }
  return rows;
}

/** The smallest zone that holds both. */
export function unionOf(a: Zone | null, b: Zone): Zone {
  return a
    ? {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      }
    : b;
}

/** Whether two zones share a cell. */
export function overlaps(a: Zone, b: Zone): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
