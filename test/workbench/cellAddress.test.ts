import "../support/objectGroupBy";
import { areasAt, cellsAt } from "../../src/workbench/cellAddress";
import { localeFor } from "../../src/workbench/engine/locales";
import { SheetEngine } from "../../src/workbench/engine/SheetEngine";

function workbook(): { engine: SheetEngine; first: string; second: string } {
  const engine = new SheetEngine(localeFor("de"));
  return { engine, first: engine.activeSheet(), second: engine.addSheet("Meine Daten") };
}

test("an address without a sheet means the sheet on the screen", () => {
  const { engine, first } = workbook();
  expect(cellsAt(engine.model, "B2:C3")).toEqual({
    sheetId: first,
    zone: { top: 1, left: 1, bottom: 2, right: 2 },
  });
});

test("a sheet name with a blank stands in quotes", () => {
  const { engine, second } = workbook();
  expect(cellsAt(engine.model, "'Meine Daten'!A1")).toEqual({
    sheetId: second,
    zone: { top: 0, left: 0, bottom: 0, right: 0 },
  });
});

test("a whole column reaches to the end of the sheet", () => {
  const { engine } = workbook();
  expect(cellsAt(engine.model, "B:C").zone).toMatchObject({ top: 0, left: 1, right: 2, bottom: 99 });
});

test.each(["Nirgends!A1", "A", "1A:"])("%s is refused", (address) => {
  const { engine } = workbook();
  expect(() => cellsAt(engine.model, address)).toThrow();
});

describe("several areas", () => {
  test.each([
    ["B2:C3,E5", [1, 4]],
    ["Sheet1!B2:C3,E5", [1, 4]],
    ["Sheet1!B2:C3,Sheet1!E5", [1, 4]],
    ["B2", [1]],
  ])("%s", (address, tops) => {
    const { engine } = workbook();
    expect(areasAt(engine.model, address).zones.map(({ top }) => top)).toEqual(tops);
  });

  test("lie on one sheet", () => {
    const { engine } = workbook();
    expect(() => areasAt(engine.model, "Sheet1!A1,'Meine Daten'!A1")).toThrow("different sheets");
  });
});
