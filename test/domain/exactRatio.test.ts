import * as fc from "fast-check";
import { exactRatio } from "../../src/domain/exactRatio";

test.each([
  [40000, 80, 500],
  [0, 80, 0],
  [-0, 80, 0],
  [-300, 80, -3.75],
  // Binary division of the doubles gives 2.9999999999999996.
  [0.3, 0.1, 3],
])("%d over %d is %d", (numerator, denominator, value) => {
  expect(exactRatio(numerator, denominator, "orders")).toEqual({ ok: true, value });
});

test.each([1, 0, -1])(
  "%d over 0 is a zero denominator, under the name that the formula gives it",
  (numerator) => {
    const error = { kind: "zeroDenominator", argument: "orders" };
    expect(exactRatio(numerator, 0, "orders")).toEqual({ ok: false, error });
  },
);

test("a ratio that no cell can hold is no answer", () => {
  const error = { kind: "noAnswer", reason: "tooLarge" };
  expect(exactRatio(1e300, 1e-300, "orders")).toEqual({ ok: false, error });
});

test("cents over cents are the same as euros over euros", () => {
  const whole = fc.integer({ min: 1, max: 1e9 });
  fc.assert(
    fc.property(whole, whole, (numerator, denominator) => {
      expect(exactRatio(numerator / 100, denominator / 100, "orders")).toEqual({
        ok: true,
        value: numerator / denominator,
      });
    }),
  );
});
