import type { Model } from "@odoo/o-spreadsheet";
import type { Zone } from "../host/WorkbookEngine";
import { unionOf } from "./zones";

/** The smallest zone with all non-blank cells of a sheet, spilled results included; with formats and looks unless `valuesOnly`. */
export function usedZone(model: Model, sheetId: string, valuesOnly: boolean): Zone | null {
  const { getters } = model;
  let zone: Zone | null = null;
  const include = (row: number, col: number): void => {
    if (!zone || row < zone.top || row > zone.bottom || col < zone.left || col > zone.right) {
      zone = unionOf(zone, { top: row, left: col, bottom: row, right: col });
    }
  };
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (!valuesOnly || getters.getEvaluatedCell(position).value !== null) {
      include(position.row, position.col);
    }
  }
  if (!valuesOnly) {
    for (const cell of getters.getCells(sheetId)) {
      const position = getters.getCellPosition(cell.id);
      include(position.row, position.col);
    }
  }
  return zone;
}
