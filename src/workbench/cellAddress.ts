import type { Model } from "@odoo/o-spreadsheet";
import type { Zone } from "./host/WorkbookEngine";

export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/**
 * The cells an address means: `"Daten!A1:H200"`, `"'Meine Daten'!A:C"`, or without a sheet, cells of
 * the sheet on the screen.
 *
 * @throws If the address names no cells or a sheet that does not exist.
 */
export function cellsAt(model: Model, address: string): SheetZone {
  const { getters } = model;
  const separator = address.lastIndexOf("!");
  const sheetName = address.slice(0, Math.max(0, separator)).replace(/^'|'$/g, "").replace(/''/g, "'");
  const sheetId = separator < 0 ? getters.getActiveSheetId() : getters.getSheetIdByName(sheetName);
  if (!sheetId) {
    throw new Error(`There is no sheet called "${sheetName}".`);
  }
  const range = getters.getRangeFromSheetXC(sheetId, address.slice(separator + 1));
  if (range.invalidXc || range.invalidSheetName) {
    throw new Error(`"${address}" is no address of cells.`);
  }
  const { top, left, bottom, right } = range.zone;
  return { sheetId, zone: { top, left, bottom, right } };
}
