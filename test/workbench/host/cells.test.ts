/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { zone } from "../../../src/workbench/host/model/zones";
import { excelInMemory, refusal } from "../../support/excelInMemory";
import type { ExcelInMemory } from "../../support/excelInMemory";

let excel: ExcelInMemory;

beforeEach(async () => {
  excel = await excelInMemory();
});

test("values, formulas, formats and kinds of cells are read as they were written", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:E2").numberFormat = [["General", "0.00", "@", "dd.mm.yyyy"]];
    sheet.getRange("B2:E2").values = [["Müller", 1.5, "007", 45292]];
    sheet.getRange("B3:E3").formulas = [["=SUM(C2:C2)", true, "=1+1", "#N/A"]];
    const range = sheet.getRange("B2:E3");
    range.load("address,values,formulas,numberFormat,valueTypes,numberFormatCategories");
    await context.sync();

    expect(range.address).toBe("Sheet1!B2:E3");
    // Nothing is calculated here: a formula's value is 0, and text stays text in a column of text.
    expect(range.values).toEqual([
      ["Müller", 1.5, "007", 45292],
      [0, true, 0, "#N/A"],
    ]);
    expect(range.formulas[1]).toEqual(["=SUM(C2:C2)", true, "=1+1", "#N/A"]);
    expect(range.numberFormat[0]).toEqual(["General", "0.00", "@", "dd.mm.yyyy"]);
    expect(range.valueTypes).toEqual([
      ["String", "Double", "String", "Double"],
      ["Double", "Boolean", "Double", "Error"],
    ]);
    expect(range.numberFormatCategories[0]).toEqual(["General", "Number", "Text", "Date"]);
  });
});

test("text that looks like a formula or a number becomes one, unless the cell is formatted as text", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2:D2").numberFormat = [["@", "@", "@", "@"]];
    sheet.getRange("A1:D2").values = [
      ["=1+1", "-SUM(A1)", "12", "TRUE"],
      ["=1+1", "-SUM(A1)", "12", "TRUE"],
    ];
    const range = sheet.getRange("A1:D2");
    range.load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([
      ["=1+1", "=-SUM(A1)", 12, true],
      ["=1+1", "-SUM(A1)", "12", "TRUE"],
    ]);
  });
});

test("null leaves a cell as it is, an empty text empties it, a single value fills the range", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C1").values = "x" as unknown as string[][];
    sheet.getRange("A1:C1").values = [["y", null, ""]];
    const range = sheet.getRange("A1:C1");
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["y", "x", ""]]);
    expect(range.valueTypes).toEqual([["String", "String", "Empty"]]);
  });
});

test("an array must have the shape of the range", async () => {
  const write = (values: unknown[][]) => (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = values;
  };
  expect(await refusal(write([[1, 2]]))).toBe("InvalidArgument");
  expect(await refusal(write([[1], [2]]))).toBe("InvalidArgument");
  expect(
    await refusal(
      write([
        [1, 2],
        [3, { no: "value" }],
      ]),
    ),
  ).toBe("InvalidArgument");
  expect(
    await refusal(
      write([
        [1, 2],
        [3, 4],
      ]),
    ),
  ).toBe("no error");
});

test("a large array, which office.js sends in pieces, must have the shape of the range too", async () => {
  const write = (rows: number) => (context: Excel.RequestContext) => {
    const values = Array.from({ length: rows }, (_, row) => [row, -row]);
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2000").values = values;
  };
  expect(await refusal(write(2000))).toBe("no error");
  expect(excel.engine.values(excel.sheetId, zone(1999, 0, 1999, 1))).toEqual([[1999, -1999]]);
  expect(await refusal(write(1999))).toBe("InvalidArgument");
});

test("one number format goes to every cell of a range", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3").numberFormat = [["0 %"]];
    await context.sync();
  });
  expect(new Set(excel.engine.numberFormats(excel.sheetId, zone(0, 0, 2, 1)).flat())).toEqual(
    new Set(["0 %"]),
  );
});

test("cells of whole columns are null to a reader and refused to a writer", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A:B");
    range.load("values,address,rowCount,isEntireColumn");
    await context.sync();
    expect(range.values).toBeNull();
    expect(range.address).toBe("Sheet1!A:B");
    expect(range.rowCount).toBe(1_048_576);
    expect(range.isEntireColumn).toBe(true);
  });
  const write = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A:A").values = "x" as unknown as string[][];
  };
  expect(await refusal(write)).toBe("InvalidArgument");
});

