import * as fc from "fast-check";
import { Decimal } from "../../src/domain/decimal";
import { pointTotal } from "../../src/domain/pointTotal";

const figure = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
  fc.integer({ min: -(2 ** 53), max: 2 ** 53 }),
);

test("the total is the decimal one, rounded once, whatever the scale", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure)), fc.constantFrom(1, 100, 10_000), (counted, scale) => {
      const exact = counted.reduce(
        (sum, [count, points]) => sum.plus(new Decimal(count).times(points)),
        new Decimal(0),
      );
      // Adding 0 turns -0 into 0.
      expect(pointTotal(counted, scale)).toEqual({ ok: true, value: exact.toNumber() + 0 });
    }),
  );
});

test("whole numbers beyond the exact ones of doubles are still added exactly", () => {
  expect(
    pointTotal(
      [
        [2 ** 53, 1],
        [1, 1],
        [-1, 2 ** 53],
      ],
      1,
    ),
  ).toEqual({ ok: true, value: 1 });
});

test("what no cell can hold has no answer", () => {
  expect(pointTotal([[1e200, 1e200]], 1)).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "tooLarge" },
  });
});
