import * as fc from "fast-check";
import { safetyMargin } from "../../src/domain/safetyMargin";

// Contract of SAFETY_MARGIN: (800 − 500) / 800; the others by hand.
test.each([
  [800, 500, 0.375],
  [500, 500, 0],
  [400, 500, -0.25],
  [800, 0, 1],
  [0.3, 0.2, 1 / 3],
])("actual %d with a break-even of %d: %d", (actual, breakeven, margin) => {
  expect(safetyMargin(actual, breakeven)).toEqual({ ok: true, value: margin });
});

test("without sales there is no share to lose", () => {
  const error = { kind: "zeroDenominator", argument: "actual" };
  expect(safetyMargin(0, 500)).toEqual({ ok: false, error });
  expect(safetyMargin(0, 0)).toEqual({ ok: false, error });
});

test.each([
  ["actual", [-800, 500]],
  ["breakeven", [800, -500]],
  ["actual", [NaN, 500]],
  ["breakeven", [800, Infinity]],
] as const)("%s has to be a number of 0 or more", (argument, [actual, breakeven]) => {
  expect(safetyMargin(actual, breakeven)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed: "zeroOrMore" },
  });
});

test("a share that no cell can hold is no answer", () => {
  expect(safetyMargin(1e-300, 1e300)).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "tooLarge" },
  });
});

test("it is at most 1, positive exactly above the break-even, and the same in any unit", () => {
  const amount = fc.integer({ min: 1, max: 1e9 });
  fc.assert(
    fc.property(amount, amount, (actual, breakeven) => {
      const result = safetyMargin(actual, breakeven);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      expect(result.value).toBeLessThanOrEqual(1);
      expect(Math.sign(result.value)).toBe(Math.sign(actual - breakeven));
      expect(safetyMargin(actual / 100, breakeven / 100)).toEqual(result);
    }),
  );
});
