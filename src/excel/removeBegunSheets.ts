import { runUntilDone } from "./runUntilDone";
import { foldCase } from "./sheetNames";
import type { WorkbookBefore } from "./WorkbookBefore";

/**
 * Removes the sheets that an unfinished report has begun, and shows what was shown before.
 *
 * A request that failed may have been carried out all the same. So where Excel has not told the ids of
 * the sheets, they are looked for by name: new and blank, lest a sheet that somebody else has added
 * under that name meanwhile is taken for one of them.
 *
 * @param planned - Names of the report's sheets.
 * @param added - Their ids, once Excel has told them.
 * @returns Names of the sheets that are, or may be, still there: none, unless Excel kept refusing.
 */
export async function removeBegunSheets(
  before: WorkbookBefore,
  planned: readonly string[],
  added: readonly string[] | null,
): Promise<readonly string[]> {
  let remaining = planned;
  const isDone = await runUntilDone(async (context) => {
    const begun = added ? await findById(context, added) : await findByName(context, before, planned);
    remaining = begun.map((sheet) => sheet.name);
    await showEarlierSheet(context, before, begun);
    for (const sheet of begun) sheet.delete();
    await context.sync();
  });
  return isDone ? [] : remaining;
}

async function findById(context: Excel.RequestContext, ids: readonly string[]): Promise<Excel.Worksheet[]> {
  const sheets = await loadSheets(context);
  return sheets.filter((sheet) => ids.includes(sheet.id));
}

async function findByName(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  planned: readonly string[],
): Promise<Excel.Worksheet[]> {
  const names = new Set(planned.map(foldCase));
  const sheets = (await loadSheets(context)).filter(
    ({ id, name }) => !before.sheetIds.has(id) && names.has(foldCase(name)),
  );
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject().untrack().load("address"));
  await context.sync();
  return sheets.filter((_, index) => used[index].isNullObject);
}

async function loadSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return worksheets.items;
}

/** Where the user is on a sheet of their own by now, they stay there. */
async function showEarlierSheet(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  begun: readonly Excel.Worksheet[],
): Promise<void> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("id");
  const earlier = context.workbook.worksheets.getItemOrNullObject(before.activeSheetId);
  await context.sync();
  if (earlier.isNullObject || !begun.some((sheet) => sheet.id === active.id)) return;
  earlier.activate();
  if (before.selectedAddress !== null) earlier.getRange(before.selectedAddress).untrack().select();
}
