import * as fc from "fast-check";
import { decimalUnits } from "../../src/domain/decimalUnits";
import { exactSum } from "../../src/domain/exactSum";

const cents = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 200 });

test("amounts in cents add up to the cent, in every order", () => {
  fc.assert(
    fc.property(cents, (amounts) => {
      const expected = amounts.reduce((sum, amount) => sum + amount, 0) / 100;
      const values = Float64Array.from(amounts, (amount) => amount / 100);
      expect(exactSum(values)).toBe(expected);
      expect(exactSum(values.reverse())).toBe(expected);
    }),
  );
});

test("amounts that no unit fits are added as decimals", () => {
  // A third is written 0.3333333333333333.
  expect(exactSum(Float64Array.of(1 / 3, 1 / 3, 1 / 3))).toBe(0.9999999999999999);
  expect(exactSum(Float64Array.of(9e15, 9e15, 0.01, -9e15, -9e15))).toBe(0.01);
});

test("the coarsest unit that fits is taken", () => {
  expect(decimalUnits(Float64Array.of(3, -4))).toMatchObject({ scale: 1, isExact: true });
  expect(decimalUnits(Float64Array.of(3, 0.5))).toMatchObject({ scale: 100, isExact: true });
  expect(decimalUnits(Float64Array.of(0.00000001))).toMatchObject({ scale: 100_000_000, isExact: true });
  expect(decimalUnits(Float64Array.of(1e-9))).toMatchObject({ scale: 1, isExact: false });
  expect(decimalUnits(Float64Array.of())).toMatchObject({ scale: 1, isExact: true });
});
