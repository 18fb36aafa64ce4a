import "../../support/objectGroupBy";
import { readXlsx, type Sheet } from "hucre";
import { localeFor } from "../../../src/workbench/engine/locales";
import { SheetEngine } from "../../../src/workbench/engine/SheetEngine";
import { exportXlsx, fileContents } from "../../../src/workbench/files/exportXlsx";
import { registerFunctions } from "../../../src/workbench/functions/registerFunctions";
import { ExcelHost } from "../../../src/workbench/host/ExcelHost";
import { ChartModel, ChartSeries } from "../../../src/workbench/host/model/ChartModel";
import { ConditionalFormat } from "../../../src/workbench/host/model/ConditionalFormat";
import { DataValidation } from "../../../src/workbench/host/model/DataValidation";
import { RangeObject } from "../../../src/workbench/host/model/RangeObject";
import type { SheetModel } from "../../../src/workbench/host/model/SheetModel";
import { TableModel } from "../../../src/workbench/host/model/TableModel";
import { zone } from "../../../src/workbench/host/model/zones";

const cell = (row: number, column: number) => zone(row, column, row, column);

registerFunctions(
  { functions: [{ id: "CAC", name: "CAC", parameters: [{ name: "cost", type: "number" }] }] },
  () => ({ ok: true, value: 100 }),
);

function filled() {
  const engine = new SheetEngine(localeFor("de"));
  const { workbook } = new ExcelHost(engine, { uiLocale: "de-DE" });
  const sheet = workbook.activeSheet();
  sheet.rename("Über & sicht");
  engine.write(sheet.id, zone(0, 0, 3, 2), [
    ["Kunde", "Betrag", "Anteil"],
    ["Meyer", 1.5, "=B2/SUM(B2:B3)"],
    ["'=böse", 4.5, "=KUNDENWERT.CAC(1)"],
    ["Summe", "=SUM(B2:B3)", "=NA()"],
  ]);
  engine.write(sheet.id, cell(0, 5), [["=SORT(B2:B3)"]]);
  const read = async () =>
    (await readXlsx(await exportXlsx(workbook, engine), { readStyles: true })) as {
      sheets: [Sheet, ...Sheet[]];
    };
  return { engine, workbook, sheet, read };
}

test("an export opens again with values, native formulas and results of the add-in's functions", async () => {
  const { sheets } = await filled().read();
  const sheet = sheets[0];
  expect(sheet.name).toBe("Über & sicht");
  expect(sheet.rows.map((row) => row.slice(0, 3))).toEqual([
    ["Kunde", "Betrag", "Anteil"],
    ["Meyer", 1.5, 0.25],
    ["=böse", 4.5, 100],
    ["Summe", 6, "#N/A"],
  ]);
  expect(sheet.cells?.get("1,2")?.formula).toBe("B2/SUM(B2:B3)");
  expect(sheet.cells?.get("2,2")?.formula).toBeUndefined();
  expect(sheet.cells?.get("2,0")?.formula).toBeUndefined();
});

test("a spilled formula is exported as a dynamic array with Excel's file name for the function", async () => {
  const { sheets } = await filled().read();
  expect(sheets[0].cells?.get("0,5")).toMatchObject({
    formulaRef: "F1:F2",
    formula: "_xlfn._xlws.SORT(B2:B3)",
  });
  expect(sheets[0].rows[1]![5]).toBe(4.5);
});

test("formats, looks, widths, frozen panes, gridlines and hidden sheets are exported", async () => {
  const { engine, workbook, sheet, read } = filled();
  engine.setNumberFormats(sheet.id, cell(1, 1), [["#,##0.00 €"]]);
  engine.setStyle(sheet.id, cell(0, 0), { bold: true, fillColor: "#107c41" });
  engine.setStyle(sheet.id, cell(1, 0), { fontSize: 10, verticalAlignment: "Top", wrapText: true });
  engine.setColumnWidth(sheet.id, 0, 150);
  sheet.freeze(1, 0);
  sheet.setGridlines(false);
  sheet.tabColor = "#1f3864";
  workbook.addSheet("Zweites").setVisibility("VeryHidden");
  const [first, second] = (await read()).sheets;
  expect(first.cells?.get("1,1")?.style?.numFmt).toBe("#,##0.00 €");
  // A font says its name and size: what a file leaves out is not the default font's.
  expect(first.cells?.get("0,0")?.style).toMatchObject({
    font: { name: "Calibri", size: 11, bold: true },
    fill: { fgColor: { rgb: "107C41" } },
  });
  expect(first.cells?.get("1,0")?.style).toMatchObject({
    font: { size: 10 },
    alignment: { vertical: "top", wrapText: true },
  });
  // 150 points are 200 pixels: (200 − 5) / 7 characters.
  expect(first.columns?.[0]?.width).toBeCloseTo(195 / 7, 1);
  expect(first.freezePane).toEqual({ rows: 1 });
  expect(first.view).toMatchObject({ showGridLines: false, tabColor: { rgb: "1F3864" } });
  expect(second).toMatchObject({ name: "Zweites", veryHidden: true });
});

