import * as fc from "fast-check";
import { payback } from "../../src/domain/payback";

const pay = (flows: readonly number[], discountRate?: number) =>
  payback(Float64Array.from(flows), discountRate);

// Contract of PAYBACK: 2 + (120 − 100) / 80, and at 8 % 2 + 36.768 · 1.08 / 80, both by hand; the others
// as named.
test.each<[string, number[], number, number]>([
  ["within a period", [-120, 40, 60, 80], 0, 2.25],
  ["later, when discounted", [-120, 40, 60, 80], 0.08, 2.496368],
  ["at the end of a period", [-100, 40, 60, 80], 0, 2],
  ["over periods without a flow", [-100, 0, 0, 50, 50], 0, 4],
  ["with interest over periods without a flow: 133.1 of 200", [-100, 0, 0, 200], 0.1, 2.6655],
  ["after a second outlay", [-100, -20, 60, 80], 0, 2.75],
  ["at a rate of 100 %: 50 + 50 of 100", [-100, 100, 200], 1, 2],
  ["never having been below zero", [10, -100, 20], 0, 0],
  ["with nothing laid out", [0, 0], 0, 0],
])("an investment pays back %s", (_title, flows, discountRate, periods) => {
  expect(pay(flows, discountRate)).toEqual({ ok: true, value: periods });
});

test("the first of several crossings counts", () => {
  expect(pay([-100, 150, -80, 50])).toEqual({ ok: true, value: 100 / 150 });
  expect(pay([-100, 150, -80, 20])).toEqual(pay([-100, 150]));
});

test("a first period without a flow pays back at once, because nothing is laid out yet", () => {
  expect(pay([0, -100, 60, 60])).toEqual({ ok: true, value: 0 });
});

test("cents add up exactly, where binary arithmetic stays below zero", () => {
  expect(-0.3 + 0.1 + 0.2).toBeGreaterThan(0);
  expect(-0.8 + 0.1 + 0.7).toBeLessThan(0);
  expect(pay([-0.8, 0.1, 0.7])).toEqual({ ok: true, value: 2 });
});

test.each<[string, number[], number]>([
  ["flows back too little", [-120, 40, 60], 0],
  ["only just flows back, but not with interest", [-120, 60, 60], 0.0001],
  ["is all there is", [-120], 0],
  ["is not there at all", [], 0],
])("an outlay that %s is never paid back", (_title, flows, discountRate) => {
  expect(pay(flows, discountRate)).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "neverPaysBack" },
  });
});

test.each([
  ["cash_flows", [[-1, NaN], 0], { allowed: "finite", row: 2 }],
  ["cash_flows", [[-1, 1, Infinity], 0], { allowed: "finite", row: 3 }],
  ["discount_rate", [[-1, 1], 8], { allowed: "fraction" }],
  ["discount_rate", [[-1, 1], -0.01], { allowed: "fraction" }],
] as const)("%s outside its range is named, with the row of a cell", (argument, [flows, rate], what) => {
  expect(pay(flows, rate)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, ...what },
  });
});

test("a whole sheet of flows is summed up to its end", () => {
  const flows = new Float64Array(1_048_576);
  flows[0] = -1;
  flows[1_048_575] = 2;
  expect(payback(flows)).toEqual({ ok: true, value: 1_048_574.5 });
});

const outlay = fc.integer({ min: 1, max: 1e6 });
const income = fc.array(fc.nat(1e5), { minLength: 1, maxLength: 40 });
const rate = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** The definition, period by period in doubles; −1 where it never pays back. */
function byDefinition(flows: readonly number[], discountRate: number): number {
  let sum = 0;
  for (const [period, flow] of flows.entries()) {
    const worth = flow / (1 + discountRate) ** period;
    if (sum + worth >= 0) return period === 0 ? 0 : period - 1 - sum / worth;
    sum += worth;
  }
  return -1;
}

test("the balance with interest crosses zero where the discounted flows do", () => {
  fc.assert(
    fc.property(outlay, income, rate, (spent, earned, discountRate) => {
      // A cent that no sum can hit exactly keeps the doubles of the definition away from zero.
      const flows = [-spent - 0.01, ...earned];
      const result = pay(flows, discountRate);
      const periods = result.ok ? result.value : -1;
      // The definition adds 40 rounded terms: relative to the last flow of at least 1, below 1e-9.
      expect(periods).toBeCloseTo(byDefinition(flows, discountRate), 8);
    }),
  );
});

test("money counts in proportion, and interest only delays", () => {
  fc.assert(
    fc.property(outlay, income, rate, (spent, earned, discountRate) => {
      const flows = [-spent, ...earned];
      const result = pay(flows, discountRate);
      expect(
        pay(
          flows.map((flow) => flow / 100),
          discountRate,
        ),
      ).toEqual(result);
      const undiscounted = pay(flows);
      if (!result.ok) return;
      if (!undiscounted.ok) throw new Error("only interest prevents a payback");
      expect(undiscounted.value).toBeLessThanOrEqual(result.value);
    }),
  );
});
