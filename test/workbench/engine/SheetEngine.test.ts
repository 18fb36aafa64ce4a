import "../../support/objectGroupBy";
import { localeFor } from "../../../src/workbench/engine/locales";
import { SheetEngine } from "../../../src/workbench/engine/SheetEngine";
import type { EngineChart, EngineTable, Zone } from "../../../src/workbench/host/WorkbookEngine";

/** "B2:C3" without words: rows and columns count from 0. */
function zone(top: number, left: number, bottom = top, right = left): Zone {
  return { top, left, bottom, right };
}

function germanSheet(): { engine: SheetEngine; sheet: string } {
  const engine = new SheetEngine(localeFor("de"));
  return { engine, sheet: engine.activeSheet() };
}

describe("values and formulas", () => {
  test("a block of values is written and read back, null leaves a cell as it is, an empty text empties it", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0, 1, 1), [
      ["Kunde", 1.5],
      [true, "x"],
    ]);
    engine.write(sheet, zone(0, 0, 0, 1), [[null, ""]]);
    expect(engine.values(sheet, zone(0, 0, 1, 1))).toEqual([
      ["Kunde", ""],
      [true, "x"],
    ]);
  });

  test("formulas are English with commas even where the page speaks German, and calculate", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0, 2, 0), [[2], [0.5], ["=SUM(A1:A2,1.25)"]]);
    expect(engine.values(sheet, zone(2, 0))).toEqual([[3.75]]);
    expect(engine.formulas(sheet, zone(1, 0, 2, 0))).toEqual([[0.5], ["=SUM(A1:A2,1.25)"]]);
    expect(engine.text(sheet, zone(2, 0))).toEqual([["3,75"]]);
  });

  test("functions typed in small letters read back in capitals, texts and sheet names as they are", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0), [['=sum(1,2)&"sum(1)"']]);
    expect(engine.formulas(sheet, zone(0, 0))).toEqual([['=SUM(1,2)&"sum(1)"']]);
    expect(engine.values(sheet, zone(0, 0))).toEqual([["3sum(1)"]]);
  });

  test("a dependent cell follows a later write", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0, 0, 1), [[2, "=A1*10"]]);
    engine.write(sheet, zone(0, 0), [[7]]);
    expect(engine.values(sheet, zone(0, 1))).toEqual([[70]]);
  });

  test("errors carry the names Excel gives them", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0, 4, 0), [["=1/0"], ["=NA()"], ['="a"*2'], ["=NOSUCH(1)"], ["=Missing!A1"]]);
    expect(engine.values(sheet, zone(0, 0, 4, 0)).flat()).toEqual([
      "#DIV/0!",
      "#N/A",
      "#VALUE!",
      "#NAME?",
      "#REF!",
    ]);
    expect(engine.text(sheet, zone(2, 0))).toEqual([["#VALUE!"]]);
  });

  test("#VALUE! in a cell is an error for IFERROR, as in Excel", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0, 0, 1), [["#VALUE!", '=IFERROR(A1,"caught")']]);
    expect(engine.values(sheet, zone(0, 1))).toEqual([["caught"]]);
  });

  test("a spilled result reads as values, and the anchor as a formula", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0, 1, 0), [[2], [1]]);
    engine.write(sheet, zone(0, 2), [["=SORT(A1:A2)"]]);
    expect(engine.values(sheet, zone(0, 2, 1, 2))).toEqual([[1], [2]]);
    expect(engine.formulas(sheet, zone(0, 2, 1, 2))).toEqual([["=SORT(A1:A2)"], [2]]);
  });

  test("writing below the last row and beyond the last column makes room", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(5000, 40), [["far"]]);
    expect(engine.values(sheet, zone(5000, 40))).toEqual([["far"]]);
    expect(engine.usedZone(sheet, true)).toEqual(zone(5000, 40));
  });
});

