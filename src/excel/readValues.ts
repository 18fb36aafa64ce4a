import type { ArgumentValue } from "./FormulaCells";
import { zoneOf, zoneProperties } from "./CellZone";
import { locateRange, type LocatedRange } from "./locateRange";
import { readChunks } from "./readChunks";
import { runInExcel } from "./runInExcel";
import { throwIfCancelled } from "./throwIfCancelled";

/**
 * Reads a range as a formula gets it (see `FormulaCells.readValues`).
 *
 * Whole columns end with the last row the sheet uses, and begin with row 1: columns of one sheet stay
 * equally long, and a row has the same number everywhere. Rows below the used ones are blank unread.
 */
export function readValues(address: string, signal?: AbortSignal): Promise<ArgumentValue[][]> {
  return runInExcel(async (context) => {
    throwIfCancelled(signal);
    const range = await locateRange(context, address);
    throwIfCancelled(signal);
    const { used, rowCount, columnCount } = await measure(context, range);
    const filled = { ...range.zone, columnCount, rowCount: Math.min(rowCount, used) };
    const values: ArgumentValue[][] = [];
    await readChunks(
      context,
      range.sheetId,
      filled,
      "values,valueTypes",
      (chunk) => void values.push(...argumentValues(chunk)),
      { signal },
    );
    while (values.length < rowCount) values.push(Array<ArgumentValue>(columnCount).fill(""));
    return values;
  });
}

/** How large the range is, and how many of its rows reach into what the sheet uses. */
async function measure(
  context: Excel.RequestContext,
  { sheetId, zone, isEntireColumn, isEntireRow }: LocatedRange,
): Promise<{ used: number; rowCount: number; columnCount: number }> {
  const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true).untrack();
  used.load(zoneProperties);
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = used.isNullObject ? nothing : zoneOf(used);
  const lastRow = rowIndex + rowCount;
  const lastColumn = columnIndex + columnCount;
  return {
    used: Math.max(0, lastRow - zone.rowIndex),
    rowCount: isEntireColumn ? Math.max(1, lastRow) : zone.rowCount,
    columnCount: isEntireRow ? Math.max(1, lastColumn) : zone.columnCount,
  };
}

const nothing = { rowIndex: 0, columnIndex: 0, rowCount: 0, columnCount: 0 };

function argumentValues({ values, valueTypes }: Excel.Range): ArgumentValue[][] {
  return values.map((row: (string | number | boolean)[], down) =>
    row.map((value, across) => (valueTypes[down][across] === "Error" ? { code: String(value) } : value)),
  );
}
