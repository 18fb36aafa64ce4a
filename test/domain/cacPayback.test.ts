import * as fc from "fast-check";
import { cacPayback } from "../../src/domain/cacPayback";

const never = { ok: false, error: { kind: "noAnswer", reason: "neverPaysBack" } };

// Contract of CAC_PAYBACK for the first; 12.5 also in worked_examples_simple_measures.json
// (rates.cac_payback_months). The others summed payment by payment with Python's fractions.
test.each([
  [500, 40, 0, 0, 12.5],
  [500, 40, 0.02, 0, 14.241622796879811],
  [500, 40, 0, 0.01, 13.421006341708047],
  [500, 40, 0.02, 0.01, 15.59092374465027],
  [180, 100, 0.5, 0, 3.4],
  [1990, 40, 0.02, 0, 262.25972554909623],
  [1999.999, 40, 0.02, 0, 718.155452071752],
])("CAC %d, margin %d, churn %d, discount %d: %d periods", (cac, margin, churn, discount, periods) => {
  const result = cacPayback(cac, margin, churn, discount);
  expect(result.ok && result.value.toPrecision(15)).toBe(periods.toPrecision(15));
});

test.each([
  // 100 + 90 + 81
  [271, 100, 0.1, 0, 3],
  // 121/1.1 + 121/1.1²
  [210, 121, 0, 0.1, 2],
  // 1 + 0.5 + 0.25 + … of ten periods
  [2 - 2 ** -9, 1, 0.5, 0, 10],
  [0.3, 0.1, 0, 0, 3],
  [40, 40, 0, 0, 1],
])(
  "CAC %d, margin %d, churn %d, discount %d is earned by whole periods: %d",
  (cac, margin, churn, discount, value) => {
    expect(cacPayback(cac, margin, churn, discount)).toEqual({ ok: true, value });
  },
);

test.each([
  [40, 0],
  [0, 0],
  [-40, 0],
  [-40, 1],
])("a cost of 0 is paid back at once, by a margin of %d with churn %d too", (margin, churn) => {
  expect(cacPayback(0, margin, churn)).toEqual({ ok: true, value: 0 });
});

test.each([
  ["no margin", 500, 0, 0, 0],
  ["a loss", 500, -40, 0, 0],
  ["margins that add up to less", 2001, 40, 0.02, 0],
  ["margins that approach the cost and never reach it", 2000, 40, 0.02, 0],
  ["discounted margins that approach the cost and never reach it", 4000, 40, 0, 0.01],
  ["a single payment that is too small", 101, 100, 1, 0],
])("%s: never", (_title, cac, margin, churn, discount) => {
  expect(cacPayback(cac, margin, churn, discount)).toEqual(never);
});

test("where everybody leaves after one period, its payment alone can pay back", () => {
  expect(cacPayback(100, 100, 1)).toEqual({ ok: true, value: 1 });
  expect(cacPayback(100, 125, 1, 0.25)).toEqual({ ok: true, value: 1 });
  expect(cacPayback(50, 100, 1)).toEqual({ ok: true, value: 0.5 });
});

test("a quadrillion periods are counted without counting them", () => {
  expect(cacPayback(1e12, 1e-3)).toEqual({ ok: true, value: 1e15 });
  const result = cacPayback(1e12, 1e-3, 1e-16);
  // n = −ln(1 − 1e15 · 1e-16) / 1e-16 for a rate this small; interpolating is exact to a period in 1e15.
  expect(result.ok && result.value / 1e16).toBeCloseTo(-Math.log(0.9), 14);
});

test("a time that no cell can hold is no answer", () => {
  const error = { kind: "noAnswer", reason: "tooLarge" };
  expect(cacPayback(1e300, 1e-300)).toEqual({ ok: false, error });
});

test("rates beyond all precision come to an end", () => {
  expect(cacPayback(6e59, 1, 1.5e-60)).toMatchObject({ error: { kind: "noAnswer" } });
});

test.each([
  ["cac", [-500, 40, 0, 0], "zeroOrMore"],
  ["margin_per_period", [500, Infinity, 0, 0], "finite"],
  ["churn", [500, 40, 2, 0], "fraction"],
  ["discount", [500, 40, 0, -0.01], "fraction"],
  ["churn", [0, 40, 2, 0], "fraction"],
] as const)("%s outside its range is named", (argument, [cac, margin, churn, discount], allowed) => {
  expect(cacPayback(cac, margin, churn, discount)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed },
  });
});

const percent = fc.integer({ min: 0, max: 100 }).map((count) => count / 100);

/** Payment by payment, in doubles; null where they do not add up to the cost. */
function counted(cac: number, margin: number, churn: number, discount: number): number | null {
  let earned = 0;
  let payment = margin / (1 + discount);
  for (let period = 0; period < 10_000; period++) {
    if (earned + payment >= cac) return period + (cac - earned) / payment;
    earned += payment;
    payment *= (1 - churn) / (1 + discount);
  }
  return null;
}

test("it is what counting payment by payment gives", () => {
  const share = fc.integer({ min: 1, max: 98 }).map((count) => count / 100);
  fc.assert(
    fc.property(
      share,
      fc.integer({ min: 1, max: 1000 }),
      percent,
      percent,
      (part, margin, churn, discount) => {
        // A part of all that the margins bring for ever; of a hundred periods where that has no limit.
        const leak = churn + discount;
        const cac = leak > 0 ? (part * margin) / leak : 100 * part * margin;
        const result = cacPayback(cac, margin, churn, discount);
        const expected = counted(cac, margin, churn, discount);
        // At most 400 additions in doubles, the last payment being a fiftieth of the first or more.
        expect(result.ok && expected !== null && Math.abs(result.value - expected)).toBeLessThanOrEqual(
          1e-10,
        );
      },
    ),
  );
});

test("it grows with the cost, churn and discount rate", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), percent, percent, (cac, churn, discount) => {
      const periods = (...args: readonly [number, number, number]) => {
        const result = cacPayback(args[0], 40, args[1], args[2]);
        return result.ok ? result.value : Infinity;
      };
      expect(periods(cac + 1, churn, discount)).toBeGreaterThanOrEqual(periods(cac, churn, discount));
      expect(periods(cac, churn, discount)).toBeGreaterThanOrEqual(periods(cac, 0.5 * churn, discount));
      expect(periods(cac, churn, discount)).toBeGreaterThanOrEqual(periods(cac, churn, 0.5 * discount));
    }),
  );
});
