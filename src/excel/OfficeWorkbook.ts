import type { SheetPlan } from "../report/SheetPlan";
import { describeSelection } from "./describeSelection";
import { listSheets, showSheet } from "./listSheets";
import { readSelection } from "./readSelection";
import { readSheetTable } from "./readSheetTable";
import { replaceReport } from "./replaceReport";
import { runInExcel } from "./runInExcel";
import { freeSheetNames } from "./sheetNames";
import { watchSelection } from "./watchSelection";
import type {
  BlockSink,
  Replacement,
  ReplacementOutcome,
  RunControl,
  SelectionInfo,
  SheetIdentity,
  Workbook,
} from "./Workbook";
import { readSetting, saveSetting } from "./workbookSettings";
import { writeSheets } from "./writeSheets";

/** The workbook that Excel shows, reached through Office.js (ExcelApi 1.13 or newer). */
export class OfficeWorkbook implements Workbook {
  describeSelection(): Promise<SelectionInfo> {
    return describeSelection();
  }

  onSelectionChanged(listener: () => void): Promise<() => Promise<void>> {
    return watchSelection(listener);
  }

  readSelection(sink: BlockSink, control: RunControl, maxRows?: number): Promise<void> {
    return readSelection(sink, control, maxRows);
  }

  readSheetTable(
    sheetName: string,
    control: RunControl & { readonly maxRows?: number },
  ): Promise<readonly (readonly unknown[])[] | null> {
    return readSheetTable(sheetName, control);
  }

  freeSheetNames(wished: readonly string[]): Promise<string[]> {
    return runInExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return freeSheetNames(
        wished,
        worksheets.items.map((sheet) => sheet.name),
      );
    });
  }

  write(sheets: readonly SheetPlan[], control: RunControl): Promise<void> {
    return writeSheets(sheets, control);
  }

  listSheets(): Promise<readonly SheetIdentity[]> {
    return listSheets();
  }

  showSheet(name: string): Promise<void> {
    return showSheet(name);
  }

  replaceReport(replacement: Replacement): Promise<ReplacementOutcome> {
    return replaceReport(replacement);
  }

  readSetting(key: string): Promise<unknown> {
    return readSetting(key);
  }

  saveSetting(key: string, value: unknown): Promise<void> {
    return saveSetting(key, value);
  }
}
