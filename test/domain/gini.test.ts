import * as fc from "fast-check";
import { Decimal } from "../../src/domain/decimal";
import { gini } from "../../src/domain/gini";

function coefficient(values: readonly number[]): number {
  const result = gini(Float64Array.from(values));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The published formula as it stands, in decimals. */
function byDefinition(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const total = Decimal.sum(0, ...sorted);
  const ranked = sorted.reduce(
    (sum, value, index) => sum.plus(new Decimal(value).times(index + 1)),
    total.times(0),
  );
  const count = sorted.length;
  // One division, so that it is rounded once, as the function is.
  return ranked
    .times(2)
    .minus(total.times(count + 1))
    .div(total.times(count))
    .toNumber();
}

test.each([
  // Contract of GINI (2 · 300 / (4 · 100) − 5/4); the others by the same formula.
  { values: [10, 20, 30, 40], expected: 0.25 },
  { values: [40, 10, 30, 20], expected: 0.25 },
  { values: [0.1, 0.2, 0.3, 0.4], expected: 0.25 },
  { values: [40000, 25000, 15000, 12000, 8000], expected: 0.308 },
  { values: [0, 0, 0, 100], expected: 0.75 },
  { values: [7], expected: 0 },
  { values: [1 / 3, 1 / 3, 1 / 3], expected: 0 },
])("the coefficient of $values is $expected", ({ values, expected }) => {
  expect(coefficient(values)).toBe(expected);
});

test("what no double counts in ones is exact all the same", () => {
  // All brought by one of three: 2/3, whatever the amount.
  expect(coefficient([0, 0, 9e15])).toBe(2 / 3);
  expect(coefficient([0, 0, 1e308])).toBe(2 / 3);
  // Two customers: (b − a) / (2 · (a + b)).
  expect(coefficient([1e308, 1.5e308])).toBe(0.1);
  expect(coefficient([9007199254740991, 1])).toBe(byDefinition([9007199254740991, 1]));
});

test("negative values have no coefficient", () => {
  expect(gini(Float64Array.of(10, -1))).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "negativeValues" },
  });
});

test.each([[[0, 0]], [[]]])("nothing to share out (%j) is a division by zero", (values) => {
  expect(gini(Float64Array.from(values))).toEqual({
    ok: false,
    error: { kind: "zeroDenominator", argument: "values" },
  });
});

test("what is no number is refused with its row", () => {
  expect(gini(Float64Array.of(1, NaN))).toMatchObject({ ok: false, error: { kind: "outOfRange", row: 2 } });
});

const cents = fc
  .array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 60 })
  .filter((amounts) => amounts.some((amount) => amount > 0))
  .map((amounts) => amounts.map((amount) => amount / 100));

const anyValues = fc
  .array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 20 })
  .filter((values) => values.some((value) => value > 0));

/** Whole numbers of which a few differences fill a double. */
const largeWholes = fc.array(fc.integer({ min: 1, max: 1e14 }), { minLength: 40, maxLength: 80 });

/** As divisions give them, with sixteen digits. */
const thirds = fc.array(
  fc.integer({ min: 1, max: 1e6 }).map((number) => number / 3),
  { minLength: 1, maxLength: 20 },
);

test("it is the published formula, for amounts in cents and for any other number", () => {
  for (const amounts of [cents, largeWholes, thirds]) {
    fc.assert(fc.property(amounts, (values) => expect(coefficient(values)).toBe(byDefinition(values))));
  }
  // A sum of numbers that lie 10^300 apart does not fit into the sixty digits of the decimals.
  fc.assert(
    fc.property(anyValues, (values) => expect(coefficient(values)).toBeCloseTo(byDefinition(values), 12)),
  );
});

test("it lies between 0 and (n − 1) / n", () => {
  fc.assert(
    fc.property(cents, (values) => {
      expect(coefficient(values)).toBeGreaterThanOrEqual(0);
      expect(coefficient(values)).toBeLessThanOrEqual((values.length - 1) / values.length);
    }),
  );
});

test("it depends neither on the order of rows, nor on the unit, nor on how often the list is repeated", () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 2, max: 5 }), (values, times) => {
      const once = coefficient(values);
      expect(coefficient([...values].reverse())).toBe(once);
      expect(coefficient(values.map((value) => Math.round(value * 100)))).toBe(once);
      expect(coefficient(new Array<readonly number[]>(times).fill(values).flat())).toBe(once);
    }),
  );
});

test("who gives to a poorer customer without changing places lowers it", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 2, max: 1000 }), fc.nat(1000), (low, gap, other) => {
      const gift = Math.floor(gap / 2);
      expect(coefficient([low + gift, low + gap - gift, other])).toBeLessThan(
        coefficient([low, low + gap, other]),
      );
    }),
  );
});
