import { columnOf, isRange, replaced, withCell } from "./support/cells";
import { installCustomFunctions, outcomeOf } from "./support/customFunctionsRuntime";
import {
  argumentsOf,
  columnsOf,
  formulaFiles,
  loadFormula,
  scalarsOf,
  type Formula,
} from "./support/formulas";
import { shown } from "./support/outcomes";

installCustomFunctions();

// Excel hands a blank cell over as 0 on the desktop and as null on the web, and an omitted argument
// as null on both; a formula that answers "" hands on "".
const BLANKS = [null, undefined, ""];

describe.each(formulaFiles)("%s", (_name, file) => {
  let formula: Formula;
  let outcome: (...args: unknown[]) => unknown;
  beforeAll(async () => {
    formula = await loadFormula(file);
    outcome = (...args) => outcomeOf(() => formula.call(...args));
  });

  test("every example gives what it says", () => {
    for (const example of formula.help.examples) {
      const args = argumentsOf(formula, example).slice(0, example.args.length);
      expect([example.args, shown(outcome(...args))]).toEqual([example.args, example.answer]);
    }
  });

  test("the first example has an answer, and values for all arguments that are not optional", () => {
    const [{ args, answer }] = formula.help.examples;
    expect(String(answer)).not.toMatch(/^#/);
    const required = formula.help.parameters.filter(({ optional }) => !optional);
    expect(args.length).toBeGreaterThanOrEqual(required.length);
  });

  test("0, a blank cell and an omitted argument mean the same for every single argument", () => {
    const all = argumentsOf(formula);
    for (const { name, index, optional } of scalarsOf(formula)) {
      const withZero = outcome(...replaced(all, index, 0));
      for (const blank of [...BLANKS, [[null]], [[0]]]) {
        expect([name, blank, outcome(...replaced(all, index, blank))]).toEqual([name, blank, withZero]);
      }
      if (!optional) continue;
      const zeros = all.map((value, at) => (at < index ? value : isRange(value) ? null : 0));
      expect([name, outcome(...all.slice(0, index))]).toEqual([name, outcome(...zeros)]);
    }
  });

  test("0 and a blank cell mean the same in every cell of a column", () => {
    const all = argumentsOf(formula);
    for (const { name, index } of columnsOf(formula)) {
      const column = all[index];
      if (!isRange(column)) continue;
      for (const row of column.keys()) {
        const given = (cell: unknown) => outcome(...replaced(all, index, withCell(column, row, cell)));
        for (const blank of BLANKS) expect([name, row, given(blank)]).toEqual([name, row, given(0)]);
      }
    }
  });

  test("an omitted column, a single blank cell and a column of zeros mean the same", () => {
    const all = argumentsOf(formula);
    const [first] = columnsOf(formula);
    for (const { name, index, optional } of columnsOf(formula)) {
      if (!optional) continue;
      const length = isRange(all[first.index]) ? (all[first.index] as unknown[]).length : 1;
      const omitted = outcome(...replaced(all, index, null));
      for (const blank of [undefined, [[null]], [[""]], [[0]], columnOf(length, null), columnOf(length, 0)]) {
        expect([name, blank, outcome(...replaced(all, index, blank))]).toEqual([name, blank, omitted]);
      }
    }
  });

  test("a range of one cell is that cell", () => {
    for (const example of formula.help.examples) {
      const args = argumentsOf(formula, example);
      const asRanges = args.map((value) => (isRange(value) ? value : [[value]]));
      expect(outcome(...asRanges)).toEqual(outcome(...args));
    }
  });
});