test("rows have the height that was set and stay hidden; all others are left to Excel", async () => {
  const { sheet, read } = filled();
  sheet.looks.set({ ...zone(1, 0, 1, 16_383) }, "RowHeight", 30);
  sheet.hiddenRows.add(2);
  const [first] = (await read()).sheets;
  expect(first.rowDefs).toEqual(
    new Map([
      [1, { height: 30 }],
      [2, { hidden: true }],
    ]),
  );
});

test("a table is exported with its style, its bands and its filter", async () => {
  const { sheet, read } = filled();
  const table = TableModel.over(new RangeObject(sheet, zone(0, 0, 3, 2)), true);
  table.rename("Kunden");
  table.style = "TableStyleLight9";
  table.showBandedRows = false;
  expect((await read()).sheets[0].tables).toMatchObject([
    {
      name: "Kunden",
      range: "A1:C4",
      style: "TableStyleLight9",
      showRowStripes: false,
      showAutoFilter: true,
    },
  ]);
  table.showFilterButton = false;
  expect((await read()).sheets[0].tables).toMatchObject([{ showAutoFilter: false }]);
});

function addChart(sheet: SheetModel, type: string): ChartModel {
  const chart = new ChartModel(sheet, type, "Wal");
  const series = new ChartSeries(chart, "s");
  series.values = new RangeObject(sheet, zone(1, 1, 2, 1));
  series.categories = new RangeObject(sheet, zone(1, 0, 2, 0));
  chart.series.push(series);
  sheet.charts.push(chart);
  return chart;
}

test("a chart is exported with titles, axes, colours and the cells it lies over", async () => {
  const { engine, sheet, read } = filled();
  engine.setColumnWidth(sheet.id, 0, 200);
  const chart = addChart(sheet, "XYScatterLinesNoMarkers");
  // From C3 on: 200 points and one column of the grid, two rows of 15 points.
  Object.assign(chart, { left: 200 + engine.columnWidth(sheet.id, 1), top: 30, width: 300, height: 150 });
  chart.title.Text = "Walkurve";
  Object.assign(chart.categoryAxis.title, { Text: "Kunden", Visible: true });
  Object.assign(chart.valueAxis.title, { Text: "Anteil", Visible: true });
  Object.assign(chart.valueAxis.of, { NumberFormat: "0%", Maximum: 1.2, TickLabelPosition: "Low" });
  chart.legend.Visible = false;
  Object.assign(chart.series[0]!.line, { Color: "#1f3864", Weight: 2 });
  const [first] = (await read()).sheets;
  expect(first.charts).toMatchObject([
    {
      kinds: ["scatter"],
      title: "Walkurve",
      anchor: { from: { row: 2, col: 2 }, to: { row: 12 } },
      series: [{ valuesRef: "'Über & sicht'!B2:B3", color: "1F3864", stroke: { width: 2 } }],
      axes: {
        x: { title: "Kunden" },
        y: { title: "Anteil", numberFormat: { formatCode: "0%" }, scale: { max: 1.2 }, tickLblPos: "low" },
      },
    },
  ]);
});

test("of columns with a line on a second axis the columns are exported, which need no legend", async () => {
  const { engine, workbook, sheet, read } = filled();
  const chart = addChart(sheet, "ColumnClustered");
  const line = new ChartSeries(chart, "Linie");
  Object.assign(line, { chartType: "Line", axisGroup: "Secondary", values: chart.series[0]!.values });
  chart.series.push(line);
  const [first] = (await read()).sheets;
  expect(first.charts).toMatchObject([{ kinds: ["bar"], series: [{ name: "s" }] }]);
  expect(fileContents(workbook, engine).sheets[0]!.charts).toMatchObject([{ legend: false }]);
});

test("a list of allowed entries is exported with its messages; other rules are left out", async () => {
  const { sheet, read } = filled();
  const list = new DataValidation(zone(1, 4, 9, 4));
  list.rule = { list: { inCellDropDown: true, source: "behalten,trennen" } };
  list.errorAlert = { message: "Bitte wählen", showAlert: true, style: "Stop", title: "Entscheidung" };
  const cells = new DataValidation(cell(1, 6));
  cells.rule = { list: { inCellDropDown: true, source: "=$A$2:$A$3" } };
  const whole = new DataValidation(cell(1, 7));
  whole.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
  sheet.validations.push(list, cells, whole, new DataValidation(cell(1, 8)));
  const [first] = (await read()).sheets;
  expect(first.dataValidations).toMatchObject([
    {
      type: "list",
      range: "E2:E10",
      values: ["behalten", "trennen"],
      errorTitle: "Entscheidung",
      errorMessage: "Bitte wählen",
      errorStyle: "stop",
    },
    { type: "list", formula1: "$A$2:$A$3" },
  ]);
});

function addFormat(sheet: SheetModel, kind: string, rule: object): ConditionalFormat {
  const format = new ConditionalFormat(sheet, zone(1, 1, 2, 1), kind, kind);
  Object.assign(format.rule, rule);
  sheet.conditionalFormats.push(format);
  return format;
}

