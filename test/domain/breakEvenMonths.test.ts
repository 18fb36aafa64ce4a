import * as fc from "fast-check";
import { breakEvenMonths } from "../../src/domain/breakEvenMonths";

const NEVER = { ok: false, error: { kind: "noAnswer", reason: "neverPaysBack" } };

// Contract of BREAKEVEN_MONTHS: C(10) = −5000 and C(11) = 3000, so 10.625; 60000 / 8000 = 7.5.
// The others as named, by hand.
test.each<[string, number, number, number, number, number]>([
  ["with a ramp", 60000, 2000, 10000, 6, 10.625],
  ["without one", 60000, 2000, 10000, 0, 7.5],
  ["with a ramp of one month, which is none", 60000, 2000, 10000, 1, 7.5],
  ["with a ramp of half a month, which is none", 60000, 2000, 10000, 0.5, 7.5],
  ["within the ramp: 2 + 4 + 6 of 11", 11, 0, 12, 6, 2 + 5 / 6],
  ["at the end of a month within the ramp: 2 + 4 + 6 of 12", 12, 0, 12, 6, 3],
  ["at the end of the ramp: 2 + 4 + … + 12 of 42", 42, 0, 12, 6, 6],
  ["after a ramp that ends within a month: 2 + 4 + 6 + 7 of 15.5", 15.5, 0, 7, 3.5, 3.5],
])("the money is back %s", (_title, initial, running, benefit, ramp, months) => {
  expect(breakEvenMonths(initial, running, benefit, ramp)).toEqual({ ok: true, value: months });
});

// Summed month by month with 40 digits (mpmath), rounded once.
test.each([
  [60000, 2000, 10000, 6, 0.1, 11.0840097275602],
  [60000, 2000, 10000, 0, 0.1, 7.76514425556881],
  [60000, 2000, 10000, 6.5, 0, 10.9615384615385],
  [100000, 0, 1000, 0, 0.08, 160.780446345982],
  [1000, 10, 100, 24, 0.12, 25.990493804561],
])("initial %d, running %d, benefit %d, ramp %d, discount %d: %d months", (...given) => {
  const [initial, running, benefit, ramp, discount, months] = given;
  const result = breakEvenMonths(initial, running, benefit, ramp, discount);
  expect(result.ok && Number(result.value.toPrecision(15))).toBe(months);
});

describe("without initial cost", () => {
  test("a project that earns from the first month on is at break-even at once", () => {
    expect(breakEvenMonths(0, 2000, 10000)).toEqual({ ok: true, value: 0 });
  });

  test("the losses of the ramp are made up for first", () => {
    // C(1) = 10000 / 6 − 2000 = −1000 / 3 and C(2) = 1000, so 1 + 1 / 4.
    expect(breakEvenMonths(0, 2000, 10000, 6)).toEqual({ ok: true, value: 1.25 });
  });

  test("a project that only loses is never at break-even, although it starts at zero", () => {
    expect(breakEvenMonths(0, 2000, 1000)).toEqual(NEVER);
    expect(breakEvenMonths(0, 2000, 2000, 6)).toEqual(NEVER);
  });

  test("where nothing flows, nothing is missing", () => {
    expect(breakEvenMonths(0, 0, 0)).toEqual({ ok: true, value: 0 });
    expect(breakEvenMonths(0, 2000, 2000)).toEqual({ ok: true, value: 0 });
    // The first month of the ramp earns exactly its cost.
    expect(breakEvenMonths(0, 1, 6, 6)).toEqual({ ok: true, value: 0 });
  });
});

test("without a surplus per month the money never comes back", () => {
  expect(breakEvenMonths(60000, 10000, 10000)).toEqual(NEVER);
  expect(breakEvenMonths(60000, 10000, 9000, 6, 0.1)).toEqual(NEVER);
  expect(breakEvenMonths(1, 0, 0)).toEqual(NEVER);
});

test("a discounted surplus adds up to a limit, and an outlay beyond it never comes back", () => {
  // 1000 / (1.1^(1/12) − 1) = 125405.366122637591… (mpmath).
  expect(breakEvenMonths(125405.36, 0, 1000, 0, 0.1)).toMatchObject({ ok: true });
  expect(breakEvenMonths(125405.37, 0, 1000, 0, 0.1)).toEqual(NEVER);
  expect(breakEvenMonths(125405.36, 0, 1000, 6, 0.1)).toEqual(NEVER);
});

