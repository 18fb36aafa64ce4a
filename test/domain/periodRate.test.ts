import * as fc from "fast-check";
import { periodRate, type RateKind } from "../../src/domain/periodRate";

// Contract of PERIOD_RATE and worked_examples_simple_measures.json (cltv.rate_conversion); the others
// recomputed with mpmath at 50 digits.
test.each<[RateKind, number, number, number, number]>([
  ["growth", 0.1, 1, 12, 0.007974140428903741066],
  ["retention", 0.8, 1, 12, 0.9815765298737516736],
  ["churn", 0.025, 12, 1, 0.2620016541733488368],
  ["growth", 0.15, 1, 52, 0.00269134484457930889],
  ["growth", -0.5, 1, 4, -0.1591035847462854569],
  ["growth", 1e-12, 1, 12, 8.333333333329513888e-14],
  ["retention", 0.9, 3, 7, 0.9558497852172914242],
  ["churn", 0.2, 1, 12, 0.0184234701262483264],
])("%s of %d, from %d to %d periods a year: %d", (kind, rate, from, to, expected) => {
  const result = periodRate(rate, from, to, kind);
  // As a cell shows it: the power is good for far more digits, and rounded once.
  expect(result.ok && result.value.toPrecision(15)).toBe(expected.toPrecision(15));
});

test.each<[RateKind, number, number]>([
  ["growth", 0, 0],
  ["growth", 0.1, 0.331],
  ["growth", -0.5, -0.875],
  ["growth", 1, 7],
  ["retention", 0, 0],
  ["retention", 1, 1],
  ["retention", 0.8, 0.512],
  ["churn", 0, 0],
  ["churn", 1, 1],
  ["churn", 0.1, 0.271],
])("%s of %d in each of three periods is exactly %d over all three", (kind, rate, value) => {
  expect(periodRate(rate, 12, 4, kind)).toEqual({ ok: true, value });
});

test("growth is meant where no kind is given", () => {
  expect(periodRate(1.1, 1, 1)).toEqual({ ok: true, value: 1.1 });
});

test.each<[RateKind, string, readonly [number, number, number], string]>([
  ["growth", "rate", [-1, 1, 12], "growth"],
  ["growth", "rate", [NaN, 1, 12], "growth"],
  ["retention", "rate", [1.1, 1, 12], "fraction"],
  ["retention", "rate", [-0.1, 1, 12], "fraction"],
  ["churn", "rate", [2.5, 12, 1], "fraction"],
  ["churn", "rate", [-0.1, 12, 1], "fraction"],
  ["growth", "from_per_year", [0.1, 0, 12], "aboveZero"],
  ["growth", "to_per_year", [0.1, 1, 0], "aboveZero"],
  ["churn", "to_per_year", [0.1, 1, -12], "aboveZero"],
])("%s: %s outside its range is named", (kind, argument, [rate, from, to], allowed) => {
  expect(periodRate(rate, from, to, kind)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed },
  });
});

test("a rate that no cell can hold is no answer", () => {
  const error = { kind: "noAnswer", reason: "tooLarge" };
  expect(periodRate(1, 1e6, 1)).toEqual({ ok: false, error });
});

/** Percentages that exist for every kind. */
const rates = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const kinds = fc.constantFrom<RateKind>("growth", "retention", "churn");
const perYear = fc.constantFrom(1, 2, 4, 12, 52, 365);

function convert(rate: number, from: number, to: number, kind: RateKind): number {
  const result = periodRate(rate, from, to, kind);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test("to shorter periods and back again is the same rate", () => {
  fc.assert(
    fc.property(rates, perYear, perYear, kinds, (rate, one, other, kind) => {
      const [long, short] = [Math.min(one, other), Math.max(one, other)];
      const back = convert(convert(rate, long, short, kind), short, long, kind);
      // The rate in between is rounded by 2^-54 at most, and taken to a power of 365 at most.
      expect(Math.abs(back - rate)).toBeLessThanOrEqual(366 * 2 ** -53);
    }),
  );
});

test("churn is 1 less retention, in every period", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), perYear, perYear, (percent, from, to) => {
      const churn = convert(percent / 100, from, to, "churn");
      const retention = convert((100 - percent) / 100, from, to, "retention");
      // Each is rounded once, by 2^-54 at most; so is their sum.
      expect(Math.abs(churn + retention - 1)).toBeLessThanOrEqual(2 ** -52);
    }),
  );
});
