import "../../support/objectGroupBy";
import { localeFor } from "../../../src/workbench/engine/locales";
import { SheetEngine } from "../../../src/workbench/engine/SheetEngine";

const a1 = { top: 0, left: 0, bottom: 0, right: 0 };
const b1 = { top: 0, left: 1, bottom: 0, right: 1 };

function workbook() {
  const engine = new SheetEngine(localeFor("en"));
  return { engine, sheet: engine.activeSheet() };
}

describe("cells that change together", () => {
  test("cost the grid as much as one change", () => {
    const { engine, sheet } = workbook();
    let updates = 0;
    engine.model.on("update", {}, () => updates++);
    engine.write(sheet, a1, [[1]]);
    const ofOneChange = updates;
    updates = 0;
    engine.together(() => {
      engine.setNumberFormats(sheet, a1, [["0.00"]]);
      engine.write(sheet, a1, [[5]]);
      engine.setStyle(sheet, a1, { bold: true });
      engine.write(sheet, b1, [["=A1*2"]]);
    });
    expect(updates).toBe(ofOneChange);
    expect(engine.text(sheet, a1)).toEqual([["5.00"]]);
    expect(engine.style(sheet, 0, 0).bold).toBe(true);
    expect(engine.values(sheet, b1)).toEqual([[10]]);
  });

  test("are read as they will be", () => {
    const { engine, sheet } = workbook();
    engine.together(() => {
      engine.write(sheet, a1, [[5]]);
      expect(engine.values(sheet, a1)).toEqual([[5]]);
      engine.write(sheet, a1, [[6]]);
      expect(engine.formulas(sheet, a1)).toEqual([[6]]);
    });
  });

  test("take the text format that came before their content, not one that comes after", () => {
    const { engine, sheet } = workbook();
    engine.together(() => {
      engine.setNumberFormats(sheet, a1, [["@"]]);
      engine.write(sheet, a1, [["=1+1"]]);
      engine.write(sheet, b1, [["=1+1"]]);
      engine.setNumberFormats(sheet, b1, [["@"]]);
    });
    expect(engine.values(sheet, a1)).toEqual([["=1+1"]]);
    expect(Number(engine.values(sheet, b1)[0][0])).toBe(2);
  });

  test("keep every look they were given", () => {
    const { engine, sheet } = workbook();
    engine.together(() => {
      engine.setStyle(sheet, a1, { bold: true });
      engine.setStyle(sheet, a1, { fontColor: "#FF0000" });
    });
    expect(engine.style(sheet, 0, 0)).toMatchObject({ bold: true, fontColor: "#FF0000" });
  });

  test("are changed even where the request breaks off", () => {
    const { engine, sheet } = workbook();
    const breaking = () =>
      engine.together(() => {
        engine.write(sheet, a1, [[5]]);
        throw new Error("broken");
      });
    expect(breaking).toThrow("broken");
    expect(engine.values(sheet, a1)).toEqual([[5]]);
  });
});
