import { ExcelHost } from "../../src/workbench/host/ExcelHost";
import type { ExcelHostOptions } from "../../src/workbench/host/ExcelHost";
import { MemoryEngine } from "../../src/workbench/host/MemoryEngine";
import { bootOffice } from "./officeInJsdom";

export interface ExcelInMemory {
  readonly host: ExcelHost;
  readonly engine: MemoryEngine;
  /** Id of the first sheet. */
  readonly sheetId: string;
}

/** A new workbook with one blank sheet "Sheet1", connected to this test file's office.js. */
export async function excelInMemory(options: ExcelHostOptions = {}): Promise<ExcelInMemory> {
  const engine = new MemoryEngine();
  const host = new ExcelHost(engine, { uiLocale: "en-US", ...options });
  await bootOffice(host);
  return { host, engine, sheetId: engine.activeSheet() };
}

/** The code with which the Excel API refuses; "no error" where it does not. */
export async function refusal(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return "no error";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
