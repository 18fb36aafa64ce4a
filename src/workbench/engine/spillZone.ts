import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import type { Zone } from "../host/WorkbookEngine";

/** The block that one formula fills, its own cell at the top left, where this cell is part of one. */
export function spillZone({ getters }: Model, position: CellPosition): Zone | null {
  const anchor = getters.getArrayFormulaSpreadingOn(position) ?? position;
  const zone = getters.getSpreadZone(anchor);
  const isOneCell = zone && zone.top === zone.bottom && zone.left === zone.right;
  return zone && !isOneCell ? zone : null;
}
