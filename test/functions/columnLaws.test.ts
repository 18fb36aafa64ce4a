import * as fc from "fast-check";
import { columnOf, isRange, transposed, type Range } from "./support/cells";
import { installCustomFunctions, outcomeOf } from "./support/customFunctionsRuntime";
import { argumentsOf, columnsOf, formulaFiles, loadFormula, type Formula } from "./support/formulas";

installCustomFunctions();

/** Formulas whose rows are periods, one after the other; everywhere else the order of rows means nothing. */
const ROWS_ARE_PERIODS = ["PAYBACK"];

describe.each(formulaFiles)("%s", (_name, file) => {
  let formula: Formula;
  let given: unknown[];
  let columns: readonly number[];
  beforeAll(async () => {
    formula = await loadFormula(file);
    given = argumentsOf(formula);
    columns = columnsOf(formula)
      .map(({ index }) => index)
      .filter((index) => isRange(given[index]));
  });

  /** What the formula answers after the same was done to all of its columns. */
  function afterwards(change: (column: Range) => Range, args = given): unknown {
    const changed = args.map((old, index) => (columns.includes(index) ? change(old as Range) : old));
    return outcomeOf(() => formula.call(...changed));
  }

  /** Customers of equal value are what a result that is sorted by value has to put in order. */
  function withAmounts(amount: number): (old: unknown, index: number) => unknown {
    return (old, index) => {
      const isAmount = columns.includes(index) && formula.help.parameters[index].unit === "money";
      return isAmount && isRange(old) ? columnOf(old.length, amount) : old;
    };
  }

  test("columns given as rows give the same; a spill with an answer per row lies as they do", () => {
    if (columns.length === 0) return;
    const upright = afterwards((column) => column);
    const lying = afterwards(transposed);
    expect(lying).toEqual(formula.spillsByRow ? transposed(upright as Range) : upright);
  });

  test.each<[string, number | null]>([
    ["rows", null],
    ["rows with equal amounts", 1],
    ["rows with amounts of 0", 0],
  ])(
    "another order of %s reorders a spill with an answer per row, and changes nothing else",
    (_title, amount) => {
      if (columns.length === 0 || ROWS_ARE_PERIODS.includes(formula.help.id)) return;
      const args = amount === null ? given : given.map(withAmounts(amount));
      const rows = [...(given[columns[0]] as Range).keys()];
      const usual = afterwards((column) => column, args);
      const orders = fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
      fc.assert(
        fc.property(orders, (order) => {
          const reordered = (range: Range) => order.map((row) => range[row]);
          expect(afterwards(reordered, args)).toEqual(
            formula.spillsByRow && isRange(usual) ? reordered(usual) : usual,
          );
        }),
        { numRuns: 50 },
      );
    },
  );

  // Where there is one column only, a 0 is a value, and so is a blank cell.
  test('a row that is blank in several columns gives "" in a spill, and changes nothing else', () => {
    if (columns.length < 2 || ROWS_ARE_PERIODS.includes(formula.help.id)) return;
    const usual = afterwards((column) => column);
    for (const blank of [null, "", 0]) {
      const longer = afterwards((column) => [...column, ...columnOf(1, blank)]);
      if (!formula.spillsByRow) expect([blank, longer]).toEqual([blank, usual]);
      else expect(longer).toEqual([...(usual as Range), (usual as Range)[0].map(() => "")]);
    }
  });
});
