/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { zone } from "../../../src/workbench/host/model/zones";
import { excelInMemory, refusal } from "../../support/excelInMemory";
import type { ExcelInMemory } from "../../support/excelInMemory";

let excel: ExcelInMemory;

beforeEach(async () => {
  excel = await excelInMemory();
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("fill, font and alignment reach the engine, and mixed looks read as null", async () => {
  await Excel.run(async (context) => {
    const head = sheetOf(context).getRange("A1:B1").format;
    head.fill.color = "#1F3864";
    head.font.bold = true;
    head.font.size = 14;
    head.font.color = "#FFFFFF";
    head.horizontalAlignment = "Center";
    head.wrapText = true;
    const both = sheetOf(context).getRange("A1:A2").format;
    both.load("wrapText,fill/color,font/bold,font/size");
    head.load("horizontalAlignment,fill/color");
    await context.sync();
    expect([head.horizontalAlignment, head.fill.color]).toEqual(["Center", "#1F3864"]);
    expect([both.wrapText, both.fill.color, both.font.bold, both.font.size]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
  expect(excel.engine.style(excel.sheetId, 0, 1)).toEqual({
    fillColor: "#1F3864",
    bold: true,
    fontSize: 14,
    fontColor: "#FFFFFF",
    horizontalAlignment: "Center",
    wrapText: true,
  });
});

test("a cleared fill is white again", async () => {
  await Excel.run(async (context) => {
    const { fill } = sheetOf(context).getRange("A1").format;
    fill.color = "#FF0000";
    fill.clear();
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  });
});

test("widths, heights, borders and indents are kept, in points", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B2:C3");
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.format.indentLevel = 2;
    const edge = range.format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = "#888888";
    range.load("left,top,width,height");
    range.format.load("columnWidth,rowHeight,indentLevel");
    edge.load("style,color,weight");
    await context.sync();
    expect([range.left, range.top, range.width, range.height]).toEqual([48, 15, 180, 60]);
    expect([range.format.columnWidth, range.format.rowHeight, range.format.indentLevel]).toEqual([90, 30, 2]);
    expect([edge.style, edge.color, edge.weight]).toEqual(["Continuous", "#888888", "Thin"]);
  });
});

test("columns are fitted to their longest text", async () => {
  excel.engine.write(excel.sheetId, zone(0, 0, 1, 0), [["abc"], ["abcdefghij"]]);
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A:A").format.autofitColumns();
    await context.sync();
  });
  // Ten characters of 7 pixels and 5 pixels of padding, at 0.75 points a pixel.
  expect(excel.engine.columnWidth(excel.sheetId, 0)).toBe(56.25);
});

test("conditional formats are kept with their rules, newest first", async () => {
  await Excel.run(async (context) => {
    const { conditionalFormats } = sheetOf(context).getRange("A1:A9");
    const scale = conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#F8696B" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    const bar = conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#638EC6";
    const custom = conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$A1<0";
    custom.custom.format.font.color = "#C00000";
    conditionalFormats.load("items/type");
    scale.colorScale.load("criteria");
    custom.custom.rule.load("formula");
    custom.custom.format.font.load("color");
    bar.dataBar.positiveFormat.load("fillColor");
    const noBar = custom.dataBarOrNullObject;
    noBar.load("barDirection");
    await context.sync();
    expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["Custom", "DataBar", "ColorScale"]);
    expect(scale.colorScale.criteria.maximum.color).toBe("#63BE7B");
    expect([custom.custom.rule.formula, custom.custom.format.font.color]).toEqual(["=$A1<0", "#C00000"]);
    expect(bar.dataBar.positiveFormat.fillColor).toBe("#638EC6");
    expect(noBar.isNullObject).toBe(true);
    conditionalFormats.clearAll();
    const left = conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test("a drop-down list is kept as data validation", async () => {
  await Excel.run(async (context) => {
    const validation = sheetOf(context).getRange("C2:C9").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "keep,part" } };
    validation.load("type,rule");
    await context.sync();
    expect(validation.type).toBe("List");
    expect(validation.rule).toEqual({ list: { inCellDropDown: true, source: "keep,part" } });
  });
});

test("what the host can not do is refused by name", async () => {
  expect(await refusal((context) => sheetOf(context).getRange("A1").flashFill())).toBe("NotImplemented");
  expect(await refusal((context) => sheetOf(context).load("standardHeight"))).toBe("NotImplemented");
  expect(
    await refusal((context) => void (sheetOf(context).getRange("A1").hyperlink = { address: "x" })),
  ).toBe("NotImplemented");
  expect(await refusal((context) => context.workbook.pivotTables.load("items/name"))).toBe("NotImplemented");
  expect(excel.host.refused).toEqual([
    "Range.FlashFill()",
    "Worksheet.StandardHeight",
    "Range.Hyperlink =",
    "Workbook.PivotTables",
  ]);
});
