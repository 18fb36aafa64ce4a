/** @jest-environment ./test/support/OfficeEnvironment.ts */
import type { BlockColumn, SheetPlan } from "../../src/report/SheetPlan";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { blockOf, plainSheet, reportPlans } from "./reportPlans";

let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => open.settled());

/** A table with a header in row 3 and two rows of customers below. */
function tableWith(rules: Partial<BlockColumn>): SheetPlan {
  const block = blockOf({ row: 2, column: 1 }, ["@", "0.00"], [["Customer", "Margin"], ["A", -5], ["B", 7]]); // prettier-ignore
  const [customer, margin] = block.columns;
  return plainSheet("Table", {
    ...block,
    columns: [customer, { ...margin, ...rules }],
    table: { name: "Table", style: "TableStyleLight1" },
  });
}

test("a column's list is a drop-down for the cells below its header, and nothing else may be typed", async () => {
  await open.workbook.write([tableWith({ list: ["behalten", "trennen"] })], {});
  const [header, cells] = await open.inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Table");
    const validations = ["C3", "C4:C5"].map((address) => sheet.getRange(address).dataValidation);
    for (const validation of validations) validation.load("type,rule,errorAlert");
    await context.sync();
    return validations.map(({ type, rule, errorAlert }) => ({ type, rule, errorAlert }));
  });
  expect(header.type).toBe("None");
  expect(cells).toMatchObject({
    type: "List",
    rule: { list: { inCellDropDown: true, source: "behalten,trennen" } },
    errorAlert: { showAlert: true, style: "Stop" },
  });
});

test.each([
  ["has a comma", ["keep, but reprice", "part"]],
  ["is longer than Excel takes", Array.from({ length: 30 }, (_, index) => `decision number ${index}`)],
])("a list whose text %s is refused before Excel makes something else of it", async (_, list) => {
  await expect(open.workbook.write([tableWith({ list })], {})).rejects.toThrow();
  expect(open.sheetNames()).toEqual(["Sheet1"]);
});

test("bars show figures below zero in another colour, on the other side of an axis", async () => {
  await open.workbook.write([tableWith({ scale: { kind: "bars" } })], {});
  const bars = await open.inExcel(async (context) => {
    const cells = context.workbook.worksheets.getItem("Table").getRange("C4:C5");
    const formats = cells.conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const [{ type, dataBar }] = formats.items;
    const range = formats.items[0].getRange();
    range.load("address");
    dataBar.load("axisFormat");
    dataBar.positiveFormat.load("fillColor,gradientFill");
    dataBar.negativeFormat.load("fillColor,matchPositiveFillColor");
    await context.sync();
    const { positiveFormat, negativeFormat } = dataBar;
    return {
      count: formats.items.length,
      type,
      address: range.address,
      axis: dataBar.axisFormat,
      gradient: positiveFormat.gradientFill,
      own: negativeFormat.matchPositiveFillColor,
      colors: [positiveFormat.fillColor, negativeFormat.fillColor],
    };
  });
  expect(bars).toMatchObject({ count: 1, type: "DataBar", address: "Table!C4:C5", axis: "Automatic" });
  expect(bars).toMatchObject({ gradient: false, own: false });
  expect(new Set(bars.colors).size).toBe(2);
});

test.each([
  { from: 1, to: 5, limits: ["1", "5"] },
  // White where nothing is earned.
  { from: -0.5, to: 0.5, limits: ["-0.5", "0", "0.5"] },
])("shades run from $from to $to, whatever the figures are", async ({ from, to, limits }) => {
  await open.workbook.write([tableWith({ scale: { kind: "shades", from, to } })], {});
  const criteria = await open.inExcel(async (context) => {
    const cells = context.workbook.worksheets.getItem("Table").getRange("C4:C5");
    const { colorScale } = cells.conditionalFormats.getItemAt(0);
    colorScale.load("criteria");
    await context.sync();
    const { minimum, midpoint, maximum } = colorScale.criteria;
    return [minimum, midpoint, maximum].filter((criterion) => criterion !== undefined);
  });
  expect(criteria.map(({ type, formula }) => [type, formula])).toEqual(
    limits.map((limit) => ["Number", limit]),
  );
  expect(new Set(criteria.map(({ color }) => color)).size).toBe(limits.length);
});

test("a table without rows has no rules", async () => {
  const plan = tableWith({ list: ["yes"], scale: { kind: "bars" } });
  const empty = {
    ...plan,
    blocks: plan.blocks.map((block) => ({ ...block, rowCount: 1, table: undefined })),
  };
  await open.workbook.write([empty], {});
  expect(open.sheetNames()).toEqual(["Sheet1", "Table"]);
});

test("rules leave no reference behind", async () => {
  await open.workbook.write([tableWith({ list: ["yes", "no"], scale: { kind: "bars" } })], {});
  await open.settled();
  expect(open.host.keptReferences).toBe(0);
});

