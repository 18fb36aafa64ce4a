import { exampleCells } from "../../../src/taskpane/formulas/exampleCells";
import { breakEvenHelp, segmentHelp } from "./formulaFixtures";
import { ENGLISH, GERMAN } from "./MemoryFormulaCells";

test("single values stand in the formula, with the separators of the user's Excel", () => {
  const [, example] = breakEvenHelp.examples;
  expect(exampleCells(breakEvenHelp, example, GERMAN)).toMatchObject({
    cells: null,
    formula: "=KUNDENWERT.BREAKEVEN(300;0,3;0,2)",
    answer: 3000,
  });
  expect(exampleCells(breakEvenHelp, example, ENGLISH).formula).toBe("=KUNDENWERT.BREAKEVEN(300,0.3,0.2)");
});

test("ranges are laid out in columns below their names", () => {
  const shown = exampleCells(segmentHelp, segmentHelp.examples[0], GERMAN);
  expect(shown.formula).toBe("=KUNDENWERT.RFM_SEGMENT(A2:A3;B2:B3)");
  expect(shown.cells).toEqual([
    ["letzter_kauf", "häufigkeit"],
    [45657, 5],
    [45000, 1],
  ]);
  expect([...shown.dateColumns]).toEqual([0]);
});

test("a table takes several columns, a shorter range leaves cells blank", () => {
  const example = {
    args: [
      [
        [1, 2],
        [3, 4],
      ],
      [[5]],
    ],
    answer: 0,
  };
  const shown = exampleCells(segmentHelp, example, ENGLISH);
  expect(shown.formula).toBe("=KUNDENWERT.RFM_SEGMENT(A2:B3,C2)");
  expect(shown.cells).toEqual([
    ["letzter_kauf", "", "häufigkeit"],
    [1, 2, 5],
    [3, 4, ""],
  ]);
});
