/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { excelInMemory, refusal } from "../../support/excelInMemory";
import type { ExcelInMemory } from "../../support/excelInMemory";

let excel: ExcelInMemory;

beforeEach(async () => {
  excel = await excelInMemory();
});

function saveDocumentSettings(): Promise<Office.AsyncResultStatus> {
  return new Promise((resolve) =>
    Office.context.document.settings.saveAsync(({ status }) => resolve(status)),
  );
}

test("settings are added, changed, found and deleted", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("mapping", { customer: "A", columns: [1, 2] });
    settings.add("mapping", { customer: "B" });
    const known = settings.getItemOrNullObject("mapping");
    known.load("key,value");
    const unknown = settings.getItemOrNullObject("other");
    const count = settings.getCount();
    await context.sync();
    expect([known.key, known.value]).toEqual(["mapping", { customer: "B" }]);
    expect([unknown.isNullObject, count.value]).toEqual([true, 1]);
    known.delete();
    await context.sync();
  });
  expect(await refusal((context) => context.workbook.settings.getItem("mapping").load("value"))).toBe(
    "ItemNotFound",
  );
});

test("the settings of the document and those of the workbook are the same", async () => {
  Office.context.document.settings.set("threshold", 0.8);
  expect(await saveDocumentSettings()).toBe("succeeded");
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("threshold");
    setting.load("value");
    await context.sync();
    expect(setting.value).toBe(0.8);
  });
  expect(excel.host.requests.filter(({ kind }) => kind === "settings")).toHaveLength(1);
});

test("saving the document's settings can fail like any request", async () => {
  excel.host.failAt(1);
  Office.context.document.settings.set("lost", true);
  expect(await saveDocumentSettings()).toBe("failed");
  expect(excel.host.workbook.settings.find("lost")).toBeNull();
});

test("names lead to their cells", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add("Anchor", sheet.getRange("C5"), "where it starts");
    context.workbook.names.add("Rate", "=0.05");
    const anchor = context.workbook.names.getItem("anchor");
    anchor.load("name,formula,value,type,comment");
    const rate = context.workbook.names.getItem("Rate").getRangeOrNullObject();
    const byName = sheet.getRange("Anchor");
    byName.load("address");
    await context.sync();
    expect([anchor.name, anchor.formula, anchor.value]).toEqual(["Anchor", "=Sheet1!C5", "Sheet1!C5"]);
    expect([anchor.type, anchor.comment]).toEqual(["Range", "where it starts"]);
    expect([byName.address, rate.isNullObject]).toEqual(["Sheet1!C5", true]);
  });
  expect(await refusal((context) => context.workbook.names.add("anchor", "=1"))).toBe("ItemAlreadyExists");
  expect(await refusal((context) => context.workbook.names.add("no name", "=1"))).toBe("InvalidArgument");
});

test("custom properties of the file are kept", async () => {
  await Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add("Report", "2024-12");
    const known = custom.getItemOrNullObject("report");
    known.load("key,value");
    const unknown = custom.getItemOrNullObject("other");
    await context.sync();
    expect([known.key, known.value, unknown.isNullObject]).toEqual(["Report", "2024-12", true]);
  });
});
