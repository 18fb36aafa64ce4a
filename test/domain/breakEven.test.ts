import Decimal from "decimal.js";
import * as fc from "fast-check";
import { breakEven } from "../../src/domain/breakEven";

// Contract of BREAKEVEN; 526.315789473684… is 10000/19, recomputed with mpmath.
test.each([
  [10000, 50, 30, 0, 500],
  [10000, 49, 30, 0, 10000 / 19],
  [10000, 50, 30, 5000, 750],
  [0, 50, 30, 0, 0],
])(
  "fixed cost %d, price %d, variable cost %d, target %d: %d units",
  (fixed, price, variable, target, units) => {
    expect(breakEven(fixed, price, variable, target)).toEqual({ ok: true, value: units });
  },
);

test("decimal prices give exact units where binary arithmetic gives 3000.0000000000005", () => {
  expect(300 / (0.3 - 0.2)).not.toBe(3000);
  expect(breakEven(300, 0.3, 0.2)).toEqual({ ok: true, value: 3000 });
});

test.each([
  [10000, 30, 30],
  [10000, 25, 30],
  [0, 30, 30],
  [0, 0, 0],
])("fixed cost %d never breaks even at price %d and variable cost %d", (fixed, price, variable) => {
  expect(breakEven(fixed, price, variable)).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "neverBreaksEven" },
  });
});

test.each([
  ["fixed_cost", [-1, 50, 30, 0]],
  ["price", [1, -50, 30, 0]],
  ["variable_cost", [1, 50, -30, 0]],
  ["target_profit", [1, 50, 30, -1]],
  ["price", [1, NaN, 30, 0]],
  ["fixed_cost", [Infinity, 50, 30, 0]],
] as const)("%s has to be a number of 0 or more", (argument, [fixed, price, variable, target]) => {
  expect(breakEven(fixed, price, variable, target)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed: "zeroOrMore" },
  });
});

test("a quantity that no cell can hold is no answer", () => {
  expect(breakEven(1e300, 2e-300, 1e-300)).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "tooLarge" },
  });
});

/** Money to the cent. */
const cents = fc.integer({ min: 0, max: 1e9 }).map((amount) => amount / 100);
const priced = fc.tuple(cents, cents, cents).filter(([, price, variable]) => price > variable);

function units(fixed: number, price: number, variable: number, target = 0): number {
  const result = breakEven(fixed, price, variable, target);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test("at break-even the profit is zero, to the 15 digits of a cell", () => {
  fc.assert(
    fc.property(priced, ([fixed, price, variable]) => {
      const contribution = new Decimal(price).minus(variable).times(units(fixed, price, variable));
      // The quantity is rounded once, to a double: relative error at most 2^-53.
      expect(
        contribution
          .minus(fixed)
          .abs()
          .lte(new Decimal(fixed).times(2 ** -52)),
      ).toBe(true);
    }),
  );
});

test("a target profit counts like fixed cost", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (fixed, target) => {
      expect(units(fixed, 50, 30, target)).toBe(units(fixed + target, 50, 30));
    }),
  );
});

test("prices in cents give the units that prices in euros give", () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (fixed, variable, margin) => {
      const price = variable + margin + 1;
      expect(units(fixed / 100, price / 100, variable / 100)).toBe(units(fixed, price, variable));
    }),
  );
});
