import { adoptWorkbook } from "../../src/workbench/adoptWorkbook";
import { localeFor } from "../../src/workbench/engine/locales";
import { SheetEngine } from "../../src/workbench/engine/SheetEngine";
import { toWorkbookData } from "../../src/workbench/files/toWorkbookData";
import type { WorkbookContents } from "../../src/workbench/files/WorkbookContents";
import { ExcelHost } from "../../src/workbench/host/ExcelHost";
import { bootOffice } from "./officeInJsdom";

export interface CalculatingWorkbook {
  readonly engine: SheetEngine;
  readonly host: ExcelHost;
}

/** A calculating workbook with these contents, opened as the workbench opens a file, and connected to office.js. */
export async function calculatingWorkbook(
  contents: WorkbookContents,
  language: "de" | "en",
): Promise<CalculatingWorkbook> {
  const locale = localeFor(language);
  const engine = new SheetEngine(locale);
  const host = new ExcelHost(engine, { uiLocale: language === "de" ? "de-DE" : "en-US" });
  engine.replace(toWorkbookData(contents, locale));
  adoptWorkbook(host.workbook, contents);
  await bootOffice(host);
  return { engine, host };
}
