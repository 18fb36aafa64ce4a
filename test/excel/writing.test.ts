/** @jest-environment ./test/support/OfficeEnvironment.ts */
import type { PlannedCell } from "../../src/report/SheetPlan";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { blockOf, plainSheet, reportPlans } from "./reportPlans";

let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => open.settled());

describe("a report", () => {
  beforeEach(() => open.workbook.write(reportPlans(1_000), {}));

  test("stands on new sheets behind the others, the first of them shown", () => {
    expect(open.sheetNames()).toEqual(["Sheet1", "Overview", "Ranking"]);
    expect(open.engine.activeSheet()).toBe(open.sheetId("Overview"));
    expect(open.engine.selection().zones).toEqual([{ top: 0, left: 0, bottom: 0, right: 0 }]);
  });

  test("holds every cell of its plan", () => {
    expect(open.values("Overview", "A1:A2")).toEqual([["Customer value"], ["20 % bring 80 % of it"]]);
    expect(open.values("Ranking", "A3:E6")).toEqual([
      ["Rank", "Customer", "Revenue", "Share", "Why"],
      [1, "=Customer 1", 10_000, 0.001, ""],
      [2, "=Customer 2", 9_990, 0.002, ""],
      [3, "=Customer 3", 9_980, 0.003, "-5 %"],
    ]);
    expect(open.values("Ranking", "A1003:D1003")).toEqual([[1_000, "=Customer 1000", 10, 1]]);
  });

  test("has formulas only where its plan has", () => {
    expect(open.formulas("Overview", "B4:B6")).toEqual([
      ["=SUM('Ranking'!C4:C1003)"],
      ["=COUNTA('Ranking'!B4:B1003)"],
      [""],
    ]);
    expect(open.formulaCount("Ranking")).toBe(0);
  });

  test("has the formats, widths and looks of its plan", () => {
    expect(open.numberFormats("Ranking", "A4:D4")).toEqual([["0", "@", "#,##0.00", "0.0%"]]);
    // 40 characters: (40 × 7 + 5) px × 0.75 points
    expect(open.engine.columnWidth(open.sheetId("Ranking"), 1)).toBe(213.75);
    expect(open.engine.style(open.sheetId("Ranking"), 2, 0)).toMatchObject({ bold: true });
    expect(open.engine.style(open.sheetId("Ranking"), 2, 0).horizontalAlignment).toBe("Right");
    expect(open.engine.style(open.sheetId("Ranking"), 500, 4).wrapText).toBe(true);
    expect(open.engine.style(open.sheetId("Overview"), 0, 0).fontSize).toBe(18);
  });

  test("has an Excel table over exactly the cells of its block", () => {
    expect([...open.engine.tables.values()]).toEqual([
      expect.objectContaining({
        name: "Ranking",
        sheetId: open.sheetId("Ranking"),
        style: "TableStyleLight1",
        zone: { top: 2, left: 0, bottom: 1_002, right: 4 },
      }),
    ]);
  });

  test("freezes rows, hides gridlines and is ready for printing", async () => {
    const printed = await open.inExcel(async (context) => {
      const sheets = ["Overview", "Ranking"].map((name) => context.workbook.worksheets.getItem(name));
      const frozen = sheets[1].freezePanes.getLocationOrNullObject();
      frozen.load("address");
      for (const sheet of sheets) {
        sheet.load("showGridlines");
        sheet.pageLayout.load("orientation,paperSize,zoom");
      }
      const titleRows = sheets[1].pageLayout.getPrintTitleRowsOrNullObject();
      titleRows.load("address");
      await context.sync();
      return {
        frozen: frozen.address,
        titleRows: titleRows.address,
        gridlines: sheets.map((sheet) => sheet.showGridlines),
        orientation: sheets[1].pageLayout.orientation,
        paperSize: sheets[1].pageLayout.paperSize,
        pagesWide: sheets[1].pageLayout.zoom.horizontalFitToPages,
      };
    });
    expect(printed).toEqual({
      frozen: "Ranking!1:3",
      titleRows: "Ranking!1:3",
      gridlines: [false, true],
      orientation: "Landscape",
      paperSize: "A4",
      pagesWide: 1,
    });
  });

  test("has its charts over the cells of its plan", () => {
    const sheetId = open.sheetId("Ranking");
    const column = (index: number) => ({
      sheetId,
      zone: { top: 3, left: index, bottom: 1_002, right: index },
    });
    const [curve, pareto] = [...open.engine.charts.values()];
    expect(open.engine.charts.size).toBe(2);
    expect(curve).toMatchObject({
      name: "WhaleCurve",
      sheetId: open.sheetId("Overview"),
      type: "XYScatterLinesNoMarkers",
      title: "Cumulated revenue",
      categoryTitle: "Customers",
      valueTitle: "Revenue",
      valueFormat: "0%",
      legendShown: false,
      series: [{ name: "Share", categories: column(0), values: column(3) }],
    });
    expect(pareto).toMatchObject({
      type: "ColumnClustered",
      legendShown: true,
      series: [
        {
          name: "Revenue",
          type: "ColumnClustered",
          secondaryAxis: false,
          categories: column(1),
          values: column(2),
        },
        { name: "Share", type: "Line", secondaryAxis: true, categories: column(1), values: column(3) },
      ],
    });
    expect(curve.series).toHaveLength(1);
    expect(curve.top).toBe(0);
    expect(pareto.top).toBeGreaterThan(curve.top + curve.height);
  });

  test("leaves no reference behind", async () => {
    await open.settled();
    expect(open.host.keptReferences).toBe(0);
  });

  test("can be written a second time beside the first; its table gets a name of its own", async () => {
    const [overview, ranking] = await open.workbook.freeSheetNames(["Overview", "Ranking"]);
    await open.workbook.write(reportPlans(10, { overview, ranking }), {});
    expect(open.sheetNames()).toEqual(["Sheet1", "Overview", "Ranking", "Overview (2)", "Ranking (2)"]);
    expect([...open.engine.tables.values()].map((table) => table.name)).toEqual(["Ranking", "Ranking_2"]);
  });
});

