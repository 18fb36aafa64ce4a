import "../../support/objectGroupBy";
import { readXlsx } from "hucre";
import { localeFor } from "../../../src/workbench/engine/locales";
import { SheetEngine } from "../../../src/workbench/engine/SheetEngine";
import { exportXlsx } from "../../../src/workbench/files/exportXlsx";
import { registerFunctions } from "../../../src/workbench/functions/registerFunctions";
import type { EngineChart, Zone } from "../../../src/workbench/host/WorkbookEngine";

const zone = (top: number, left: number, bottom = top, right = left): Zone => ({ top, left, bottom, right });

registerFunctions(
  { functions: [{ id: "CAC", name: "CAC", parameters: [{ name: "cost", type: "number" }] }] },
  () => ({ ok: true, value: 100 }),
);

function filledEngine(): { engine: SheetEngine; sheet: string } {
  const engine = new SheetEngine(localeFor("de"));
  const sheet = engine.activeSheet();
  engine.renameSheet(sheet, "Über & sicht");
  engine.write(sheet, zone(0, 0, 3, 2), [
    ["Kunde", "Betrag", "Anteil"],
    ["Meyer", 1.5, "=B2/SUM(B2:B3)"],
    ["'=böse", 4.5, "=KUNDENWERT.CAC(1)"],
    ["Summe", "=SUM(B2:B3)", "=NA()"],
  ]);
  engine.write(sheet, zone(0, 5), [["=SORT(B2:B3)"]]);
  return { engine, sheet };
}

test("an export opens again with values, native formulas and results of the add-in's functions", async () => {
  const { engine } = filledEngine();
  const file = await readXlsx(await exportXlsx(engine), { readStyles: true });
  const sheet = file.sheets[0]!;
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
  const { engine } = filledEngine();
  const file = await readXlsx(await exportXlsx(engine), { readStyles: true });
  expect(file.sheets[0]!.cells?.get("0,5")).toMatchObject({
    formulaRef: "F1:F2",
    formula: "_xlfn._xlws.SORT(B2:B3)",
  });
  expect(file.sheets[0]!.rows[1]![5]).toBe(4.5);
});

test("formats, looks, widths, frozen panes, gridlines, tables, charts and hidden sheets are exported", async () => {
  const { engine, sheet } = filledEngine();
  engine.setNumberFormats(sheet, zone(1, 1), [["#,##0.00 €"]]);
  engine.setStyle(sheet, zone(0, 0), { bold: true, fillColor: "#107c41" });
  engine.setColumnWidth(sheet, 0, 150);
  engine.setFrozen(sheet, 1, 0);
  engine.setGridlines(sheet, false);
  engine.drawTable({
    id: "t",
    name: "Kunden",
    sheetId: sheet,
    zone: zone(0, 0, 3, 2),
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
  });
  const chart: EngineChart = {
    id: "c",
    name: "Wal",
    sheetId: sheet,
    type: "XYScatterLinesNoMarkers",
    title: "Walkurve",
    categoryTitle: "x",
    valueTitle: "y",
    valueFormat: "",
    legendShown: false,
    left: 300,
    top: 90,
    width: 300,
    height: 200,
    series: [
      {
        name: "s",
        type: "",
        secondaryAxis: false,
        values: { sheetId: sheet, zone: zone(1, 1, 2, 1) },
        categories: { sheetId: sheet, zone: zone(1, 0, 2, 0) },
      },
    ],
  };
  engine.drawChart(chart);
  engine.setSheetHidden(engine.addSheet("Zweites"), true);
  const file = await readXlsx(await exportXlsx(engine), { readStyles: true });
  const [first, second] = file.sheets;
  expect(first!.cells?.get("1,1")?.style?.numFmt).toBe("#,##0.00 €");
  expect(first!.cells?.get("0,0")?.style).toMatchObject({
    font: { bold: true },
    fill: { fgColor: { rgb: "107C41" } },
  });
  // 150 points are 200 pixels: (200 − 5) / 7 characters.
  expect(first!.columns?.[0]?.width).toBeCloseTo(195 / 7, 1);
  expect(first!.freezePane).toEqual({ rows: 1 });
  expect(first!.view?.showGridLines).toBe(false);
  expect(first!.tables).toMatchObject([{ name: "Kunden", range: "A1:C4", style: "TableStyleMedium2" }]);
  expect(first!.charts).toMatchObject([{ kinds: ["scatter"], title: "Walkurve" }]);
  expect(second).toMatchObject({ name: "Zweites", hidden: true });
});
