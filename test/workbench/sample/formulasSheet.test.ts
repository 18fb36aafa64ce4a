import type { ExampleHelp, FormulaHelp } from "../../../src/i18n/help/FormulaHelp";
import { formulasSheet } from "../../../src/workbench/sample/formulasSheet";

/** A formula with one example; each argument is a column of money. */
function formula(id: string, group: FormulaHelp["group"], example: ExampleHelp): FormulaHelp {
  return {
    id,
    group,
    description: "Doubles.",
    question: "What is twice as much?",
    formula: "2 × amount",
    parameters: example.args.map((_, index) => ({
      name: `amount${index + 1}`,
      description: "Some money.",
      optional: false,
      isRange: false,
      unit: index === 0 ? "money" : "count",
      allowed: "finite",
    })),
    result: "Money.",
    examples: [example],
    pitfalls: [],
    sources: [],
  };
}

const column = [[1], [2], [3]];

test("a formula of single cells: name and question, names of inputs, inputs with formula, explanation", () => {
  const { sheet, formulas } = formulasSheet(
    [formula("DOUBLE_IT", "breakEven", { args: [50, 0.5], answer: 100 })],
    "en",
  );
  expect(sheet.cells.slice(3)).toEqual([
    ["Break-even and investment"],
    [],
    ["KUNDENWERT.DOUBLE_IT", "What is twice as much?"],
    [null, "amount1", "amount2", "Result"],
    [null, 50, 0.5, { formula: "=KUNDENWERT.DOUBLE_IT(B8,C8)" }],
    [null, "2 × amount"],
    [null, "Money."],
  ]);
  expect(formulas).toEqual([{ address: "D8", value: 100 }]);
  expect(sheet.cellFormats).toEqual({ B8: "#,##0.00" });
});

test("columns stand below each other, and the cells that the result spills into stay blank", () => {
  const { sheet, formulas } = formulasSheet(
    [
      formula("DOUBLE_IT", "portfolio", {
        args: [column, 7],
        answer: [
          [2, "a"],
          [4, "b"],
          [6, "c"],
        ],
      }),
    ],
    "de",
  );
  expect(sheet.cells.slice(6, 10)).toEqual([
    [null, "amount1", "amount2", "Ergebnis"],
    [null, 1, 7, { formula: "=KUNDENWERT.DOUBLE_IT(B8:B10,C8)" }],
    [null, 2, null, null],
    [null, 3, null, null],
  ]);
  expect(formulas.map(({ address }) => address)).toEqual(["D8", "E8", "D9", "E9", "D10", "E10"]);
});

test("a result longer than its inputs keeps the next formula away", () => {
  const long = Array.from({ length: 9 }, (_, index) => [index]);
  const { sheet } = formulasSheet(
    [
      formula("LONG_ONE", "portfolio", { args: [1], answer: long }),
      formula("NEXT_ONE", "portfolio", { args: [1], answer: 2 }),
    ],
    "en",
  );
  const nextName = sheet.cells.findIndex(([name]) => name === "KUNDENWERT.NEXT_ONE");
  expect(sheet.cells.slice(8, nextName - 3).every((row) => row.every((cell) => cell === null))).toBe(true);
  expect(nextName).toBe(5 + 1 + 1 + 9 + 2 + 1);
});

test("results are shown in their units, and numbers in a header are not", () => {
  const help = formula("COHORTS_OF", "portfolio", {
    args: [1],
    answer: [
      ["Cohort", 0, 1],
      ["2026-01", 1, 0.5],
    ],
  });
  const { sheet } = formulasSheet([{ ...help, resultUnits: ["id", "fraction"] }], "en");
  expect(sheet.cellFormats).toEqual({ B8: "#,##0.00", D9: "0.00%", E9: "0.00%" });
});

test("an omitted argument leaves its place in the formula", () => {
  const { sheet } = formulasSheet(
    [formula("DOUBLE_IT", "indicators", { args: [5, null, 3], answer: 1 })],
    "en",
  );
  expect(sheet.cells[7]).toEqual([null, 5, 3, { formula: "=KUNDENWERT.DOUBLE_IT(B8,,C8)" }]);
});

test("groups come in the order of the help, whatever the order of the formulas", () => {
  const one = { args: [1], answer: 2 };
  const { sheet } = formulasSheet(
    [formula("LATER_ONE", "portfolio", one), formula("EARLY_ONE", "breakEven", one)],
    "en",
  );
  const names = sheet.cells.flatMap(([name]) => (typeof name === "string" ? [name] : []));
  expect(names).toEqual([
    "Formulas to try",
    "Change the inputs: the result is calculated anew.",
    "Break-even and investment",
    "KUNDENWERT.EARLY_ONE",
    "Customer portfolio",
    "KUNDENWERT.LATER_ONE",
  ]);
});
