import * as fc from "fast-check";
import { whaleCurve } from "../../src/domain/whaleCurve";
import { whaleFigures, type WhaleFigures } from "../../src/domain/whaleFigures";

function figuresOf(values: readonly number[]): WhaleFigures {
  const result = whaleFigures(Float64Array.from(values));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test("describes the constructed example", () => {
  // Total 500: 50 % profitable, peak 200 %, 100 % destroyed, the worst tenth is one customer with −60 %.
  expect(figuresOf([400, 300, 200, 100, 0, -50, -150, -300])).toEqual({
    base: "total",
    customers: 8,
    total: 500,
    profitableShare: 0.5,
    peakShare: 2,
    destroyedShare: 1,
    top20Share: 1.4,
    next30Share: 0.6,
    last50Share: -1,
    worst10Amount: -300,
    worst10Share: -0.6,
  });
});

test("where the total is not above zero, shares are those of the peak", () => {
  // Peak 40, total −20: 60 are destroyed.
  const expected = { base: "peak", peakShare: 1, destroyedShare: 1.5, top20Share: 1, last50Share: -1.5 };
  expect(figuresOf([40, -60])).toMatchObject({ ...expected, total: -20, worst10Share: -1.5 });
  expect(figuresOf([40, -40])).toMatchObject({ base: "peak", total: 0, destroyedShare: 1 });
});

test("where nobody brings anything, shares are those of the loss", () => {
  expect(figuresOf([-10, -30])).toMatchObject({
    base: "loss",
    profitableShare: 0,
    peakShare: 0,
    destroyedShare: 1,
    top20Share: -0.25,
    last50Share: -0.75,
  });
});

test("without losses nothing is destroyed, and the peak is the total", () => {
  const expected = { base: "total", profitableShare: 1, peakShare: 1, destroyedShare: 0, worst10Share: 0.2 };
  expect(figuresOf([40, 10])).toMatchObject(expected);
});

test("shares are rounded once: 0.04 of 0.05 are 80 %", () => {
  expect(0.04 / 0.05).not.toBe(0.8);
  expect(figuresOf([0.04, 0.01]).top20Share).toBe(0.8);
});

test.each([[[0, 0]], [[]]])("without any value (%j) there are no shares", (values) => {
  expect(whaleFigures(Float64Array.from(values))).toEqual({
    ok: false,
    error: { kind: "zeroDenominator", argument: "values" },
  });
});

test("what is no number is refused with its row", () => {
  expect(whaleFigures(Float64Array.of(1, Infinity))).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument: "values", row: 2 },
  });
});

test("a total that no cell can hold is no answer", () => {
  expect(whaleFigures(Float64Array.of(1e308, 1e308))).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "tooLarge" },
  });
});

const cents = fc
  .array(fc.integer({ min: -100_000, max: 1_000_000 }), { minLength: 1 })
  .filter((amounts) => amounts.some((amount) => amount !== 0));

test("the three groups together are the total, and the peak less what is destroyed is it too", () => {
  fc.assert(
    fc.property(cents, (amounts) => {
      const figures = figuresOf(amounts.map((amount) => amount / 100));
      const { base, total, top20Share, next30Share, last50Share, peakShare, destroyedShare } = figures;
      const groups = top20Share + next30Share + last50Share;
      // Each share is rounded once, relative to its size: 2^-53 of some thousand at most here.
      const tolerance = 1e-12 * (1 + peakShare + destroyedShare);
      expect(Math.abs(groups - (peakShare - destroyedShare))).toBeLessThan(tolerance);
      const divisor = {
        total,
        peak: amounts.reduce((sum, amount) => sum + Math.max(amount, 0), 0) / 100,
        loss: -total,
      };
      const whole = total / divisor[base];
      expect(Math.abs(groups - whole)).toBeLessThan(tolerance);
    }),
  );
});

test("the curve has the same peak, at the same share of customers, of the same base", () => {
  fc.assert(
    fc.property(cents, (amounts) => {
      const values = Float64Array.from(amounts, (amount) => amount / 100);
      const { base, peak, peakAt } = whaleCurve(values);
      expect(figuresOf([...values])).toMatchObject({ base, peakShare: peak, profitableShare: peakAt });
    }),
  );
});

test("figures depend neither on the order of rows nor, but for amounts, on the unit of money", () => {
  fc.assert(
    fc.property(cents, (amounts) => {
      const figures = figuresOf(amounts);
      expect(figuresOf([...amounts].reverse())).toEqual(figures);
      expect(figuresOf(amounts.map((amount) => amount / 100))).toEqual({
        ...figures,
        total: figures.total / 100,
        worst10Amount: figures.worst10Amount / 100,
      });
    }),
  );
});
