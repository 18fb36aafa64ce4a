import { load, type Locale, Model, type WorkbookData } from "@odoo/o-spreadsheet";
import { registerExcelErrors } from "./excelErrors";
import { registerStructureEvaluation } from "./StructureEvaluation";
import { registerWriteCells } from "./WriteCells";

let registered = false;

/** A calculating workbook from cells JSON; without data, one empty sheet. */
export function openModel(locale: Locale, data: Partial<WorkbookData> = {}): Model {
  if (!registered) {
    registerExcelErrors();
    registerWriteCells();
    registerStructureEvaluation();
    registered = true;
  }
  const workbook = { ...load({}), ...data, settings: { locale } };
  return new Model(workbook);
}
