import { zoneOf, zoneProperties } from "./CellZone";
import { readChunks } from "./readChunks";
import { runInExcel } from "./runInExcel";
import { throwIfCancelled } from "./throwIfCancelled";
import type { RunControl } from "./Workbook";

/**
 * Reads the values of a sheet from A1 to the last cell that is used, in chunks (see
 * `Workbook.readSheetTable`).
 */
export function readSheetTable(
  sheetName: string,
  { maxRows = Infinity, ...control }: RunControl & { readonly maxRows?: number },
): Promise<readonly (readonly unknown[])[] | null> {
  return runInExcel(async (context) => {
    throwIfCancelled(control.signal);
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("id");
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load(zoneProperties);
    await context.sync();
    if (sheet.isNullObject) return null;
    if (used.isNullObject) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = zoneOf(used);
    const block = {
      rowIndex: 0,
      columnIndex: 0,
      rowCount: Math.min(rowIndex + rowCount, maxRows),
      columnCount: columnIndex + columnCount,
    };
    const rows: (readonly unknown[])[] = [];
    await readChunks(context, sheet.id, block, "values", (chunk) => void rows.push(...chunk.values), control);
    return rows;
  });
}
