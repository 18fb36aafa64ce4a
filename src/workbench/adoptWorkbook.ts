import type { WorkbookContents } from "./files/WorkbookContents";
import { RangeObject } from "./host/model/RangeObject";
import { TableModel } from "./host/model/TableModel";
import type { WorkbookModel } from "./host/model/WorkbookModel";

/**
 * Makes the host's object model fit a workbook that was just put into its engine: nothing remembered of
 * the workbook before, and the file's tables known as Excel tables. The add-in stays connected.
 */
export function adoptWorkbook(workbook: WorkbookModel, contents: WorkbookContents): void {
  workbook.settings.replaceAll([]);
  contents.sheets.forEach((sheet, index) => {
    for (const { zone, name, style } of sheet.tables ?? []) {
      const table = TableModel.over(new RangeObject(workbook.sheets()[index]!, zone), true);
      table.rename(name);
      table.style = style || table.style;
    }
  });
  workbook.redraw();
  workbook.events.selectionChanged(workbook);
}
