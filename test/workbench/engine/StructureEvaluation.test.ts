import "../../support/objectGroupBy";
import { registries } from "@odoo/o-spreadsheet";
import { localeFor } from "../../../src/workbench/engine/locales";
import { SheetEngine } from "../../../src/workbench/engine/SheetEngine";

function cell(row: number, column: number) {
  return { top: row, left: column, bottom: row, right: column };
}

/** A1:A3 hold 1, 2, 3; B1 spills their tenfold; C1 adds up the spill. */
function workbook(): { engine: SheetEngine; sheet: string } {
  const engine = new SheetEngine(localeFor("en"));
  const sheet = engine.activeSheet();
  engine.write(sheet, { top: 0, left: 0, bottom: 2, right: 0 }, [[1], [2], [3]]);
  engine.write(sheet, cell(0, 1), [["=A1:A3*10"]]);
  engine.write(sheet, cell(0, 2), [["=SUM(B1:B3)"]]);
  return { engine, sheet };
}

const shown = (engine: SheetEngine, sheet: string) =>
  engine.values(sheet, { top: 0, left: 0, bottom: 2, right: 2 });
const right = [
  [1, 10, 60],
  [2, 20, ""],
  [3, 30, ""],
];

test.each<[string, (engine: SheetEngine, sheet: string) => void]>([
  ["a sheet was added", (engine) => void engine.addSheet("New")],
  ["the sheet grew downwards", (engine, sheet) => engine.write(sheet, cell(5_000, 0), [["x"]])],
  ["the sheet grew to the right", (engine, sheet) => engine.write(sheet, cell(0, 60), [["x"]])],
])("values, spills and sums stay right after %s", (_name, change) => {
  const { engine, sheet } = workbook();
  change(engine, sheet);
  expect(shown(engine, sheet)).toEqual(right);
  engine.write(sheet, cell(0, 0), [[5]]);
  expect(shown(engine, sheet)[0]).toEqual([5, 50, 100]);
});

test("a blocked spill stays blocked when a sheet is added, and spills once there is room", () => {
  const { engine, sheet } = workbook();
  engine.write(sheet, cell(1, 1), [["in the way"]]);
  engine.addSheet("New");
  expect(engine.values(sheet, cell(0, 1))).toEqual([["#SPILL!"]]);
  engine.write(sheet, cell(1, 1), [[""]]);
  expect(shown(engine, sheet)).toEqual(right);
});

test("a formula over a sheet that is deleted says so, the others stay right", () => {
  const { engine, sheet } = workbook();
  const added = engine.addSheet("New");
  engine.write(added, { top: 0, left: 0, bottom: 1, right: 0 }, [["=Sheet1!A1:A2"], [""]]);
  engine.write(sheet, cell(0, 3), [["=SUM(New!A1:A2)"]]);
  expect(engine.values(sheet, cell(0, 3))).toEqual([[3]]);
  engine.deleteSheet(added);
  expect(engine.values(sheet, cell(0, 3))).toEqual([["#REF!"]]);
  expect(shown(engine, sheet)).toEqual(right);
  engine.write(sheet, cell(0, 0), [[5]]);
  expect(shown(engine, sheet)[0]).toEqual([5, 50, 100]);
});

test("a sheet with a spill that has no room can be deleted", () => {
  const { engine, sheet } = workbook();
  const added = engine.addSheet("New");
  engine.write(added, cell(1, 0), [["in the way"]]);
  engine.write(added, cell(0, 0), [["=Sheet1!A1:A2"]]);
  expect(engine.values(added, cell(0, 0))).toEqual([["#SPILL!"]]);
  engine.deleteSheet(added);
  expect(shown(engine, sheet)).toEqual(right);
});

test("a formula on a sheet that was added sees the cells of the others", () => {
  const { engine } = workbook();
  const added = engine.addSheet("New");
  engine.write(added, cell(0, 0), [["=SUM(Sheet1!B1:B3)"]]);
  expect(engine.values(added, cell(0, 0))).toEqual([[60]]);
});

test("a whole column is summed to the end of a sheet that grew", () => {
  const { engine, sheet } = workbook();
  engine.write(sheet, cell(0, 3), [["=SUM(A:A)"]]);
  engine.write(sheet, cell(5_000, 0), [[100]]);
  expect(engine.values(sheet, cell(0, 3))).toEqual([[106]]);
});

test("o-spreadsheet still keeps its evaluation where this one takes its place", () => {
  workbook();
  expect(registries.coreViewsPluginRegistry.get("evaluation").name).toBe("StructureEvaluation");
});