test("colour scales, bars and rules are exported in the order in which Excel looks at them", async () => {
  const { sheet, read } = filled();
  addFormat(sheet, "ColorScale", {
    Criteria: {
      minimum: { type: "LowestValue", color: "#f8696b" },
      midpoint: { type: "Number", formula: "=0", color: "#ffffff" },
      maximum: { type: "Percentile", formula: "90", color: "#63be7b" },
    },
  });
  addFormat(sheet, "DataBar", {}).positiveBar.FillColor = "#9dc3e6";
  const below = addFormat(sheet, "CellValue", { Rule: { operator: "LessThan", formula1: "=0" } });
  below.font.Color = "#c00000";
  below.stopIfTrue = true;
  addFormat(sheet, "Custom", { Formula: '=$A2="x"' }).fill.Color = "#fff2cc";
  addFormat(sheet, "ContainsText", { Rule: { operator: "Contains", text: 'a"b' } });
  const [first] = (await read()).sheets;
  expect(first.conditionalRules).toMatchObject([
    {
      type: "colorScale",
      priority: 1,
      range: "B2:B3",
      colorScale: {
        cfvo: [{ type: "min" }, { type: "num", value: "0" }, { type: "percentile", value: "90" }],
        colors: ["FFF8696B", "FFFFFFFF", "FF63BE7B"],
      },
    },
    {
      type: "dataBar",
      priority: 2,
      dataBar: { cfvo: [{ type: "num", value: "0" }, { type: "max" }], color: "FF9DC3E6" },
    },
    { type: "cellIs", operator: "lessThan", formula: "0", stopIfTrue: true },
    { type: "expression", formula: '$A2="x"' },
    { type: "containsText", formula: 'NOT(ISERROR(SEARCH("a""b",B2)))' },
  ]);
});

test("bars of figures below zero are left out: the greatest loss would have the shortest bar", async () => {
  const { engine, sheet, read } = filled();
  engine.write(sheet.id, cell(2, 1), [[-4.5]]);
  addFormat(sheet, "DataBar", {}).positiveBar.FillColor = "#9dc3e6";
  expect((await read()).sheets[0].conditionalRules ?? []).toEqual([]);
});

test("a bound that is a formula has no word in files: the scale is left out", async () => {
  const { sheet, read } = filled();
  addFormat(sheet, "ColorScale", {
    Criteria: {
      minimum: { type: "Formula", formula: "=A1", color: "#f8696b" },
      maximum: { type: "HighestValue", color: "#63be7b" },
    },
  });
  expect((await read()).sheets[0].conditionalRules ?? []).toEqual([]);
});

test("the printed page is exported: paper, direction, pages, margins, repeated rows, footer", async () => {
  const { sheet, read } = filled();
  const page = sheet.pageLayout;
  Object.assign(page.of, {
    Orientation: "Landscape",
    PaperSize: "A4",
    Zoom: { horizontalFitToPages: 1 },
    LeftMargin: 36,
    CenterHorizontally: true,
  });
  Object.assign(page.headersFooters, { LeftFooter: "Kundenwert", RightFooter: "&P / &N" });
  const [first] = (await read()).sheets;
  expect(first.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: "a4",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, top: 0.75 },
    horizontalCentered: true,
  });
  expect(first.headerFooter).toEqual({ oddFooter: "&LKundenwert&R&P / &N" });
});

test("indents, page breaks and the region's short date are exported", async () => {
  const { engine, workbook, sheet } = filled();
  engine.setStyle(sheet.id, cell(0, 0), { horizontalAlignment: "Left" });
  sheet.looks.set(cell(0, 0), "IndentLevel", 1);
  engine.setNumberFormats(sheet.id, cell(2, 1), [["m/d/yyyy"]]);
  sheet.pageLayout.rowBreaks.add(20).add(10);
  const [first] = fileContents(workbook, engine).sheets;
  expect(first.cells?.get("0,0")?.style?.alignment).toMatchObject({ horizontal: "left", indent: 1 });
  expect(first.cells?.get("2,1")?.style?.numFmt).toBe("dd.mm.yyyy");
  // In files a break is named by the row above it.
  expect(first.rowBreaks).toEqual([9, 19]);
});

test("names of sheets are quoted where they have to be, so that Excel opens the file without repair", () => {
  const { engine, workbook, sheet } = filled();
  sheet.pageLayout.titleRows = zone(0, 0, 1, 16_383);
  sheet.pageLayout.titleColumns = zone(0, 0, 1_048_575, 1);
  sheet.pageLayout.printArea = [zone(0, 0, 3, 2)];
  const scope = "Über & sicht";
  expect(fileContents(workbook, engine).namedRanges).toEqual([
    { name: "_xlnm.Print_Titles", range: "'Über & sicht'!$A:$B,'Über & sicht'!$1:$2", scope },
    { name: "_xlnm.Print_Area", range: "'Über & sicht'!$A$1:$C$4", scope },
  ]);
});
