import * as fc from "fast-check";
import { csat } from "../../src/domain/csat";

function share(ratings: readonly number[], scale?: number, isOneBest?: boolean): number {
  const result = csat(Float64Array.from(ratings), scale, isOneBest);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test.each([
  // Contract of CSAT; worked example "csat": 7 of 10 answers are 4 or 5.
  { ratings: [5, 4, 4, 3, 5, 2, 1, 5, 4, 5], scale: 0, expected: 0.7 },
  { ratings: [5, 4, 4, 3, 5, 2, 1, 5, 4, 5], scale: 5, expected: 0.7 },
  // Top 2 of 7 are 6 and 7; top 3 of 8 are 6, 7 and 8; top 3 of 10 are 8, 9 and 10.
  { ratings: [7, 6, 5, 4], scale: 7, expected: 0.5 },
  { ratings: [8, 7, 6, 5], scale: 8, expected: 0.75 },
  { ratings: [10, 9, 8, 7, 1], scale: 10, expected: 0.6 },
  // A mean of several answers is satisfied from the lowest satisfied answer on.
  { ratings: [3.9, 4, 4.5], scale: 5, expected: 2 / 3 },
])("of $ratings on the scale 1 to $scale, $expected are satisfied", ({ ratings, scale, expected }) => {
  expect(share(ratings, scale)).toBe(expected);
});

test("with school grades, 1 and 2 are satisfied", () => {
  // Five of the eight grades: 1, 2, 2, 1, 2.
  expect(share([1, 2, 2, 3, 1, 5, 4, 2], 6, true)).toBe(0.625);
  expect(share([1, 2, 3, 4], 10, true)).toBe(0.75);
});

test("an answer outside the scale does not count", () => {
  expect(share([5, 0, 1, 6, 99, -1, 0.5, 5.5])).toBe(0.5);
});

test.each([[[0, 0]], [[6, 7]], [[]]])("of %j no answer lies on the scale", (ratings) => {
  expect(csat(Float64Array.from(ratings))).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "noRating" },
  });
});

test.each([4, 11, 5.5, -5, NaN])("a scale from 1 to %d is refused", (scale) => {
  expect(csat(Float64Array.of(5), scale)).toEqual({
    ok: false,
    error: { kind: "outOfRange", argument: "scale", value: String(scale), allowed: "ratingScale" },
  });
});

test("what is no number is refused with its row", () => {
  expect(csat(Float64Array.of(5, NaN))).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument: "ratings", row: 2 },
  });
});

const scales = fc.integer({ min: 5, max: 10 });
const answers = fc.array(fc.integer({ min: 0, max: 12 })).map((ratings) => [1, ...ratings]);

test("turned round, a scale gives the same share", () => {
  fc.assert(
    fc.property(answers, scales, (ratings, scale) => {
      const turned = ratings.map((rating) => scale + 1 - rating);
      expect(share(turned, scale, true)).toBe(share(ratings, scale));
    }),
  );
});

test("the share lies between 0 and 1, and a better answer never lowers it", () => {
  fc.assert(
    fc.property(answers, scales, (ratings, scale) => {
      const before = share(ratings, scale);
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThanOrEqual(1);
      expect(share([scale, ...ratings.slice(1)], scale)).toBeGreaterThanOrEqual(before);
    }),
  );
});
