import * as fc from "fast-check";
import { Decimal } from "../../src/domain/decimal";
import { geometricSum } from "../../src/domain/geometricSum";

function sum(ratio: string, count: number): string {
  return geometricSum(new Decimal(ratio), count).toString();
}

test.each([
  ["0.5", 0, "0"],
  ["0.5", 1, "1"],
  ["0.5", 3, "1.75"],
  ["0", 7, "1"],
  ["1", 7, "7"],
  ["2", 10, "1023"],
  ["0.9", 4, "3.439"],
])("with ratio %s, %d payments add up to %s", (ratio, count, total) => {
  expect(sum(ratio, count)).toBe(total);
});

test("a trillion equal payments are a trillion", () => {
  expect(sum("1", 1e12)).toBe("1000000000000");
});

test("a ratio so near 1 that the closed formula loses all digits is summed all the same", () => {
  const ratio = new Decimal(1).minus("1e-58");
  expect(new Decimal(1).minus(ratio.pow(3)).div(new Decimal(1).minus(ratio)).toNumber()).toBe(3);
  const almostOne = new Decimal(1).plus("1e-59");
  expect(almostOne.pow(5).minus(1).div(almostOne.minus(1)).eq(geometricSum(almostOne, 5))).toBe(false);
  expect(geometricSum(almostOne, 5).toNumber()).toBe(5);
});

test("it is the sum of all payments, added one by one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.nat(60), (thousandths, count) => {
      const ratio = new Decimal(thousandths).div(1000);
      let total = new Decimal(0);
      for (let payment = 0; payment < count; payment++) total = total.times(ratio).plus(1);
      // Both round in the 60th digit, some hundred times.
      expect(geometricSum(ratio, count).minus(total).abs().lte(total.times("1e-56"))).toBe(true);
    }),
  );
});