describe("as long as no one waits", () => {
  test("a ramp of a billion months is followed to where it pays back", () => {
    // A benefit of 1e9 is one per month of ramp, and 1 + … + 6 = 21.
    expect(breakEvenMonths(21, 0, 1e9, 1e9)).toEqual({ ok: true, value: 6 });
    // Σ k / 1e9, k = 1 … 1e9, is 500000000.5; the rest comes at 1 a month.
    expect(breakEvenMonths(500000010.5, 0, 1, 1e9)).toEqual({ ok: true, value: 1e9 + 10 });
  });

  test("a discounted ramp of a billion months ends in a limit", () => {
    // Σ k · q^k = q / (1 − q)² = 15851.911…, q = 1.1^(−1/12), mpmath; a benefit of 1e9 is one per month of ramp.
    expect(breakEvenMonths(15851.91, 0, 1e9, 1e9, 0.1)).toMatchObject({ ok: true });
    expect(breakEvenMonths(15851.92, 0, 1e9, 1e9, 0.1)).toEqual(NEVER);
  });

  test("outlays and benefits of any size are followed, even where months outnumber sixty digits", () => {
    expect(breakEvenMonths(1e300, 1, 1.000001)).toEqual({ ok: true, value: 1e306 });
    expect(breakEvenMonths(1e300, 0, 1e-300)).toEqual({
      ok: false,
      error: { kind: "noAnswer", reason: "tooLarge" },
    });
    // n² / 2 / 1e300 = 5e299 at the end of the ramp, and the other half at 1 a month.
    expect(breakEvenMonths(1e300, 0, 1, 1e300)).toEqual({ ok: true, value: 1.5e300 });
  });

  test("the smallest discount is hardly any", () => {
    expect(breakEvenMonths(60000, 2000, 10000, 6, 1e-300)).toEqual({ ok: true, value: 10.625 });
  });
});

test.each([
  ["initial_cost", [-1, 1, 1, 1, 0], "zeroOrMore"],
  ["running_cost", [1, -1, 1, 1, 0], "zeroOrMore"],
  ["benefit", [1, 1, -1, 1, 0], "zeroOrMore"],
  ["ramp_months", [1, 1, 1, -1, 0], "zeroOrMore"],
  ["annual_discount", [1, 1, 1, 1, 10], "fraction"],
  ["initial_cost", [NaN, 1, 1, 1, 0], "zeroOrMore"],
] as const)("%s outside its range is named", (argument, given, allowed) => {
  const [initial, running, benefit, ramp, discount] = given;
  expect(breakEvenMonths(initial, running, benefit, ramp, discount)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed },
  });
});

const money = fc.integer({ min: 1, max: 1000 });
const rampMonths = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10);
const discount = fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100);
const HORIZON = 240;

/** The definition, month by month; null where the money is not back within the horizon. */
function byDefinition(
  initial: number,
  running: number,
  benefit: number,
  ramp: number,
  annual: number,
): number | null {
  const monthly = (1 + annual) ** (1 / 12);
  let cash = -initial;
  for (let month = 1; month <= HORIZON; month++) {
    const adoption = Math.min(month / Math.max(ramp, 1), 1);
    const flow = (adoption * benefit - running) / monthly ** month;
    if (cash + flow >= 0) return cash === 0 ? month - 1 : month - 1 - cash / flow;
    cash += flow;
  }
  return null;
}

test("it is the month that adding up month by month finds", () => {
  // Half a cent keeps the doubles of the definition from hitting zero exactly.
  const outlay = fc.nat(20000).map((amount) => amount + 0.005);
  fc.assert(
    fc.property(outlay, money, money, rampMonths, discount, (initial, running, benefit, ramp, annual) => {
      const result = breakEvenMonths(initial, running, benefit, ramp, annual);
      const months = result.ok ? result.value : Infinity;
      const expected = byDefinition(initial, running, benefit, ramp, annual);
      // 240 sums of up to 2e4 in doubles are wrong by 1e-9 at most. A flow above zero is at least 1 / 300
      // (the ramp has tenths of months), times 1.3^−20: 1e-5. So a month is met to 1e-4 of it.
      if (expected === null) expect(months).toBeGreaterThan(HORIZON - 1e-3);
      else expect(months).toBeCloseTo(expected, 3);
    }),
  );
});

test("ramp, discount and cost only delay", () => {
  fc.assert(
    fc.property(money, money, money, rampMonths, discount, (initial, running, surplus, ramp, annual) => {
      const benefit = running + surplus;
      const months = (...given: Parameters<typeof breakEvenMonths>) => {
        const result = breakEvenMonths(...given);
        return result.ok ? result.value : Infinity;
      };
      const quickest = months(initial, running, benefit);
      expect(quickest).toBe(initial / surplus);
      expect(months(initial, running, benefit, ramp)).toBeGreaterThanOrEqual(quickest);
      const slow = months(initial, running, benefit, ramp, annual);
      expect(slow).toBeGreaterThanOrEqual(months(initial, running, benefit, ramp));
      expect(months(initial + 1, running, benefit, ramp, annual)).toBeGreaterThanOrEqual(slow);
    }),
  );
});
