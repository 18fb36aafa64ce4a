/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { zone } from "../../../src/workbench/host/model/zones";
import { excelInMemory, refusal } from "../../support/excelInMemory";
import type { ExcelInMemory } from "../../support/excelInMemory";
import { officeSettled } from "../../support/officeInJsdom";

let excel: ExcelInMemory;

beforeEach(async () => {
  excel = await excelInMemory();
});

test("one marked area is the selected range, its first cell the active one", async () => {
  excel.engine.select(excel.sheetId, [zone(1, 1, 3, 2)]);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
    range.worksheet.load("name");
    cell.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B2:C4");
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([1, 1, 3, 2]);
    expect(range.cellCount).toBe(6);
    expect(range.worksheet.name).toBe("Sheet1");
    expect(cell.address).toBe("Sheet1!B2");
  });
});

test("several marked areas are no range, but they can be had one by one", async () => {
  excel.engine.select(excel.sheetId, [zone(0, 0, 1, 0), zone(0, 2, 0, 3)]);
  expect(await refusal((context) => context.workbook.getSelectedRange().load("address"))).toBe(
    "InvalidSelection",
  );
  await Excel.run(async (context) => {
    const marked = context.workbook.getSelectedRanges();
    marked.load("address,areaCount,cellCount,areas/items/address");
    const second = marked.areas.getItemAt(1);
    second.load("values");
    await context.sync();
    expect(marked.address).toBe("Sheet1!A1:A2,Sheet1!C1:D1");
    expect([marked.areaCount, marked.cellCount]).toEqual([2, 4]);
    expect(marked.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:A2", "Sheet1!C1:D1"]);
    expect(second.values).toEqual([["", ""]]);
  });
});

test("sheet names are quoted in addresses where Excel quotes them", async () => {
  const id = excel.engine.addSheet("Jan's list (2)");
  excel.engine.select(id, [zone(0, 0, 0, 0)]);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("'Jan''s list (2)'!A1");
  });
});

test("the add-in can select, and is told of it like of what the user selects", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.onSelectionChanged.add(async () => void heard.push("workbook"));
    sheet.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    sheet.getRange("B2:B3").select();
    await context.sync();
  });
  excel.engine.userSelects(excel.sheetId, [zone(4, 4, 4, 4)]);
  await officeSettled();
  expect(heard.sort()).toEqual(["B2:B3", "E5", "workbook", "workbook"]);
  expect(excel.engine.selection().zones).toEqual([zone(4, 4, 4, 4)]);
});

test("a handler that was removed hears nothing more", async () => {
  const heard: string[] = [];
  const result = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return added;
  });
  excel.engine.userWrites(excel.sheetId, zone(0, 0, 0, 1), [[1, 2]]);
  await officeSettled();
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  excel.engine.userWrites(excel.sheetId, zone(1, 0, 1, 1), [[1, 2]]);
  await officeSettled();
  expect(heard).toEqual(["A1:B1"]);
});

test("sheets tell when they are added, shown and deleted, cells when the add-in writes them", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    worksheets.onChanged.add(
      async ({ address, triggerSource }) => void heard.push(`${address} ${triggerSource}`),
    );
    await context.sync();
    const sheet = worksheets.add("Out");
    sheet.getRange("C3").values = [["x"]];
    sheet.activate();
    sheet.delete();
    await context.sync();
  });
  await officeSettled();
  expect(heard).toEqual(["added", "C3 ThisLocalAddin", "activated", "deleted"]);
});
