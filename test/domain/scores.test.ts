import * as fc from "fast-check";
import { meanRankScores } from "../../src/domain/meanRankScores";
import { nestedScores } from "../../src/domain/nestedScores";
import { quantileEdgeScores } from "../../src/domain/quantileEdgeScores";

/** Few distinct whole numbers, so that ties are common. */
const column = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 });
const bins = fc.integer({ min: 2, max: 9 });

describe.each([
  ["mean rank", meanRankScores],
  ["quantile edges", quantileEdgeScores],
])("scores by %s", (_title, score) => {
  const scoresOf = (values: readonly number[], k: number) => Array.from(score(Float64Array.from(values), k));

  test("lie between 1 and the number of classes", () => {
    fc.assert(
      fc.property(column, bins, (values, k) => {
        for (const value of scoresOf(values, k)) expect(value >= 1 && value <= k).toBe(true);
      }),
    );
  });

  test("rise with the value, and are equal for equal values", () => {
    fc.assert(
      fc.property(column, bins, (values, k) => {
        const sorted = [...values].sort((a, b) => a - b);
        const scores = scoresOf(sorted, k);
        for (let i = 1; i < sorted.length; i++) {
          expect(scores[i] >= scores[i - 1]).toBe(true);
          if (sorted[i] === sorted[i - 1]) expect(scores[i]).toBe(scores[i - 1]);
        }
      }),
    );
  });

  test("do not depend on the order of rows", () => {
    fc.assert(
      fc.property(column, bins, (values, k) => {
        expect(scoresOf([...values].reverse(), k).reverse()).toEqual(scoresOf(values, k));
      }),
    );
  });

  test("do not depend on the currency", () => {
    fc.assert(
      fc.property(column, bins, fc.constantFrom(0.01, 3, 1e6), (values, k, rate) => {
        expect(
          scoresOf(
            values.map((value) => value * rate),
            k,
          ),
        ).toEqual(scoresOf(values, k));
      }),
    );
  });

  test("leave out rows without a value, and score the others as if these were not there", () => {
    fc.assert(
      fc.property(column, bins, (values, k) => {
        const [first, ...rest] = scoresOf([NaN, ...values], k);
        expect(first).toBe(0);
        expect(rest).toEqual(scoresOf(values, k));
      }),
    );
  });

  test("of an empty column are empty", () => {
    expect(scoresOf([], 5)).toEqual([]);
    expect(scoresOf([NaN], 5)).toEqual([0]);
  });

  test("of evenly spread values fill the classes evenly", () => {
    const values = Array.from({ length: 1000 }, (_, index) => index);
    const sizes = new Map<number, number>();
    for (const value of scoresOf(values, 5)) sizes.set(value, (sizes.get(value) ?? 0) + 1);
    expect([...sizes.values()]).toEqual([200, 200, 200, 200, 200]);
  });
});

test("the mean-rank score is the published formula, on ranks counted one by one", () => {
  fc.assert(
    fc.property(column, bins, (values, k) => {
      const expected = values.map((value) => {
        const below = values.filter((other) => other < value).length;
        const equal = values.filter((other) => other === value).length;
        const meanRank = below + (equal + 1) / 2;
        return Math.floor((meanRank * k) / (values.length + 1)) + 1;
      });
      expect(Array.from(meanRankScores(Float64Array.from(values), k))).toEqual(expected);
    }),
  );
});

test("three customers score 2, 3, 4 by mean rank, and a single one 3", () => {
  expect(Array.from(meanRankScores(Float64Array.of(10, 20, 30), 5))).toEqual([2, 3, 4]);
  expect(Array.from(meanRankScores(Float64Array.of(10), 5))).toEqual([3]);
});

test("a value on an edge belongs to the class below it", () => {
  // Type 7, three values, two classes: the edge is the median, 20.
  expect(Array.from(quantileEdgeScores(Float64Array.of(10, 20, 30), 2))).toEqual([1, 1, 2]);
});

test("nested scores of a group are the scores it has on its own", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 }))),
      bins,
      (rows, k) => {
        const groups = Uint8Array.from(rows, ([, group]) => group);
        const scores = nestedScores(
          Float64Array.from(rows, ([value]) => value),
          groups,
          k,
        );
        for (const group of [1, 2, 3]) {
          const own = rows.filter((row) => row[1] === group).map(([value]) => value);
          expect(Array.from(scores.filter((_, row) => groups[row] === group))).toEqual(
            Array.from(meanRankScores(Float64Array.from(own), k)),
          );
        }
        expect(scores.every((score, row) => groups[row] > 0 || score === 0)).toBe(true);
      },
    ),
  );
});
