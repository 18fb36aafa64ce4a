import { runInExcel } from "./runInExcel";
import { WorkbookError, type SheetIdentity } from "./Workbook";

/** Every sheet of the workbook in its order, hidden ones too. */
export function listSheets(): Promise<readonly SheetIdentity[]> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

/** Shows the sheet of that name, unhiding it where need be; `noSuchRange` where there is none. */
export function showSheet(name: string): Promise<void> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("noSuchRange", name);
    sheet.visibility = "Visible";
    sheet.activate();
    await context.sync();
  });
}
