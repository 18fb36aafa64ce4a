/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { zone } from "../../../src/workbench/host/model/zones";
import { excelInMemory, refusal } from "../../support/excelInMemory";
import type { ExcelInMemory } from "../../support/excelInMemory";

let excel: ExcelInMemory;

beforeEach(async () => {
  excel = await excelInMemory();
  excel.engine.write(excel.sheetId, zone(0, 0, 2, 1), [
    ["Customer", "Revenue"],
    ["a", 1],
    ["b", 2],
  ]);
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("a table has a header, a body and columns, and is drawn once with its final look", async () => {
  await Excel.run(async (context) => {
    const table = sheetOf(context).tables.add(sheetOf(context).getRange("A1:B3"), true);
    table.name = "Customers";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    const [whole, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of [whole, header, body]) range.load("address");
    const revenue = table.columns.getItem("Revenue");
    revenue.load("index,values");
    table.columns.load("count,items/name");
    table.rows.load("count");
    await context.sync();
    expect([whole, header, body].map((range) => range.address)).toEqual([
      "Sheet1!A1:B3",
      "Sheet1!A1:B1",
      "Sheet1!A2:B3",
    ]);
    expect(revenue.index).toBe(1);
    expect(revenue.values).toEqual([["Revenue"], [1], [2]]);
    expect(table.columns.items.map((column) => column.name)).toEqual(["Customer", "Revenue"]);
    expect([table.columns.count, table.rows.count]).toEqual([2, 2]);
  });
  expect([...excel.engine.tables.values()]).toEqual([
    {
      id: "1",
      name: "Customers",
      sheetId: excel.sheetId,
      zone: zone(0, 0, 2, 1),
      style: "TableStyleLight9",
      showFilterButton: true,
      showBandedRows: false,
    },
  ]);
});

test("tables are found over cells, by name and in the workbook", async () => {
  await Excel.run(async (context) => {
    const table = sheetOf(context).tables.add("A1:B3", true);
    table.load("name");
    const over = sheetOf(context).getRange("B2").getTables(false);
    const first = over.getFirst();
    const count = over.getCount();
    const contained = sheetOf(context).getRange("B2").getTables(true).getCount();
    const beside = sheetOf(context).getRange("D1:D9").getTables(false).getCount();
    first.load("name");
    context.workbook.tables.load("items/name");
    const none = context.workbook.tables.getItemOrNullObject("nope");
    await context.sync();
    expect([table.name, first.name]).toEqual(["Table1", "Table1"]);
    expect([count.value, contained.value, beside.value]).toEqual([1, 0, 0]);
    expect(context.workbook.tables.items.map(({ name }) => name)).toEqual(["Table1"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("headings become text, none blank and none twice", async () => {
  excel.engine.write(excel.sheetId, zone(9, 0, 9, 3), [["Sum", 2024, "", "sum"]]);
  await Excel.run(async (context) => {
    const table = sheetOf(context).tables.add("A10:D11", true);
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Sum", "2024", "Column3", "sum2"]);
  });
  expect(excel.engine.values(excel.sheetId, zone(9, 1, 9, 1))).toEqual([["2024"]]);
});

test("a table over a single row gets a row of data", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).tables.add("D1:E1", true).getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!D1:E2");
  });
});

test("tables can not overlap", async () => {
  expect(await refusal((context) => sheetOf(context).tables.add("A1:B3", true))).toBe("no error");
  expect(await refusal((context) => sheetOf(context).tables.add("B3:C4", true))).toBe("MergedRangeConflict");
  expect(await refusal((context) => sheetOf(context).tables.add("C1:D4", true))).toBe("no error");
});

// support.microsoft.com, "Rename an Excel table".
test.each([
  ["with a blank", "My table", "InvalidArgument"],
  ["beginning with a digit", "1st", "InvalidArgument"],
  ["like a cell", "ABC12", "InvalidArgument"],
  ["like a cell by numbers", "R1C1", "InvalidArgument"],
  ["taken in another case", "FIRST", "ItemAlreadyExists"],
  ["taken by a named range", "anchor", "ItemAlreadyExists"],
  ["with umlauts, points and underscores", "Übersicht_2.a", "no error"],
])("a table name %s: %s gives %s", async (_what, name, code) => {
  await Excel.run(async (context) => {
    sheetOf(context).tables.add("A1:B3", true).name = "First";
    context.workbook.names.add("Anchor", sheetOf(context).getRange("Z1"));
    await context.sync();
  });
  expect(await refusal((context) => void (sheetOf(context).tables.add("D1:E3", true).name = name))).toBe(
    code,
  );
});

test("a totals row belongs to the table and not to its body", async () => {
  await Excel.run(async (context) => {
    const table = sheetOf(context).tables.add("A1:B3", true);
    table.showTotals = true;
    const [whole, body, totals] = [table.getRange(), table.getDataBodyRange(), table.getTotalRowRange()];
    for (const range of [whole, body, totals]) range.load("address");
    await context.sync();
    expect([whole, body, totals].map((range) => range.address)).toEqual([
      "Sheet1!A1:B4",
      "Sheet1!A2:B3",
      "Sheet1!A4:B4",
    ]);
  });
});

test("rows are appended at the end; elsewhere the host says that it can not", async () => {
  await Excel.run(async (context) => {
    const table = sheetOf(context).tables.add("A1:B3", true);
    table.rows.add(undefined, [["c", 3]]);
    const body = table.getDataBodyRange();
    body.load("values");
    await context.sync();
    expect(body.values).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
  });
  expect(await refusal((context) => context.workbook.tables.getItem("Table1").rows.add(0, [["z", 0]]))).toBe(
    "NotImplemented",
  );
  expect(excel.host.refused).toEqual(["table rows added before the end"]);
});

test("a table turned into a range leaves its cells, a deleted one does not", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).tables.add("A1:B3", true).convertToRange();
    await context.sync();
  });
  expect([excel.engine.tables.size, excel.engine.usedZone(excel.sheetId, true)]).toEqual([
    0,
    zone(0, 0, 2, 1),
  ]);
  await Excel.run(async (context) => {
    sheetOf(context).tables.add("A1:B3", true).delete();
    await context.sync();
  });
  expect([excel.engine.tables.size, excel.engine.usedZone(excel.sheetId, true)]).toEqual([0, null]);
});
