import { withoutSheet } from "./cellAddress";
import { officeErrorCode } from "./officeErrors";
import { foldCase } from "./sheetNames";

/** What must be known of a workbook before anything is added to it, to leave it as it was. */
export interface WorkbookBefore {
  readonly structureProtected: boolean;
  readonly sheetIds: ReadonlySet<string>;
  readonly sheetNames: readonly string[];
  /** Names of tables and of ranges, folded: a new table can have none of these. */
  readonly tableNames: readonly string[];
  readonly activeSheetId: string;
  /** Null where several areas, or no cells, are marked. */
  readonly selectedAddress: string | null;
}

export async function lookAtWorkbook(context: Excel.RequestContext): Promise<WorkbookBefore> {
  const { protection, worksheets, tables, names } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  return {
    structureProtected: protection.protected,
    sheetIds: new Set(worksheets.items.map((sheet) => sheet.id)),
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    tableNames: [...tables.items, ...names.items].map((item) => foldCase(item.name)),
    activeSheetId: active.id,
    selectedAddress: await selectedAddress(context),
  };
}

async function selectedAddress(context: Excel.RequestContext): Promise<string | null> {
  const marked = context.workbook.getSelectedRanges().untrack();
  marked.load("address,areaCount");
  try {
    await context.sync();
  } catch (error) {
    // A chart or a shape is marked; that is no reason not to write.
    if (officeErrorCode(error) === "InvalidSelection") return null;
    throw error;
  }
  return marked.areaCount === 1 ? withoutSheet(marked.address) : null;
}
