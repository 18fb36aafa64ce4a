import { splitAddress } from "./cellAddress";
import { zoneOf, zoneProperties, type CellZone } from "./CellZone";
import { officeErrorCode } from "./officeErrors";
import { WorkbookError } from "./Workbook";

/** Where an address leads. */
export interface LocatedRange {
  readonly sheetId: string;
  readonly zone: CellZone;
  readonly isEntireColumn: boolean;
  readonly isEntireRow: boolean;
}

/**
 * Finds the cells of an address: `B2:B9` on the active sheet, `'Kunden 2026'!B:B` on its own. A defined name
 * is understood too, and so is the body of a table or of one of its columns: `Kunden`, `Kunden[Umsatz]`.
 *
 * Excel itself reads the address, so that both agree on what is one.
 *
 * @throws WorkbookError "noSuchRange".
 */
export async function locateRange(context: Excel.RequestContext, address: string): Promise<LocatedRange> {
  const { sheet, cells } = splitAddress(address);
  // No address at all would mean the whole sheet to Excel.
  if (cells === "") throw new WorkbookError("noSuchRange", address);
  const found = await locateCells(context, sheet, cells);
  if (found) return found;
  const named = sheet === null ? await locateName(context, cells) : null;
  if (named) return named;
  throw new WorkbookError("noSuchRange", address);
}

function locateCells(
  context: Excel.RequestContext,
  sheet: string | null,
  cells: string,
): Promise<LocatedRange | null> {
  const { worksheets } = context.workbook;
  const on = sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
  return firstFound(context, [on.getRange(cells)]);
}

function locateName(context: Excel.RequestContext, name: string): Promise<LocatedRange | null> {
  const { names, tables } = context.workbook;
  const [, table, column] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name) ?? [];
  if (table !== undefined) {
    const columnOfTable = tables.getItemOrNullObject(table).columns.getItemOrNullObject(column);
    return firstFound(context, [columnOfTable.getDataBodyRange()]);
  }
  return firstFound(context, [
    names.getItemOrNullObject(name).getRangeOrNullObject(),
    tables.getItemOrNullObject(name).getDataBodyRange(),
  ]);
}

/** Codes with which Excel refuses an address. */
const refusals: readonly (string | undefined)[] = ["InvalidArgument", "InvalidReference", "ItemNotFound"];

async function firstFound(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<LocatedRange | null> {
  for (const range of ranges) {
    range.untrack().load(`${zoneProperties},isEntireColumn,isEntireRow`);
    range.worksheet.load("id");
  }
  try {
    await context.sync();
  } catch (error) {
    if (refusals.includes(officeErrorCode(error))) return null;
    throw error;
  }
  const found = ranges.find((range) => !range.isNullObject);
  return found
    ? {
        sheetId: found.worksheet.id,
        zone: zoneOf(found),
        isEntireColumn: found.isEntireColumn,
        isEntireRow: found.isEntireRow,
      }
    : null;
}
