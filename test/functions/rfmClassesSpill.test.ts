import { rfmClasses } from "../../src/domain/rfmClasses";
import { RFM_CLASSES } from "../../src/functions/rfmClasses";
import { RFM_SCORE } from "../../src/functions/rfmScore";
import { installCustomFunctions, outcomeOf } from "./support/customFunctionsRuntime";

installCustomFunctions();

const dates = [[45000], [44900], [44800], [44700], [44600]];
const counts = [[2], [5], [1], [4], [3]];
const money = [[300], [900], [100], [500], [700]];
// Ranks 1 to 5 of five customers are classes 1 to 5.
const classes = [
  [5, 2, 2],
  [4, 5, 5],
  [3, 1, 1],
  [2, 4, 3],
  [1, 3, 4],
];

function transposed(column: readonly unknown[][]): unknown[][] {
  return [column.flat()];
}

test("three columns spill downwards, three rows to the right", () => {
  expect(RFM_CLASSES(dates, counts, money)).toEqual(classes);
  expect(RFM_CLASSES(transposed(dates), transposed(counts), transposed(money))).toEqual(
    [0, 1, 2].map((column) => classes.map((row) => row[column])),
  );
});

test("blank rows have three blank cells, wrong rows three errors", () => {
  const spill = RFM_CLASSES([...dates, [null], [45000]], [...counts, [""], [-1]], [...money, [0], [1]]);
  expect(spill.slice(0, 6)).toEqual([...classes, ["", "", ""]]);
  const error = { code: "#VALUE!", message: expect.stringContaining("frequency") };
  expect(spill[6]).toMatchObject([error, error, error]);
});

const rows = Array.from({ length: 60 }, (_, index) => index);
const manyCustomers = [
  rows.map((index) => [44000 + ((index * 7) % 31)]),
  rows.map((index) => [1 + ((index * 5) % 7)]),
  rows.map((index) => [(index * 37) % 101]),
] as const;

test("by every method and number of classes they are the digits of RFM_SCORE", () => {
  for (const method of [0, 1, 2]) {
    for (const bins of [0, 2, 9]) {
      const digits = RFM_CLASSES(...manyCustomers, 44025, bins, method).map((row) => row.join(""));
      expect(digits).toEqual(RFM_SCORE(...manyCustomers, 44025, bins, method).map(([code]) => String(code)));
    }
  }
});

test("method 0 is mean rank, 1 nested, 2 quantile edges", () => {
  const [lastPurchase, frequency, monetary] = manyCustomers.map((column) =>
    Float64Array.from(column, ([value]) => value),
  );
  const spills = [0, 1, 2].map((method) => RFM_CLASSES(...manyCustomers, 0, 0, method));
  expect(new Set(spills.map((spill) => JSON.stringify(spill))).size).toBe(3);
  (["meanRank", "nested", "quantileEdges"] as const).forEach((method, number) => {
    const result = rfmClasses({ lastPurchase, frequency, monetary }, { method });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { recency, frequency: orders, monetary: revenue } = result.value;
    expect(spills[number]).toEqual(rows.map((row) => [recency[row], orders[row], revenue[row]]));
  });
});

test.each<[string, () => unknown, string]>([
  ["columns of different length", () => RFM_CLASSES(dates, counts, money.slice(1)), "monetary"],
  ["ten classes", () => RFM_CLASSES(dates, counts, money, 0, 10), "bins"],
  ["an unknown method", () => RFM_CLASSES(dates, counts, money, 0, 0, 3), "method"],
])("%s is #VALUE! for the whole formula", (_title, formula, argument) => {
  expect(outcomeOf(formula)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining(argument) });
});