test("marked cells are bold and filled, their neighbours are not", async () => {
  const plan = tableWith({});
  const [block] = plan.blocks;
  await open.workbook.write([{ ...plan, blocks: [{ ...block, marked: [{ row: 1, column: 1 }] }] }], {});
  const style = (row: number) => open.engine.style(open.sheetId("Table"), row, 2);
  expect(style(3)).toMatchObject({ bold: true, fillColor: "#FCE4D6" });
  expect(style(4).fillColor).toBeUndefined();
});

test("a wide sheet is printed on pages side by side that repeat its first columns, and begins pages where planned", async () => {
  const plan = { ...tableWith({}), pagesWide: 2, titleColumns: 2, pageBreaks: [3, 8] };
  await open.workbook.write([plan], {});
  const printed = await open.inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Table");
    sheet.pageLayout.load("zoom,printOrder");
    const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
    columns.load("address");
    const count = sheet.horizontalPageBreaks.getCount();
    const after = [0, 1].map((index) => sheet.horizontalPageBreaks.getItem(index).getCellAfterBreak());
    for (const cell of after) cell.load("address");
    await context.sync();
    const { zoom, printOrder } = sheet.pageLayout;
    return {
      zoom,
      printOrder,
      columns: columns.address,
      count: count.value,
      after: after.map(({ address }) => address),
    };
  });
  expect(printed).toEqual({
    zoom: { horizontalFitToPages: 2 },
    printOrder: "OverThenDown",
    columns: "Table!A:B",
    count: 2,
    after: ["Table!A4", "Table!A9"],
  });
  await open.settled();
  expect(open.host.keptReferences).toBe(0);
});

test("a sheet is printed as planned: area, titles of its own, margins, page numbers in the footer", async () => {
  await open.workbook.write([{ ...tableWith({}), printArea: "A1:C5", titleRows: [2, 2] }], {});
  const printed = await open.inExcel(async (context) => {
    const page = context.workbook.worksheets.getItem("Table").pageLayout;
    page.load("leftMargin,rightMargin,bottomMargin,footerMargin,zoom");
    const footer = page.headersFooters.defaultForAllPages;
    footer.load("leftFooter,rightFooter");
    const [titles, area] = [page.getPrintTitleRowsOrNullObject(), page.getPrintAreaOrNullObject()];
    titles.load("address");
    area.load("address");
    await context.sync();
    const { leftMargin, rightMargin, bottomMargin, footerMargin, zoom } = page;
    return {
      margins: { leftMargin, rightMargin },
      footerFits: footerMargin < bottomMargin,
      zoom,
      footer: [footer.leftFooter, footer.rightFooter],
      titles: titles.address,
      area: area.address,
    };
  });
  expect(printed).toEqual({
    margins: { leftMargin: 28, rightMargin: 28 },
    footerFits: true,
    zoom: { horizontalFitToPages: 1 },
    footer: ["&F – &A", "&P / &N"],
    titles: "Table!3:3",
    area: "Table!A1:C5",
  });
});

test("every sheet opens at A1, the first one on top", async () => {
  await open.workbook.write(reportPlans(50), {});
  const selected = await open.inExcel(async (context) => {
    const addresses: string[] = [];
    for (const name of ["Ranking", "Overview"]) {
      context.workbook.worksheets.getItem(name).activate();
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      addresses.push(range.address);
    }
    return addresses;
  });
  expect(selected).toEqual(["Ranking!A1", "Overview!A1"]);
});

test("a chart has formats of its own on both value axes, and lines and columns in different colours", async () => {
  const [overview, ranking] = reportPlans(20);
  const [curve, pareto] = overview.charts;
  const charts = [
    { ...curve, categoryFormat: "0%", lastCategory: 1 },
    { ...pareto, lineTitle: "Cumulated", lineFormat: "0%" },
  ];
  await open.workbook.write([{ ...overview, charts }, ranking], {});
  const drawn = await open.inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Overview");
    const [xy, columns] = [0, 1].map((index) => sheet.charts.getItemAt(index));
    const { categoryAxis } = xy.axes;
    categoryAxis.load("numberFormat,minimum,maximum,tickLabelPosition");
    const first = columns.axes.valueAxis;
    const second = columns.axes.getItem("Value", "Secondary");
    for (const axis of [first, second]) {
      axis.load("numberFormat");
      axis.title.load("text");
    }
    await context.sync();
    return {
      category: [categoryAxis.numberFormat, categoryAxis.minimum, categoryAxis.maximum],
      labels: categoryAxis.tickLabelPosition,
      first: [first.title.text, first.numberFormat],
      second: [second.title.text, second.numberFormat],
    };
  });
  expect(drawn).toEqual({
    category: ["0%", 0, 1],
    labels: "Low",
    first: ["Revenue", "#,##0"],
    second: ["Cumulated", "0%"],
  });
});
