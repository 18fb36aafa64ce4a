/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { zone } from "../../../src/workbench/host/model/zones";
import { excelInMemory, refusal } from "../../support/excelInMemory";
import type { ExcelInMemory } from "../../support/excelInMemory";

let excel: ExcelInMemory;

beforeEach(async () => {
  excel = await excelInMemory();
  excel.engine.write(excel.sheetId, zone(0, 0, 3, 2), [
    ["Customers", "Revenue", "Margin"],
    ["a", 10, 1],
    ["b", 20, 2],
    ["c", 30, 3],
  ]);
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const drawn = () => [...excel.engine.charts.values()][0];
const cells = (area: ReturnType<typeof zone>) => ({ sheetId: excel.sheetId, zone: area });

test("a chart takes names, categories and values from the block it is made of", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).charts.add("ColumnClustered", sheetOf(context).getRange("A1:C4"), "Auto");
    await context.sync();
  });
  expect(drawn()).toMatchObject({
    type: "ColumnClustered",
    series: [
      { name: "Revenue", values: cells(zone(1, 1, 3, 1)), categories: cells(zone(1, 0, 3, 0)) },
      { name: "Margin", values: cells(zone(1, 2, 3, 2)), categories: cells(zone(1, 0, 3, 0)) },
    ],
  });
});

test("in a scatter chart the first column of numbers is the x axis", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).charts.add("XYScatterLinesNoMarkers", sheetOf(context).getRange("B1:C4"), "Columns");
    await context.sync();
  });
  expect(drawn().series).toMatchObject([
    { name: "Margin", values: cells(zone(1, 2, 3, 2)), categories: cells(zone(1, 1, 3, 1)) },
  ]);
});

test("series can be added, renamed, given other cells, another type and the second axis", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
    chart.series.getItemAt(0).name = "Revenue";
    const share = chart.series.add("Share");
    share.setValues(sheet.getRange("C2:C4"));
    share.setXAxisValues(sheet.getRange("A2:A4"));
    share.chartType = "Line";
    share.axisGroup = "Secondary";
    chart.series.load("count,items/name");
    await context.sync();
    expect(chart.series.count).toBe(2);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Revenue", "Share"]);
  });
  expect(drawn().series).toEqual([
    {
      name: "Revenue",
      type: "ColumnClustered",
      secondaryAxis: false,
      values: cells(zone(1, 1, 3, 1)),
      categories: null,
    },
    {
      name: "Share",
      type: "Line",
      secondaryAxis: true,
      values: cells(zone(1, 2, 3, 2)),
      categories: cells(zone(1, 0, 3, 0)),
    },
  ]);
});

test("titles, axes, legend, name and place are drawn and can be read back", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
    chart.name = "Whale";
    chart.title.text = "Whale curve";
    chart.axes.categoryAxis.title.text = "Customers";
    chart.axes.valueAxis.title.text = "Share";
    chart.axes.valueAxis.numberFormat = "0 %";
    chart.axes.valueAxis.maximum = 1.5;
    chart.legend.position = "Bottom";
    chart.legend.visible = false;
    chart.setPosition("B3", "C4");
    const again = sheet.charts.getItem("whale");
    again.load("name,left,top,width,height,title/text,legend/position,axes/valueAxis/maximum");
    await context.sync();
    // Standard cells are 48 points wide and 15 points high.
    expect([again.left, again.top, again.width, again.height]).toEqual([48, 30, 96, 30]);
    expect([again.title.text, again.legend.position]).toEqual(["Whale curve", "Bottom"]);
    expect(again.axes.valueAxis.maximum).toBe(1.5);
  });
  expect(drawn()).toMatchObject({
    name: "Whale",
    title: "Whale curve",
    categoryTitle: "Customers",
    valueTitle: "Share",
    valueFormat: "0 %",
    legendShown: false,
    left: 48,
    top: 30,
  });
});

test("charts are listed, found or not found, and deleted", async () => {
  await Excel.run(async (context) => {
    const { charts } = sheetOf(context);
    charts.add("Line", sheetOf(context).getRange("A1:B4"));
    charts.add("Pie", sheetOf(context).getRange("A1:B4"));
    charts.load("count,items/name,items/chartType");
    const none = charts.getItemOrNullObject("nope");
    await context.sync();
    expect(charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["Chart 1", "Line"],
      ["Chart 2", "Pie"],
    ]);
    expect([charts.count, none.isNullObject]).toEqual([2, true]);
    charts.getItemAt(0).delete();
    await context.sync();
  });
  expect([...excel.engine.charts.values()].map(({ name }) => name)).toEqual(["Chart 2"]);
  expect(await refusal((context) => sheetOf(context).charts.getItem("Chart 1").load("name"))).toBe(
    "ItemNotFound",
  );
});
