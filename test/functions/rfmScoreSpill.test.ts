import { RFM_SCORE } from "../../src/functions/rfmScore";
import { installCustomFunctions, outcomeOf } from "./support/customFunctionsRuntime";

installCustomFunctions();

const dates = [[45000], [44900], [44800], [44700], [44600]];
const counts = [[5], [4], [3], [2], [1]];
const money = [[900], [700], [500], [300], [100]];
const codes = [[555], [444], [333], [222], [111]];

function transposed(column: readonly unknown[][]): unknown[][] {
  return [column.flat()];
}

test("a column spills downwards, a row to the right", () => {
  expect(RFM_SCORE(dates, counts, money)).toEqual(codes);
  expect(RFM_SCORE(transposed(dates), transposed(counts), transposed(money))).toEqual(transposed(codes));
});

test('blank rows, rows without purchase and later purchases give "" and do not count', () => {
  const spill = RFM_SCORE(
    [...dates, [""], [0], [44950], [45001]],
    [...counts, [""], [7], [0], [3]],
    [...money, [""], [50], [90], [800]],
    45000,
  );
  expect(spill).toEqual([...codes, [""], [""], [""], [""]]);
});

test('only blank rows give only ""', () => {
  expect(RFM_SCORE([[null], [0]], [[null], [0]], [[null], [0]])).toEqual([[""], [""]]);
});

test("a time of day does not make a purchase later", () => {
  expect(RFM_SCORE([[45000.75], [45000]], [[1], [1]], [[1], [1]], 45000)).toEqual([[333], [333]]);
});

test("a wrong cell is an error of its own row, and the other rows are scored without it", () => {
  const spill = RFM_SCORE(
    [["last purchase"], ...dates, [44000], [44000], [-1]],
    [["orders"], ...counts, [-2], [9], [1]],
    [["revenue"], ...money, [100], [{ code: "#DIV/0!" }], [100]],
  );
  expect(spill.slice(1, 6)).toEqual(codes);
  expect(spill[0][0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("last_purchase") });
  expect(spill[6][0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("frequency") });
  expect(spill[7][0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("monetary") });
  expect(spill[8][0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("last_purchase") });
});

test.each<[string, () => unknown, string]>([
  [
    "a block of several columns",
    () =>
      RFM_SCORE(
        [
          [1, 2],
          [3, 4],
        ],
        counts,
        money,
      ),
    "last_purchase",
  ],
  ["columns of different length", () => RFM_SCORE(dates, counts, money.slice(1)), "monetary"],
  ["a single class", () => RFM_SCORE(dates, counts, money, 0, 1), "bins"],
  ["half a class", () => RFM_SCORE(dates, counts, money, 0, 2.5), "bins"],
  ["ten classes, which a digit cannot hold", () => RFM_SCORE(dates, counts, money, 0, 10), "bins"],
  ["an unknown method", () => RFM_SCORE(dates, counts, money, 0, 0, 3), "method"],
  ["a date before 1900", () => RFM_SCORE(dates, counts, money, -1), "analysis_date"],
])("%s is #VALUE! for the whole formula", (_title, formula, argument) => {
  expect(outcomeOf(formula)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining(argument) });
});

test("a column may be as long as a sheet, and no longer", () => {
  const column = (length: number, value: number) => Array.from({ length }, () => [value]);
  const spill = RFM_SCORE(column(1_048_576, 45000), column(1_048_576, 1), column(1_048_576, 10));
  expect(spill).toHaveLength(1_048_576);
  expect(spill[1_048_575]).toEqual([333]);
  const tooLong = column(1_048_577, 45000);
  expect(outcomeOf(() => RFM_SCORE(tooLong, tooLong, tooLong))).toMatchObject({ code: "#VALUE!" });
});
