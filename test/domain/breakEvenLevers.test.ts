import * as fc from "fast-check";
import { breakEven } from "../../src/domain/breakEven";
import { breakEvenLevers } from "../../src/domain/breakEvenLevers";

// Contract of BREAKEVEN_LEVERS; 10000 / 23 = 434.7826086956521… and −3 / 23, by hand.
const USUAL = [
  { lever: "price", before: 50, after: 55, breakEven: 400, change: -0.2 },
  { lever: "variableCost", before: 30, after: 27, breakEven: 10000 / 23, change: -3 / 23 },
  { lever: "fixedCost", before: 10000, after: 9000, breakEven: 450, change: -0.1 },
];

test("each lever is moved by 10 % in the direction that helps, unless another change is given", () => {
  expect(breakEvenLevers(10000, 50, 30)).toEqual({ ok: true, value: USUAL });
  expect(breakEvenLevers(10000, 50, 30, 0.1)).toEqual({ ok: true, value: USUAL });
});

test("a change of 100 % doubles the price and removes the costs", () => {
  // By hand: 10000 / 70, 10000 / 50 and 0.
  expect(breakEvenLevers(10000, 50, 30, 1)).toEqual({
    ok: true,
    value: [
      { lever: "price", before: 50, after: 100, breakEven: 10000 / 70, change: -5 / 7 },
      { lever: "variableCost", before: 30, after: 0, breakEven: 200, change: -0.6 },
      { lever: "fixedCost", before: 10000, after: 0, breakEven: 0, change: -1 },
    ],
  });
});

test("without fixed cost the break-even is 0, and its relative change stays open", () => {
  expect(breakEvenLevers(0, 50, 30)).toMatchObject({
    ok: true,
    value: [
      { breakEven: 0, change: null },
      { breakEven: 0, change: null },
      { before: 0, after: 0, breakEven: 0, change: null },
    ],
  });
});

test("without variable cost its lever moves nothing", () => {
  expect(breakEvenLevers(10000, 50, 0)).toMatchObject({
    ok: true,
    value: [{}, { before: 0, after: 0, breakEven: 200, change: 0 }, {}],
  });
});

test("a plan without break-even has no levers, even where a lever would give it one", () => {
  const error = { kind: "noAnswer", reason: "neverBreaksEven" };
  expect(breakEvenLevers(10000, 30, 30)).toEqual({ ok: false, error });
  expect(breakEvenLevers(10000, 25, 30)).toEqual({ ok: false, error });
});

test.each([
  ["fixed_cost", [-1, 50, 30, 0], "zeroOrMore"],
  ["price", [1, -50, 30, 0], "zeroOrMore"],
  ["variable_cost", [1, 50, -30, 0], "zeroOrMore"],
  ["change", [1, 50, 30, 10], "fraction"],
  ["change", [1, 50, 30, -0.1], "fraction"],
] as const)("%s outside its range is named", (argument, [fixed, price, variable, change], allowed) => {
  expect(breakEvenLevers(fixed, price, variable, change)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed },
  });
});

test("a price that no cell can hold is no answer", () => {
  expect(breakEvenLevers(1, 9.5e307, 1)).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "tooLarge" },
  });
});

const cents = fc.integer({ min: 1, max: 1e7 }).map((amount) => amount / 100);
const plans = fc.tuple(cents, cents, cents).filter(([, price, variable]) => price > variable);
const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);

test("each row is the break-even with its value after in place", () => {
  fc.assert(
    fc.property(plans, share, ([fixed, price, variable], change) => {
      const result = breakEvenLevers(fixed, price, variable, change);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const [byPrice, byVariable, byFixed] = result.value;
      const again = [
        breakEven(fixed, byPrice.after, variable),
        breakEven(fixed, price, byVariable.after),
        breakEven(byFixed.after, price, variable),
      ];
      expect(again).toEqual(result.value.map((lever) => ({ ok: true, value: lever.breakEven })));
    }),
  );
});

test("no lever raises the break-even; fixed cost lowers it by its own percentage, the price by no more than its rise allows", () => {
  fc.assert(
    fc.property(plans, share, ([fixed, price, variable], change) => {
      const result = breakEvenLevers(fixed, price, variable, change);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const [byPrice, byVariable, byFixed] = result.value;
      for (const lever of [byPrice, byVariable, byFixed]) expect(lever.change).toBeLessThanOrEqual(0);
      // The fixed cost after is rounded once, to a double.
      expect(byFixed.change).toBeCloseTo(-change, 14);
      // What the price adds per unit is more than what the variable cost saves, because price > variable cost.
      expect(byPrice.change).toBeLessThanOrEqual(byVariable.change as number);
    }),
  );
});