describe("text that must stay text", () => {
  test.each(["=1+1", "0123", "-5", "+49 30 1234", "@home", "'quoted", "31.12.2024", "TRUE", "1e5", "5 %"])(
    "%s in a cell formatted as text comes back as written",
    (text) => {
      const { engine, sheet } = germanSheet();
      engine.setNumberFormats(sheet, zone(0, 0), [["@"]]);
      engine.write(sheet, zone(0, 0), [[text]]);
      expect(engine.values(sheet, zone(0, 0))).toEqual([[text]]);
      expect(engine.formulas(sheet, zone(0, 0))).toEqual([[text]]);
      expect(engine.text(sheet, zone(0, 0))).toEqual([[text]]);
      expect(engine.numberFormats(sheet, zone(0, 0))).toEqual([["@"]]);
    },
  );

  test("a text cell that held a formula-like text takes a plain one afterwards", () => {
    const { engine, sheet } = germanSheet();
    engine.setNumberFormats(sheet, zone(0, 0), [["@"]]);
    engine.write(sheet, zone(0, 0), [["=1+1"]]);
    engine.write(sheet, zone(0, 0), [["0815"]]);
    expect(engine.values(sheet, zone(0, 0))).toEqual([["0815"]]);
  });

  test("in other cells values are read as in an English Excel, not as the page's language has it", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0, 0, 4), [["5%", "12/31/2024", "31.12.2024", "31-12-2024", "TRUE"]]);
    // 45657 is the serial day of 31 December 2024 (DATE(2024,12,31) in Excel).
    expect(engine.values(sheet, zone(0, 0, 0, 4))).toEqual([[0.05, 45657, "31.12.2024", "31-12-2024", true]]);
  });
});

describe("looks", () => {
  test.each([
    ["#,##0.00 €", "1.234,50 €"],
    ['#,##0.00 "€";[Red]-#,##0.00 "€"', "1.234,50 €"],
    ["_-* #,##0.00_-", "1.234,50"],
    ["0.0%", "123450,0%"],
    ["[$-407]dd.mm.yyyy", "18.05.1903"],
    ["General", "1234,5"],
  ])("number format %s is kept and shows %s", (format, shown) => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0), [[1234.5]]);
    engine.setNumberFormats(sheet, zone(0, 0), [[format]]);
    expect(engine.numberFormats(sheet, zone(0, 0))).toEqual([[format]]);
    expect(engine.text(sheet, zone(0, 0))).toEqual([[shown]]);
  });

  test("Excel's short date is shown as the region writes dates, and told from a format that looks the same", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0, 0, 1), [[45_657, 45_657]]);
    engine.setNumberFormats(sheet, zone(0, 0, 0, 1), [["m/d/yyyy", "dd.mm.yyyy"]]);
    expect(engine.text(sheet, zone(0, 0, 0, 1))).toEqual([["31.12.2024", "31.12.2024"]]);
    const [[short, own]] = engine.numberFormats(sheet, zone(0, 0, 0, 1));
    expect(short).toBe("m/d/yyyy");
    expect(own).toMatch(/dd\.mm\.yyyy$/);
  });

  test("a style changes only what it names", () => {
    const { engine, sheet } = germanSheet();
    engine.setStyle(sheet, zone(0, 0, 0, 1), { bold: true, fillColor: "#112233" });
    engine.setStyle(sheet, zone(0, 0), { fillColor: null, horizontalAlignment: "Right" });
    expect(engine.style(sheet, 0, 0)).toMatchObject({
      bold: true,
      fillColor: null,
      horizontalAlignment: "Right",
    });
    expect(engine.style(sheet, 0, 1)).toMatchObject({ bold: true, fillColor: "#112233" });
  });

  test("width is kept in points", () => {
    const { engine, sheet } = germanSheet();
    engine.setColumnWidth(sheet, 2, 120);
    expect(engine.columnWidth(sheet, 2)).toBe(120);
  });

  test("frozen rows and columns and hidden gridlines reach the grid", () => {
    const { engine, sheet } = germanSheet();
    engine.setFrozen(sheet, 3, 1);
    engine.setGridlines(sheet, false);
    expect(engine.model.getters.getPaneDivisions(sheet)).toEqual({ xSplit: 1, ySplit: 3 });
    expect(engine.model.getters.getGridLinesVisibility(sheet)).toBe(false);
    engine.setFrozen(sheet, 0, 0);
    expect(engine.model.getters.getPaneDivisions(sheet)).toEqual({ xSplit: 0, ySplit: 0 });
  });

  test("clearing contents keeps formats, clearing formats keeps contents", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0, 0, 1), [[1, 2]]);
    engine.setNumberFormats(sheet, zone(0, 0, 0, 1), [["0.00", "0.00"]]);
    engine.clear(sheet, zone(0, 0), "contents");
    engine.clear(sheet, zone(0, 1), "formats");
    expect(engine.values(sheet, zone(0, 0, 0, 1))).toEqual([["", 2]]);
    expect(engine.numberFormats(sheet, zone(0, 0, 0, 1))).toEqual([["0.00", "General"]]);
    expect(engine.usedZone(sheet, true)).toEqual(zone(0, 1));
    expect(engine.usedZone(sheet, false)).toEqual(zone(0, 0, 0, 1));
  });
});

