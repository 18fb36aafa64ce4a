import * as fc from "fast-check";
import { engagementIndex } from "../../src/domain/engagementIndex";

function indexOf(values: readonly number[], targets: readonly number[], weights?: readonly number[]) {
  return engagementIndex(
    Float64Array.from(values),
    Float64Array.from(targets),
    weights && Float64Array.from(weights),
  );
}

function valueOf(...columns: Parameters<typeof indexOf>): number {
  const result = indexOf(...columns);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test.each([
  // Contract of ENGAGEMENT_INDEX: (0.5 + 1) / 2.
  { values: [50, 8], targets: [100, 8], weights: undefined, expected: 0.75 },
  // All weights 0 are the same as none.
  { values: [50, 8], targets: [100, 8], weights: [0, 0], expected: 0.75 },
  // (3 · 0.5 + 1 · 1) / 4; the target that is exceeded counts as 1.
  { values: [50, 12], targets: [100, 8], weights: [3, 1], expected: 0.625 },
  { values: [50, 12], targets: [100, 8], weights: [0, 7], expected: 1 },
  { values: [0, 0], targets: [100, 8], weights: undefined, expected: 0 },
])("$values of $targets, weighted $weights, are $expected", ({ values, targets, weights, expected }) => {
  expect(valueOf(values, targets, weights)).toBe(expected);
});

test("decimal figures give exact shares where binary arithmetic gives 0.33333333333333337", () => {
  expect(0.1 / 0.3).not.toBe(1 / 3);
  expect(valueOf([0.1], [0.3])).toBe(1 / 3);
  // Three thirds are one.
  expect(valueOf([0.1, 0.2, 0.3], [0.3, 0.3, 0.3], [1, 1, 1])).toBe(2 / 3);
});

test("a row without value and target is left out with its weight", () => {
  expect(valueOf([50, 0, 8], [100, 0, 8], [1, 98, 1])).toBe(0.75);
  expect(valueOf([50, 0, 8], [100, 0, 8])).toBe(0.75);
});

test("where only left-out rows have a weight, the rest has none", () => {
  expect(indexOf([50, 0], [100, 0], [0, 2])).toEqual({
    ok: false,
    error: { kind: "zeroDenominator", argument: "weights" },
  });
});

test("a value without target has no answer", () => {
  expect(indexOf([50, 8], [100, 0])).toEqual({
    ok: false,
    error: { kind: "zeroDenominator", argument: "targets" },
  });
});

test.each([
  [
    [0, 0],
    [0, 0],
  ],
  [[], []],
])("values %j of targets %j have no row to count", (values, targets) => {
  expect(indexOf(values, targets)).toEqual({ ok: false, error: { kind: "noAnswer", reason: "noRows" } });
});

test.each([
  ["values", [1, -1], [1, 1], [1, 1]],
  ["targets", [1, 1], [1, -1], [1, 1]],
  ["weights", [1, 1], [1, 1], [1, -1]],
  ["weights", [1, 1], [1, 1], [1, Infinity]],
])("a wrong cell of %s is refused with its row", (argument, values, targets, weights) => {
  expect(indexOf(values, targets, weights)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed: "zeroOrMore", row: 2 },
  });
});

test.each([
  ["targets", [1, 2], [1], undefined],
  ["weights", [1, 2], [1, 2], [1]],
] as const)("a column of %s that is too short is refused", (argument, values, targets, weights) => {
  expect(indexOf(values, targets, weights)).toMatchObject({
    ok: false,
    error: { kind: "differentLength", argument, length: 1, reference: "values", expected: 2 },
  });
});

/** Rows of value, target and weight, in tenths. */
const tenth = (min: number) => fc.integer({ min, max: 5000 }).map((number) => number / 10);
const rows = fc.array(fc.tuple(tenth(0), tenth(1), tenth(1)), { minLength: 1, maxLength: 30 });

function ofRows(rowsGiven: readonly (readonly [number, number, number])[]): number {
  return valueOf(
    rowsGiven.map(([value]) => value),
    rowsGiven.map(([, target]) => target),
    rowsGiven.map(([, , weight]) => weight),
  );
}

test("the index lies between 0 and 1, in any order of rows and any unit of weights", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const index = ofRows(given);
      expect(index).toBeGreaterThanOrEqual(0);
      expect(index).toBeLessThanOrEqual(1);
      expect(ofRows([...given].reverse())).toBe(index);
      expect(ofRows(given.map(([value, target, weight]) => [value, target, 1024 * weight]))).toBe(index);
    }),
  );
});

test("equal weights are no weights", () => {
  fc.assert(
    fc.property(rows, tenth(1), (given, weight) => {
      const [values, targets] = [given.map(([value]) => value), given.map(([, target]) => target)];
      expect(
        valueOf(
          values,
          targets,
          values.map(() => weight),
        ),
      ).toBe(valueOf(values, targets));
    }),
  );
});

test("who reaches more has no lower index", () => {
  fc.assert(
    fc.property(rows, tenth(0), ([first, ...others], more) => {
      const [value, target, weight] = first;
      const better = [[value + more, target, weight] as const, ...others];
      expect(ofRows(better)).toBeGreaterThanOrEqual(ofRows([first, ...others]));
    }),
  );
});
