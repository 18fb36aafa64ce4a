import * as fc from "fast-check";
import { breakEven } from "../../src/domain/breakEven";
import { breakEvenRevenue } from "../../src/domain/breakEvenRevenue";

// Contract of BREAKEVEN_REVENUE; 490000 / 19 = 25789.473684210526… recomputed with mpmath.
test.each([
  [10000, 50, 30, 0, 25000],
  [10000, 50, 30, 5000, 37500],
  [10000, 49, 30, 0, 490000 / 19],
  [0, 50, 30, 0, 0],
  [300, 0.3, 0, 0, 300],
])(
  "fixed cost %d, price %d, variable cost %d, target %d: revenue %d",
  (fixed, price, variable, target, revenue) => {
    expect(breakEvenRevenue(fixed, price, variable, target)).toEqual({ ok: true, value: revenue });
  },
);

test("decimal prices give an exact revenue where binary arithmetic gives 900.0000000000001", () => {
  expect((300 / (0.3 - 0.2)) * 0.3).not.toBe(900);
  expect(breakEvenRevenue(300, 0.3, 0.2)).toEqual({ ok: true, value: 900 });
});

test("it is rounded once: rounded units times the price would be 15000.000000000002", () => {
  const units = breakEven(10000, 21, 7);
  expect(units.ok && units.value * 21).not.toBe(15000);
  expect(breakEvenRevenue(10000, 21, 7)).toEqual({ ok: true, value: 15000 });
});

test.each([
  [10000, 30, 30],
  [10000, 25, 30],
  [0, 0, 0],
])("fixed cost %d never breaks even at price %d and variable cost %d", (fixed, price, variable) => {
  expect(breakEvenRevenue(fixed, price, variable)).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "neverBreaksEven" },
  });
});

test.each([
  ["fixed_cost", [-1, 50, 30, 0]],
  ["price", [1, -50, 30, 0]],
  ["variable_cost", [1, 50, -30, 0]],
  ["target_profit", [1, 50, 30, -1]],
] as const)("%s has to be a number of 0 or more", (argument, [fixed, price, variable, target]) => {
  expect(breakEvenRevenue(fixed, price, variable, target)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed: "zeroOrMore" },
  });
});

test("a revenue that no cell can hold is no answer", () => {
  expect(breakEvenRevenue(1e307, 1000, 999)).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "tooLarge" },
  });
});

test("without variable cost all revenue covers fixed cost, whatever the price", () => {
  const cents = fc.integer({ min: 1, max: 1e9 }).map((amount) => amount / 100);
  fc.assert(
    fc.property(cents, cents, (fixed, price) => {
      expect(breakEvenRevenue(fixed, price, 0)).toEqual({ ok: true, value: fixed });
    }),
  );
});

test("a higher price needs no more revenue", () => {
  const money = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(money, money, money, money, (fixed, variable, margin, more) => {
      const low = breakEvenRevenue(fixed, variable + margin, variable);
      const high = breakEvenRevenue(fixed, variable + margin + more, variable);
      if (!low.ok || !high.ok) throw new Error("no revenue");
      expect(high.value).toBeLessThanOrEqual(low.value);
    }),
  );
});