describe("sheets", () => {
  test("sheets are added, named, moved, hidden, shown and deleted", () => {
    const { engine, sheet } = germanSheet();
    const second = engine.addSheet("Übersicht");
    engine.renameSheet(second, "Rangliste (2)");
    engine.moveSheet(second, 0);
    engine.setSheetHidden(second, true);
    expect(engine.sheets()).toEqual([
      { id: second, name: "Rangliste (2)", hidden: true },
      { id: sheet, name: "Sheet1", hidden: false },
    ]);
    engine.setSheetHidden(second, false);
    engine.activateSheet(second);
    expect(engine.activeSheet()).toBe(second);
    engine.deleteSheet(second);
    expect(engine.sheets().map(({ id }) => id)).toEqual([sheet]);
  });

  test("a formula follows a sheet that is renamed", () => {
    const { engine, sheet } = germanSheet();
    const data = engine.addSheet("Daten");
    engine.write(data, zone(0, 0), [[5]]);
    engine.write(sheet, zone(0, 0), [["=Daten!A1*2"]]);
    engine.renameSheet(data, "Daten neu");
    expect(engine.values(sheet, zone(0, 0))).toEqual([[10]]);
    expect(engine.formulas(sheet, zone(0, 0))).toEqual([["='Daten neu'!A1*2"]]);
  });

  test("a name that exists already is refused aloud", () => {
    const { engine } = germanSheet();
    expect(() => engine.addSheet("Sheet1")).toThrow(/refuses/);
  });
});

