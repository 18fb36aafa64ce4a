import * as fc from "fast-check";
import { cltvRetention, type CltvRetentionOptions, type MarginTiming } from "../../src/domain/cltvRetention";

const TIMINGS = ["afterRenewal", "newPaidAtStart", "newPaidAtEnd"] as const;

function value(margin: number, retention: number, options?: CltvRetentionOptions): number {
  const result = cltvRetention(margin, retention, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** As a cell shows it. */
function shown(number: number): string {
  return number.toPrecision(15);
}

// Contract of CLTV_RETENTION; exact sums recomputed with Python's fractions. Without growth also in
// worked_examples_simple_measures.json (cltv.retention_infinite, finite_N5).
test.each<[MarginTiming, number, number, number]>([
  ["afterRenewal", 0, 0, 266.6666666666667],
  ["newPaidAtStart", 0, 0, 366.6666666666667],
  ["newPaidAtEnd", 0, 0, 333.3333333333333],
  ["afterRenewal", 5, 0, 212.40973356266028],
  ["newPaidAtStart", 5, 0, 292.06338364865786],
  ["newPaidAtEnd", 5, 0, 265.51216695332533],
  ["afterRenewal", 0, 0.05, 307.6923076923077],
  ["newPaidAtStart", 0, 0.05, 423.0769230769231],
  ["newPaidAtEnd", 0, 0.05, 384.61538461538464],
  ["afterRenewal", 5, 0.05, 227.7917807402624],
  ["newPaidAtStart", 5, 0.05, 313.2136985178608],
  ["newPaidAtEnd", 5, 0.05, 284.739725925328],
])(
  "margin 100, retention 0.8, discount 0.1, %s, %d periods, growth %d: %d",
  (timing, periods, growth, sum) => {
    expect(shown(value(100, 0.8, { discount: 0.1, timing, periods, growth }))).toBe(shown(sum));
  },
);

// Gupta & Lehmann's margin multiple at 12 %: worked_examples_simple_measures.json (margin_multiple_table_12pct_d).
test.each([
  [0.6, 1.1538461538461537],
  [0.7, 1.6666666666666667],
  [0.8, 2.5],
  [0.9, 4.090909090909091],
])("retention %d at 12 % is a margin multiple of %d", (retention, multiple) => {
  expect(shown(value(1, retention, { discount: 0.12 }))).toBe(shown(multiple));
});

// Edge cases of the retention formula, each a sum that can be done by hand.
test.each<[string, number, number, CltvRetentionOptions, number]>([
  ["a perpetuity, nobody leaves", 100, 1, { discount: 0.1 }, 1000],
  ["not discounted", 100, 0.8, {}, 400],
  ["nobody renews, existing", 100, 0, { discount: 0.1 }, 0],
  ["nobody renews, new and paid at start", 100, 0, { discount: 0.1, timing: "newPaidAtStart" }, 100],
  ["nobody renews, new and paid at end", 100, 0, { discount: 0.25, timing: "newPaidAtEnd" }, 80],
  ["a loss each period", -100, 0.8, {}, -400],
  ["nobody leaves, 5 periods, not discounted", 100, 1, { periods: 5 }, 500],
  ["growth makes up for churn", 100, 0.8, { periods: 4, growth: 0.25 }, 320],
  ["growth makes up for churn, new", 100, 0.8, { periods: 4, growth: 0.25, timing: "newPaidAtStart" }, 400],
  ["growth outruns churn", 100, 1, { periods: 3, growth: 1, timing: "newPaidAtStart" }, 700],
  ["shrinking margins", 100, 1, { periods: 3, growth: -0.5, timing: "newPaidAtStart" }, 175],
  ["shrinking margins, for ever", 100, 1, { growth: -0.5, timing: "newPaidAtStart" }, 200],
  ["one margin for certain", 100, 0.8, { discount: 0.1, periods: 1, timing: "newPaidAtStart" }, 100],
])("%s", (_title, margin, retention, options, sum) => {
  expect(cltvRetention(margin, retention, options)).toEqual({ ok: true, value: sum });
});

test("a rate of 1e-300 is not lost beside 1", () => {
  expect(value(1, 1, { discount: 1e-300 })).toBe(1e300);
  expect(value(100, 1, { discount: 1e-300, periods: 5 })).toBe(500);
});

test.each<[number, CltvRetentionOptions]>([
  [1, {}],
  [1, { discount: 0.1, growth: 0.1 }],
  [0.8, { growth: 0.25 }],
  [0.8, { discount: 0.1, growth: 0.5 }],
  [1, { timing: "newPaidAtStart" }],
  [1, { timing: "newPaidAtEnd" }],
])("retention %d with %j grows without limit", (retention, options) => {
  const error = { kind: "noAnswer", reason: "diverges" };
  expect(cltvRetention(100, retention, options)).toEqual({ ok: false, error });
  expect(cltvRetention(-100, retention, options)).toEqual({ ok: false, error });
});

test.each(TIMINGS)("a margin of 0 is worth 0 for ever, %s", (timing) => {
  expect(cltvRetention(0, 1, { timing, growth: 0.5 })).toEqual({ ok: true, value: 0 });
  expect(cltvRetention(0, 1, { timing, growth: 1, periods: 1e300 })).toEqual({ ok: true, value: 0 });
});

test("a value that no cell can hold is no answer", () => {
  const error = { kind: "noAnswer", reason: "tooLarge" };
  expect(cltvRetention(1, 1, { growth: 1, periods: 1e300 })).toEqual({ ok: false, error });
});

test.each<[string, number, number, CltvRetentionOptions, string]>([
  ["margin", Infinity, 0.8, {}, "finite"],
  ["retention", 100, 80, {}, "fraction"],
  ["retention", 100, -0.1, {}, "fraction"],
  ["retention", 0, 80, {}, "fraction"],
  ["discount", 100, 0.8, { discount: 10 }, "fraction"],
  ["discount", 100, 0.8, { discount: -0.1 }, "fraction"],
  ["periods", 100, 0.8, { periods: 2.5 }, "wholeZeroOrMore"],
  ["periods", 100, 0.8, { periods: -1 }, "wholeZeroOrMore"],
  ["growth", 100, 0.8, { growth: -1 }, "growth"],
])(
  "%s outside its range is named (margin %d, retention %d, %j)",
  (argument, margin, retention, options, allowed) => {
    expect(cltvRetention(margin, retention, options)).toMatchObject({
      ok: false,
      error: { kind: "outOfRange", argument, allowed },
    });
  },
);

const percent = fc.integer({ min: 0, max: 99 }).map((count) => count / 100);
const growths = fc.integer({ min: -50, max: 50 }).map((count) => count / 100);

/** Every payment in turn, in doubles. */
function summed(retention: number, timing: MarginTiming, periods: number, discount: number, growth: number) {
  let sum = 0;
  for (let period = 0; period < periods; period++) {
    const renewals = timing === "afterRenewal" ? period + 1 : period;
    const discounted = timing === "newPaidAtStart" ? period : period + 1;
    sum += ((1 + growth) ** period * retention ** renewals) / (1 + discount) ** discounted;
  }
  return sum;
}

test("over some periods it is the sum of what each payment is worth", () => {
  const timings = fc.constantFrom(...TIMINGS);
  fc.assert(
    fc.property(
      percent,
      timings,
      fc.integer({ min: 1, max: 40 }),
      percent,
      growths,
      (retention, timing, periods, discount, growth) => {
        const expected = summed(retention, timing, periods, discount, growth);
        const actual = value(1, retention, { timing, periods, discount, growth });
        // Forty powers and additions in doubles, each good for 1e-15.
        expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * expected);
      },
    ),
  );
});

test("more and more periods approach the value for ever, from below", () => {
  fc.assert(
    fc.property(percent, fc.constantFrom(...TIMINGS), percent, (retention, timing, discount) => {
      const forEver = value(100, retention, { timing, discount });
      const half = value(100, retention, { timing, discount, periods: 50 });
      expect(half).toBeLessThanOrEqual(forEver);
      expect(value(100, retention, { timing, discount, periods: 1e6 })).toBe(forEver);
    }),
  );
});

test("a new customer who pays at the start is worth one margin more than an existing one", () => {
  fc.assert(
    fc.property(percent, percent, (retention, discount) => {
      const existing = value(100, retention, { discount });
      const fresh = value(100, retention, { discount, timing: "newPaidAtStart" });
      // Both are rounded once.
      expect(Math.abs(fresh - existing - 100)).toBeLessThanOrEqual(2 ** -51 * fresh);
    }),
  );
});
