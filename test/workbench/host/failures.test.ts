/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { excelInMemory, refusal } from "../../support/excelInMemory";
import type { ExcelInMemory } from "../../support/excelInMemory";
import { officeSettled } from "../../support/officeInJsdom";

let excel: ExcelInMemory;

beforeEach(async () => {
  excel = await excelInMemory();
});

const addSheet = (context: Excel.RequestContext) => context.workbook.worksheets.add();
const sheetCount = () => excel.engine.sheets().length;

test("reading a property that was not loaded fails in office.js, without a request", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    const before = excel.host.requests.length;
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    expect(excel.host.requests.length).toBe(before);
  });
});

test("an error names the statement that caused it, and what was done before stays done", async () => {
  const run = Excel.run(async (context) => {
    addSheet(context);
    context.workbook.tables.getItem("nope").load("name");
    addSheet(context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "ItemNotFound",
    message: "The requested resource doesn't exist.",
    debugInfo: { statement: "var table = tables.getItem(...);" },
  });
  expect(sheetCount()).toBe(2);
});

test("what is missing is a null object where it was asked for as such, and so is what hangs on it", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("nope");
    const range = table.getRange();
    range.load("address");
    await context.sync();
    expect([table.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test("a request that is to fail before does nothing, one that is to fail after does everything", async () => {
  excel.host.failAt(1);
  expect(await refusal(addSheet)).toBe("GeneralException");
  expect(sheetCount()).toBe(1);
  excel.host.failAt(1, { when: "after", code: "RequestAborted" });
  expect(await refusal(addSheet)).toBe("RequestAborted");
  expect(sheetCount()).toBe(2);
  expect(await refusal(addSheet)).toBe("no error");
  expect(sheetCount()).toBe(3);
});

test("only the request counted fails, or all from it on", async () => {
  const codes = async () => [await refusal(addSheet), await refusal(addSheet), await refusal(addSheet)];
  excel.host.failAt(2, { message: "in words" });
  expect(await codes()).toEqual(["no error", "GeneralException", "no error"]);
  excel.host.failFrom(2, { code: "ServiceNotAvailable" });
  expect(await codes()).toEqual(["no error", "ServiceNotAvailable", "ServiceNotAvailable"]);
  excel.host.stopFailing();
  expect(await codes()).toEqual(["no error", "no error", "no error"]);
});

test("while a cell is edited requests fail, or wait where they were told to", async () => {
  excel.host.setEditing(true);
  expect(await refusal(addSheet)).toBe("InvalidOperationInCellEditMode");

  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    addSheet(context);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(sheetCount()).toBe(1);
  excel.host.setEditing(false);
  await waiting;
  expect(sheetCount()).toBe(2);
});

test("objects kept for the add-in are released when it is done, also after a failure", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").load("values");
    await context.sync();
    expect(excel.host.keptReferences).toBe(2);
    // The range is the same one in the next request.
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1");
  });
  await refusal(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
    context.workbook.tables.getItem("nope").load("name");
  });
  await officeSettled();
  expect(excel.host.keptReferences).toBe(0);
});

test("a fault in the grid is answered as an internal error in words, not with silence", async () => {
  excel.engine.write = () => {
    throw new RangeError("no such row");
  };
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "GeneralException",
    message: "The in-memory Excel broke: RangeError: no such row",
  });
});

test("each request is listed with its size, its actions and its error", async () => {
  const heard: string[] = [];
  excel = await excelInMemory({
    onRequest: ({ kind, error }) => void heard.push(`${kind} ${error ?? "fine"}`),
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
  });
  await refusal((context) => context.workbook.tables.getItem("nope").load("name"));
  const excelRequests = excel.host.requests.filter(({ kind }) => kind === "excel");
  // Workbook, worksheets, active sheet, load; and the same for the table.
  expect(excelRequests.map(({ actions, error }) => [actions, error])).toEqual([
    [4, undefined],
    [4, "ItemNotFound"],
  ]);
  for (const { bytesOut, bytesIn, ms } of excelRequests) {
    expect(bytesOut).toBeGreaterThan(200);
    expect(bytesIn).toBeGreaterThan(100);
    expect(ms).toBeGreaterThanOrEqual(0);
  }
  expect(heard.filter((line) => line.startsWith("excel"))).toEqual(["excel fine", "excel ItemNotFound"]);
});