describe("what the user does", () => {
  test("selecting in the grid is told, selecting through the interface is not", () => {
    const { engine, sheet } = germanSheet();
    const told = jest.fn();
    engine.onSelectionChanged(told);
    engine.select(sheet, [zone(0, 0, 3, 2), zone(5, 5)]);
    expect(told).not.toHaveBeenCalled();
    expect(engine.selection()).toEqual({ sheetId: sheet, zones: [zone(0, 0, 3, 2), zone(5, 5)] });
    engine.model.selection.selectCell(4, 4);
    expect(told).toHaveBeenCalledTimes(1);
    expect(engine.selection().zones).toEqual([zone(4, 4)]);
  });

  test("typing in the grid is told with its zone, writing through the interface is not", () => {
    const { engine, sheet } = germanSheet();
    const told = jest.fn();
    engine.onCellsChanged(told);
    engine.write(sheet, zone(0, 0), [[1]]);
    expect(told).not.toHaveBeenCalled();
    engine.model.dispatch("UPDATE_CELL", { sheetId: sheet, row: 3, col: 1, content: "5" });
    expect(told.mock.calls).toEqual([[sheet, zone(3, 1)]]);
  });

  test("undoing a typed value is told too", () => {
    const { engine, sheet } = germanSheet();
    engine.model.dispatch("UPDATE_CELL", { sheetId: sheet, row: 3, col: 1, content: "5" });
    const told = jest.fn();
    engine.onCellsChanged(told);
    engine.model.dispatch("REQUEST_UNDO");
    expect(engine.values(sheet, zone(3, 1))).toEqual([[""]]);
    expect(told.mock.calls).toEqual([[sheet, zone(3, 1)]]);
  });

  test("a block write can be undone as one step", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0, 1, 0), [[1], [2]]);
    engine.model.dispatch("REQUEST_UNDO");
    expect(engine.usedZone(sheet, false)).toBeNull();
  });

  test("listeners stay when another workbook is opened", () => {
    const { engine } = germanSheet();
    const told = jest.fn();
    engine.onCellsChanged(told);
    engine.replace({});
    engine.model.dispatch("UPDATE_CELL", { sheetId: engine.activeSheet(), row: 0, col: 0, content: "5" });
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe("tables and charts", () => {
  const table = (sheetId: string, bottom: number): EngineTable => ({
    id: "t1",
    name: "Rangliste",
    sheetId,
    zone: zone(0, 0, bottom, 2),
    style: "TableStyleMedium9",
    showFilterButton: true,
    showBandedRows: false,
  });

  test("a table is drawn, redrawn at another size, and removed without its cells", () => {
    const { engine, sheet } = germanSheet();
    engine.write(sheet, zone(0, 0), [["Kunde"]]);
    engine.drawTable(table(sheet, 5));
    engine.drawTable(table(sheet, 8));
    const tables = engine.model.getters.getTables(sheet);
    expect(tables.map((drawn) => [drawn.range.zone, drawn.config.styleId, drawn.config.hasFilters])).toEqual([
      [zone(0, 0, 8, 2), "TableStyleMedium9", true],
    ]);
    engine.removeTable("t1");
    expect(engine.model.getters.getTables(sheet)).toEqual([]);
    expect(engine.values(sheet, zone(0, 0))).toEqual([["Kunde"]]);
  });

  const chart = (sheetId: string, change: Partial<EngineChart>): EngineChart => ({
    id: "c1",
    name: "Wal",
    sheetId,
    type: "XYScatterLinesNoMarkers",
    title: "Walkurve",
    categoryTitle: "Anteil",
    valueTitle: "Wert",
    valueFormat: "0%",
    legendShown: false,
    left: 300,
    top: 30,
    width: 360,
    height: 216,
    series: [
      {
        name: "Wert",
        type: "",
        secondaryAxis: false,
        values: { sheetId, zone: zone(1, 1, 4, 1) },
        categories: { sheetId, zone: zone(1, 0, 4, 0) },
      },
    ],
    ...change,
  });

  test("a scatter chart with lines is drawn as a line over numbers, at its place", () => {
    const { engine, sheet } = germanSheet();
    engine.drawChart(chart(sheet, {}));
    expect(engine.model.getters.getChartDefinition("c1")).toMatchObject({
      type: "line",
      labelsAsText: false,
      hideDataMarkers: true,
      title: { text: "Walkurve" },
    });
    // 360 × 216 points are 480 × 288 pixels of 1/96 inch.
    expect(engine.model.getters.getFigures(sheet)).toMatchObject([{ width: 480, height: 288 }]);
  });

  test("columns and a line on a second axis become a combo chart", () => {
    const { engine, sheet } = germanSheet();
    const column = { ...chart(sheet, {}).series[0]!, type: "ColumnClustered" };
    const line = { ...column, type: "Line", secondaryAxis: true };
    engine.drawChart(chart(sheet, { type: "ColumnClustered", series: [column, line] }));
    expect(engine.model.getters.getChartDefinition("c1")).toMatchObject({
      type: "combo",
      dataSetStyles: { s0: { type: "bar" }, s1: { type: "line", yAxisId: "y1" } },
    });
  });

  test("a chart is redrawn in place and removed", () => {
    const { engine, sheet } = germanSheet();
    engine.drawChart(chart(sheet, {}));
    engine.drawChart(chart(sheet, { type: "Line", title: "Neu" }));
    expect(engine.model.getters.getChartIds(sheet)).toEqual(["c1"]);
    expect(engine.model.getters.getChartDefinition("c1")).toMatchObject({ title: { text: "Neu" } });
    engine.removeChart("c1");
    expect(engine.model.getters.getFigures(sheet)).toEqual([]);
  });
});

test("a look or format for a whole column ends with the sheet's rows", () => {
  const { engine, sheet } = germanSheet();
  // Excel's last row is 1,048,576.
  engine.setStyle(sheet, zone(0, 2, 1_048_575, 2), { bold: true });
  expect(engine.style(sheet, 99, 2)).toMatchObject({ bold: true });
  expect(engine.model.getters.getNumberRows(sheet)).toBe(100);
});
