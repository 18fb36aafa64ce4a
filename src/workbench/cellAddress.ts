import type { Model } from "@odoo/o-spreadsheet";
import type { Zone } from "./host/WorkbookEngine";

export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/**
 * The areas an address means, all on one sheet: `"Daten!A1:B8,D1:D8"`; the sheet may be named again.
 *
 * @throws If a part names no cells, or the parts lie on different sheets.
 */
export function areasAt(model: Model, address: string): { sheetId: string; zones: Zone[] } {
  // A comma inside a quoted sheet name is part of the name.
  const parts = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [address];
  const first = cellsAt(model, parts[0]);
  const sheetPrefix = address.slice(0, parts[0].lastIndexOf("!") + 1);
  const others = parts.slice(1).map((part) => cellsAt(model, part.includes("!") ? part : sheetPrefix + part));
  if (others.some(({ sheetId }) => sheetId !== first.sheetId)) {
    throw new Error(`"${address}" means cells of different sheets.`);
  }
  return { sheetId: first.sheetId, zones: [first, ...others].map(({ zone }) => zone) };
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
