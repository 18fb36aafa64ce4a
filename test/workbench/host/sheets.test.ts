/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { excelInMemory, refusal } from "../../support/excelInMemory";
import type { ExcelInMemory } from "../../support/excelInMemory";

let excel: ExcelInMemory;

beforeEach(async () => {
  excel = await excelInMemory();
});

const names = () => excel.engine.sheets().map((sheet) => sheet.name);

test("a sheet is added at the end, is not shown by that, and is found by name in any case and by id", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Out");
    added.load("id,name,position,visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    const byName = worksheets.getItem("OUT");
    const byId = worksheets.getItem(added.id);
    const none = worksheets.getItemOrNullObject("nowhere");
    byName.load("id");
    byId.load("name");
    await context.sync();
    expect([added.name, added.position, added.visibility]).toEqual(["Out", 1, "Visible"]);
    expect(active.name).toBe("Sheet1");
    expect([byName.id, byId.name, none.isNullObject]).toEqual([added.id, "Out", true]);
  });
});

test("the collection lists sheets in order, counts them, and brings only what was asked for", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("B").position = 0;
    worksheets.add("C").visibility = "Hidden";
    worksheets.load("items/name");
    const all = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const last = worksheets.getLast(true);
    last.load("name");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["B", "Sheet1", "C"]);
    expect([all.value, visible.value, last.name]).toEqual([3, 2, "Sheet1"]);
    expect(() => worksheets.items[0].position).toThrow(
      expect.objectContaining({ code: "PropertyNotLoaded" }),
    );

    worksheets.load({ select: "name", top: 1, skip: 1 });
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });
});

// support.microsoft.com, "Rename a worksheet".
test.each([
  ["a slash", "a/b", "InvalidArgument"],
  ["a bracket", "a]", "InvalidArgument"],
  ["32 characters", "x".repeat(32), "InvalidArgument"],
  ["no character", "", "InvalidArgument"],
  ["an apostrophe at an end", "'a", "InvalidArgument"],
  ["the reserved name", "History", "InvalidArgument"],
  ["a name taken in another case", "SHEET1", "ItemAlreadyExists"],
  ["31 characters", "x".repeat(31), "no error"],
  ["an umlaut and a blank", "Übersicht (2)", "no error"],
])("a sheet name with %s: %s gives %s", async (_what, name, code) => {
  expect(await refusal((context) => context.workbook.worksheets.add(name))).toBe(code);
  expect(names().length).toBe(code === "no error" ? 2 : 1);
});

test("a sheet can be renamed in the case of its letters", async () => {
  expect(
    await refusal((context) => void (context.workbook.worksheets.getItem("Sheet1").name = "SHEET1")),
  ).toBe("no error");
  expect(names()).toEqual(["SHEET1"]);
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  excel.engine.setSheetHidden(excel.engine.addSheet("hidden"), true);
  const only = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
  expect(await refusal((context) => only(context).delete())).toBe("InvalidOperation");
  expect(await refusal((context) => void (only(context).visibility = "Hidden"))).toBe("InvalidOperation");
  expect(names()).toEqual(["Sheet1", "hidden"]);
});

test("with its sheet go its tables and charts, and what is left of it can not be used", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Out");
    const range = sheet.getRange("A1:B3");
    sheet.tables.add(range, true);
    sheet.charts.add("Line", range);
    await context.sync();
    expect([excel.engine.tables.size, excel.engine.charts.size]).toEqual([1, 1]);
    sheet.delete();
    await context.sync();
    expect([excel.engine.tables.size, excel.engine.charts.size]).toEqual([0, 0]);
    range.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("a protected structure lets no sheet come, go, move, hide or change its name, but cells change", async () => {
  excel.engine.addSheet("Two");
  excel.host.protectStructure(true);
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Two");
  expect(await refusal((context) => context.workbook.worksheets.add("New"))).toBe("AccessDenied");
  expect(await refusal((context) => sheet(context).delete())).toBe("AccessDenied");
  expect(await refusal((context) => void (sheet(context).name = "Other"))).toBe("AccessDenied");
  expect(await refusal((context) => void (sheet(context).position = 0))).toBe("AccessDenied");
  expect(await refusal((context) => void (sheet(context).visibility = "Hidden"))).toBe("AccessDenied");
  expect(await refusal((context) => void (sheet(context).getRange("A1").values = [[1]]))).toBe("no error");
  expect(names()).toEqual(["Sheet1", "Two"]);
  await Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect();
    await context.sync();
  });
  expect(await refusal((context) => context.workbook.worksheets.add("New"))).toBe("no error");
});

test("frozen panes, gridlines and the tab's colour are kept and told", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.showGridlines = false;
    sheet.tabColor = "#FF8800";
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject();
    rows.load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:2");
    sheet.freezePanes.freezeAt("A1:B3");
    const both = sheet.freezePanes.getLocationOrNullObject();
    both.load("address");
    sheet.load("showGridlines,tabColor");
    await context.sync();
    expect(both.address).toBe("Sheet1!A1:B3");
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, "#FF8800"]);
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("the page is laid out as asked", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintArea("A1:F20");
    pageLayout.load("orientation,zoom");
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    const area = pageLayout.getPrintAreaOrNullObject();
    titles.load("address");
    area.load("address");
    await context.sync();
    expect(pageLayout.orientation).toBe("Landscape");
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect([titles.address, area.address]).toEqual(["Sheet1!1:3", "Sheet1!A1:F20"]);
  });
});
