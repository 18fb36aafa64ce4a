import * as fc from "fast-check";
import { nps } from "../../src/domain/nps";

function points(ratings: readonly number[], answers?: number): number {
  const result = nps(Float64Array.from(ratings), answers);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

// Contract of NPS and worked example "nps": 4 promoters and 3 detractors of 10.
const published = [10, 9, 8, 7, 6, 10, 3, 9, 0, 8];

test("4 promoters and 3 detractors of 10 are 10 points, where doubles give 10.000000000000004", () => {
  expect(100 * (0.4 - 0.3)).not.toBe(10);
  expect(points(published)).toBe(10);
  expect(points(published, 10)).toBe(10);
});

test.each([
  { ratings: [9, 10], expected: 100 },
  { ratings: [7, 8], expected: 0 },
  { ratings: [0, 6], expected: -100 },
  // A mean of several answers between two classes is in the middle one.
  { ratings: [6.5, 8.9], expected: 0 },
  { ratings: [10, 7, 7], expected: 100 / 3 },
])("$ratings are $expected points", ({ ratings, expected }) => {
  expect(points(ratings)).toBe(expected);
});

test("zeros beyond the number of answers are blanks", () => {
  // 2 promoters, 1 passive, and of the two zeros both, one or none is an answer.
  expect(points([10, 0, 9, 8, 0])).toBe(0);
  expect(points([10, 0, 9, 8, 0], 5)).toBe(0);
  expect(points([10, 0, 9, 8, 0], 4)).toBe(25);
  expect(points([10, 0, 9, 8, 0], 3)).toBe(200 / 3);
});

test("a blank column without a number of answers is full of zeros", () => {
  expect(points([0, 0, 0])).toBe(-100);
  expect(points([0, 0, 0], 1)).toBe(-100);
});

test.each([
  { answers: 6, kind: "aboveLimit", limit: "5" },
  { answers: 2, kind: "belowLimit", limit: "3" },
])("$answers answers contradict five cells with three ratings", ({ answers, kind, limit }) => {
  expect(nps(Float64Array.of(10, 0, 9, 8, 0), answers)).toEqual({
    ok: false,
    error: { kind, argument: "answers", value: String(answers), limit, of: ["ratings"] },
  });
});

test.each([-1, 10.5, 11, NaN])("a rating of %d is refused with its row", (rating) => {
  expect(nps(Float64Array.of(10, rating))).toEqual({
    ok: false,
    error: { kind: "outOfRange", argument: "ratings", value: String(rating), allowed: "zeroToTen", row: 2 },
  });
});

test.each([-1, 2.5, NaN])("%d is no number of answers", (answers) => {
  expect(nps(Float64Array.of(10, 9, 8), answers)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument: "answers", allowed: "wholeZeroOrMore" },
  });
});

test("without cells there is no answer", () => {
  expect(nps(new Float64Array(0))).toEqual({ ok: false, error: { kind: "noAnswer", reason: "noRating" } });
});

const ratingLists = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 });

test("points lie between −100 and 100, and do not depend on the order of rows", () => {
  fc.assert(
    fc.property(ratingLists, (ratings) => {
      expect(Math.abs(points(ratings))).toBeLessThanOrEqual(100);
      expect(points([...ratings].reverse())).toBe(points(ratings));
    }),
  );
});

test("with the number of answers given, blanks change nothing, wherever they stand", () => {
  fc.assert(
    fc.property(ratingLists, fc.nat(20), (ratings, blanks) => {
      const zeros = new Array<number>(blanks).fill(0);
      expect(points([...zeros, ...ratings], ratings.length)).toBe(points(ratings));
    }),
  );
});
