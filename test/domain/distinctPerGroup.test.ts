import * as fc from "fast-check";
import { distinctPerGroup } from "../../src/domain/distinctPerGroup";

const rows = fc.array(
  fc.tuple(fc.integer({ min: -1, max: 5 }), fc.option(fc.integer({ min: 0, max: 8 }), { nil: NaN })),
  { maxLength: 60 },
);

test("each pair of group and value comes once, in ascending order", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { groups, values } = distinctPerGroup(
        Int32Array.from(given, ([group]) => group),
        Float64Array.from(given, ([, value]) => value),
      );
      const counted = given.filter(([group, value]) => group >= 0 && !Number.isNaN(value));
      const expected = [...new Set(counted.map(([group, value]) => 10 * group + value))].sort(
        (left, right) => left - right,
      );
      expect(Array.from(groups, (group, index) => 10 * group + values[index])).toEqual(expected);
    }),
  );
});

test("a million groups and the last day of Excel's calendar are kept apart", () => {
  const { groups, values } = distinctPerGroup(
    Int32Array.of(1_048_575, 1_048_575, 1_048_574),
    Float64Array.of(2_958_465, 0, 2_958_465),
  );
  expect(Array.from(groups)).toEqual([1_048_574, 1_048_575, 1_048_575]);
  expect(Array.from(values)).toEqual([2_958_465, 0, 2_958_465]);
});
