import type { SheetPlan } from "../report/SheetPlan";
import { addChart, type ReportSheets } from "./addChart";
import { addTable } from "./addTable";
import { addColumnRules } from "./columnRules";
import { officeErrorCode } from "./officeErrors";
import { removeBegunSheets } from "./removeBegunSheets";
import { runInExcel } from "./runInExcel";
import { lookOfBlock, lookOfSheet } from "./sheetLook";
import { foldCase } from "./sheetNames";
import { throwIfCancelled } from "./throwIfCancelled";
import { WorkbookError, type RunControl } from "./Workbook";
import { lookAtWorkbook, type WorkbookBefore } from "./WorkbookBefore";
import { writeBlocks, type Step } from "./writeBlocks";

/** Writes all sheets and shows the first one, or leaves the workbook as it was (see `Workbook.write`). */
export async function writeSheets(plans: readonly SheetPlan[], control: RunControl): Promise<void> {
  if (plans.length === 0) return;
  throwIfCancelled(control.signal);
  const before = await runInExcel(lookAtWorkbook);
  if (before.structureProtected) throw new WorkbookError("protectedWorkbook");
  refuseTakenNames(plans, before);
  throwIfCancelled(control.signal);
  let added: readonly string[] | null = null;
  try {
    const ids = await runInExcel((context) => addSheets(context, plans));
    added = ids;
    await runInExcel((context) => fillSheets(context, plans, ids, before, control));
  } catch (error) {
    const planned = plans.map((plan) => plan.name);
    const remaining = await removeBegunSheets(before, planned, added);
    if (remaining.length > 0) throw new WorkbookError("cleanUpFailed", remaining.join(", "));
    throw error;
  }
}

function refuseTakenNames(plans: readonly SheetPlan[], before: WorkbookBefore): void {
  const taken = new Set(before.sheetNames.map(foldCase));
  for (const { name } of plans) {
    if (taken.has(foldCase(name))) throw new WorkbookError("hostFailure", `ItemAlreadyExists: ${name}`);
  }
}

/** Adds the sheets, blank as yet, and returns their ids. */
async function addSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<string[]> {
  const sheets = plans.map((plan) => context.workbook.worksheets.add(plan.name));
  for (const sheet of sheets) sheet.load("id");
  try {
    await context.sync();
  } catch (error) {
    if (officeErrorCode(error) === "AccessDenied") throw new WorkbookError("protectedWorkbook");
    throw error;
  }
  return sheets.map((sheet) => sheet.id);
}

async function fillSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  ids: readonly string[],
  before: WorkbookBefore,
  control: RunControl,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets: ReportSheets = new Map(plans.map(({ key }, index) => [key, worksheets.getItem(ids[index])]));
  const step: Step = async () => {
    throwIfCancelled(control.signal);
    await context.sync();
  };
  const total = rowsOf(plans);
  let done = 0;
  const onRows = (rows: number) => {
    done += rows;
    control.onProgress?.(done, total);
  };
  const tableNames = new Set(before.tableNames);
  for (const plan of inOrderOfWriting(plans)) {
    await fillSheet(sheetOf(plan.key, sheets), plan, tableNames, step, onRows);
  }
  for (const plan of plans) {
    for (const chart of plan.charts) addChart(sheetOf(plan.key, sheets), chart, sheets);
    await step();
  }
  const first = sheetOf(plans[0].key, sheets);
  first.activate();
  first.getRange("A1").untrack().select();
  await step();
}

/** Sheets that come first in reading sum up the later ones: written last, they are calculated once. */
function inOrderOfWriting(plans: readonly SheetPlan[]): SheetPlan[] {
  const reversed = [...plans].reverse();
  return [...reversed.filter(({ reads }) => !reads), ...reversed.filter(({ reads }) => reads)];
}

async function fillSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  tableNames: Set<string>,
  step: Step,
  onRows: (rows: number) => void,
): Promise<void> {
  lookOfSheet(sheet, plan);
  await step();
  await writeBlocks(sheet, plan.blocks, step, onRows);
  for (const block of plan.blocks) {
    lookOfBlock(sheet, block);
    addTable(sheet, block, tableNames);
    addColumnRules(sheet, block);
  }
  await step();
}

function sheetOf(key: SheetPlan["key"], sheets: ReportSheets): Excel.Worksheet {
  const sheet = sheets.get(key);
  if (!sheet) throw new Error(`no sheet "${key}" in this report`);
  return sheet;
}

function rowsOf(plans: readonly SheetPlan[]): number {
  return plans.flatMap((plan) => plan.blocks).reduce((rows, block) => rows + block.rowCount, 0);
}