test("more than five million cells can not be read at once", async () => {
  const read = (address: string) => (context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
  expect(await refusal(read("A1:J500001"))).toBe("RangeExceedsLimit");
  // Within the limit of cells, but six million bytes of brackets and quotes.
  expect(await refusal(read("A1:J180000"))).toBe("ResponsePayloadSizeLimitExceeded");
}, 60_000);

test("requests of more than 5 MB are refused and nothing is written, smaller pieces pass", async () => {
  const text = "x".repeat(60);
  const write = (rows: number) => (context: Excel.RequestContext) => {
    const values = Array.from({ length: rows }, () => Array<string>(10).fill(text));
    context.workbook.worksheets.getActiveWorksheet().getRange(`A1:J${rows}`).values = values;
  };
  expect(await refusal(write(10_000))).toBe("RequestPayloadSizeLimitExceeded");
  expect(excel.engine.usedZone(excel.sheetId, true)).toBeNull();
  expect(await refusal(write(5_000))).toBe("no error");
  expect(excel.engine.usedZone(excel.sheetId, true)).toEqual(zone(0, 0, 4_999, 9));
});

test("ranges lead to other ranges", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const base = sheet.getRange("B2:D4");
    const found = [
      base.getCell(0, 1),
      base.getRow(2),
      base.getColumn(0),
      base.getLastRow(),
      base.getLastCell(),
      base.getEntireRow(),
      base.getOffsetRange(1, -1),
      base.getResizedRange(1, -1),
      base.getAbsoluteResizedRange(1, 5),
      base.getBoundingRect("F1"),
      base.getIntersection("C3:Z9"),
      sheet.getRangeByIndexes(0, 0, 2, 2),
      sheet.getRange("$A$1:$B$1"),
    ];
    for (const range of found) range.load("address");
    const none = base.getIntersectionOrNullObject("Z1");
    await context.sync();
    expect(found.map((range) => range.address.replace("Sheet1!", ""))).toEqual([
      "C2",
      "B4:D4",
      "B2:B4",
      "B4:D4",
      "D4",
      "2:4",
      "A3:C5",
      "B2:C5",
      "B2:F2",
      "B1:F4",
      "C3:D4",
      "A1:B2",
      "A1:B1",
    ]);
    expect(none.isNullObject).toBe(true);
  });
});

test("a range beyond the sheet is refused", async () => {
  const move = (rows: number) => (context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet().getRange("A2").getOffsetRange(rows, 0).load("address");
  expect(await refusal(move(-1))).toBe("no error");
  expect(await refusal(move(-2))).toBe("InvalidArgument");
});

test("the surrounding region ends at blank rows and columns and takes corners with it", async () => {
  const { engine, sheetId } = excel;
  engine.write(sheetId, zone(1, 1, 3, 2), [
    ["a", "b"],
    ["", ""],
    ["c", ""],
  ]);
  engine.write(sheetId, zone(2, 3, 2, 3), [["corner"]]);
  engine.write(sheetId, zone(6, 1, 6, 1), [["apart"]]);
  await Excel.run(async (context) => {
    const region = context.workbook.worksheets.getActiveWorksheet().getRange("B2").getSurroundingRegion();
    region.load("address");
    await context.sync();
    expect(region.address).toBe("Sheet1!B2:D4");
  });
});

test("the used range of a block is the smallest block with its values; of a blank one there is none", async () => {
  const { engine, sheetId } = excel;
  engine.write(sheetId, zone(2, 0, 2, 4), [[1, "", 2, "", 3]]);
  engine.setStyle(sheetId, zone(9, 9, 9, 9), { bold: true });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const whole = sheet.getUsedRange(true);
    const withLooks = sheet.getUsedRange();
    const inColumns = sheet.getRange("B:D").getUsedRangeOrNullObject(true);
    const blank = sheet.getRange("F:F").getUsedRangeOrNullObject(true);
    for (const range of [whole, withLooks, inColumns]) range.load("address");
    await context.sync();
    expect(whole.address).toBe("Sheet1!A3:E3");
    expect(withLooks.address).toBe("Sheet1!A3:J10");
    expect(inColumns.address).toBe("Sheet1!C3");
    expect(blank.isNullObject).toBe(true);
  });
});

test("the visible view leaves hidden rows out, the values do not", async () => {
  excel.engine.write(excel.sheetId, zone(0, 0, 2, 0), [["a"], ["b"], ["c"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("2:2").rowHidden = true;
    const range = sheet.getRange("A1:A3");
    const view = range.getVisibleView();
    range.load("values,rowHidden");
    view.load("values,rowCount,cellAddresses");
    await context.sync();
    expect(range.values).toEqual([["a"], ["b"], ["c"]]);
    expect(range.rowHidden).toBeNull();
    expect(view.values).toEqual([["a"], ["c"]]);
    expect(view.cellAddresses).toEqual([["A1"], ["A3"]]);
  });
});

test("clearing takes contents, looks or both", async () => {
  const { engine, sheetId } = excel;
  const cell = zone(0, 0, 0, 0);
  const fill = () => {
    engine.write(sheetId, cell, [[5]]);
    engine.setNumberFormats(sheetId, cell, [["0.0"]]);
  };
  const clear = (applyTo: Excel.ClearApplyTo) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").clear(applyTo);
      await context.sync();
      return [engine.values(sheetId, cell)[0][0], engine.numberFormats(sheetId, cell)[0][0]];
    });
  fill();
  expect(await clear(Excel.ClearApplyTo.contents)).toEqual(["", "0.0"]);
  fill();
  expect(await clear(Excel.ClearApplyTo.formats)).toEqual([5, "General"]);
  fill();
  expect(await clear(Excel.ClearApplyTo.all)).toEqual(["", "General"]);
});

test("cells of a protected sheet can be read and not be changed", async () => {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.protect();
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
  expect(await refusal((context) => sheetOf(context).getRange("A1").load("values"))).toBe("no error");
  expect(await refusal((context) => sheetOf(context).getRange("A1").clear())).toBe("AccessDenied");
});