test("text never becomes a formula, a number, a date or a truth value", async () => {
  const texts = [
    ...["=1+1", "+49 221 1234", "-5", "@x", "\t=1+1", "\r=1+1", "'quoted", "=cmd|'/c calc'!A1"],
    ...["0012", "1-2", "May 5", "12:30", "TRUE", "wahr", "1E5", "#N/A", "10 %"],
  ];
  const cells = texts.map((text): PlannedCell[] => [text, text, text]);
  await open.workbook.write(
    [plainSheet("Texts", blockOf({ row: 0, column: 0 }, ["@", "General", "0.00"], cells))],
    {},
  );
  expect(open.values("Texts", `A1:C${texts.length}`)).toEqual(cells);
  expect(open.formulas("Texts", `A1:C${texts.length}`)).toEqual(cells);
  expect(open.formulaCount("Texts")).toBe(0);
  // As long as a cell has the text format, it stays text when somebody edits it.
  expect(open.numberFormats("Texts", `A1:C${texts.length}`).flat()).toEqual(cells.flat().map(() => "@"));
});

test("a formula works in a text column, too", async () => {
  await open.workbook.write(
    [plainSheet("Sum", blockOf({ row: 0, column: 0 }, ["@"], [["A"], [{ formula: "=1+1" }]]))],
    {},
  );
  expect(open.formulaCount("Sum")).toBe(1);
  expect(open.numberFormats("Sum", "A1:A2")).toEqual([["@"], ["General"]]);
});

test("blank cells stay blank", async () => {
  await open.workbook.write(
    [
      plainSheet(
        "Gaps",
        blockOf(
          { row: 1, column: 1 },
          ["0", "0"],
          [
            [1, null],
            [null, 2],
          ],
        ),
      ),
    ],
    {},
  );
  expect(open.values("Gaps", "A1:C3")).toEqual([
    ["", "", ""],
    ["", 1, ""],
    ["", "", 2],
  ]);
});

test("requests stay short and small, however long the texts are", async () => {
  const cells = Array.from({ length: 2_000 }, (_, row) => [row, "ü".repeat(3_000)]);
  const before = open.host.requests.length;
  const progress: number[][] = [];
  await open.workbook.write([plainSheet("Long", blockOf({ row: 0, column: 0 }, ["0", "@"], cells))], {
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(open.values("Long", "A1:B2000")).toEqual(cells);
  const sizes = open.host.requests.slice(before).map((request) => request.bytesOut);
  expect(Math.max(...sizes)).toBeLessThan(1.5 * 1024 * 1024);
  expect(progress.at(-1)).toEqual([2_000, 2_000]);
});

test("a workbook whose structure is protected is refused before anything is asked of it", async () => {
  open.host.protectStructure(true);
  const writing = open.workbook.write(reportPlans(3), {});
  await expect(writing).rejects.toMatchObject({ reason: "protectedWorkbook" });
  expect(open.sheetNames()).toEqual(["Sheet1"]);
});

test("a name that is taken is refused, and the sheet of that name stays", async () => {
  open.engine.addSheet("RANKING");
  const writing = open.workbook.write(reportPlans(3), {});
  await expect(writing).rejects.toMatchObject({
    reason: "hostFailure",
    detail: expect.stringMatching(/Ranking/),
  });
  expect(open.sheetNames()).toEqual(["Sheet1", "RANKING"]);
});
