import * as fc from "fast-check";
import { expectedSpend, populationMean } from "../../../src/domain/prediction/expectedSpend";
import { fitSpend, type SpendFit } from "../../../src/domain/prediction/fitSpend";
import { finish } from "../../../src/domain/prediction/stages";
import { SeededRandom } from "../../../src/workbench/sample/SeededRandom";
import { reordered } from "./support/reordered";
import { SHOP, simulatedHistory } from "./support/simulatedHistory";

function fitOf({ frequency, meanValue }: { frequency: Float64Array; meanValue: Float64Array }): SpendFit {
  const fit = finish(fitSpend(frequency, meanValue));
  if (fit === null) throw new Error("no model");
  expect(fit.isConverged).toBe(true);
  return fit;
}

test.each([
  { ...SHOP, customers: 4000 },
  { ...SHOP, customers: 4000, seed: 5, spend: { p: 1, q: 10, v: 400 } },
  { ...SHOP, customers: 4000, seed: 6, spend: { p: 20, q: 2.5, v: 3 } },
])("parameters that data were made with are found within what chance allows (seed $seed)", (made) => {
  const { model, isMeanHeld } = fitOf(simulatedHistory(made));
  expect(isMeanHeld).toBe(false);
  // Four standard errors, as for the purchases.
  for (const name of ["p", "q", "v"] as const) {
    expect(Math.abs(model[name] - made.spend[name])).toBeLessThan(4 * model.standardErrors[name]);
  }
  // The values were drawn without regard to the frequency: a correlation of n pairs is 0 ± 1/√n.
  expect(Math.abs(model.correlation)).toBeLessThan(4 / Math.sqrt(model.customers));
});

test("neither the order of customers nor the currency matters", () => {
  const history = simulatedHistory(SHOP);
  const { model } = fitOf(history);
  const order = new SeededRandom(3).shuffled(Array.from(history.age.keys()));
  expect(fitOf(reordered(history, order)).model).toEqual(model);

  const factor = 1e9;
  const scaled = fitOf({ ...history, meanValue: history.meanValue.map((value) => value * factor) }).model;
  // Both searches end where the slope is below 1e-9, and curvatures are down to some 1e-3.
  expect(scaled.p / model.p).toBeCloseTo(1, 6);
  expect(scaled.q / model.q).toBeCloseTo(1, 6);
  expect(scaled.v / model.v / factor).toBeCloseTo(1, 6);
  expect(scaled.logLikelihood).toBeCloseTo(model.logLikelihood - model.customers * Math.log(factor), 5);
  expect(scaled.correlation).toBeCloseTo(model.correlation, 12);
});

test("losses, unknown values and customers without a repeat purchase take no part", () => {
  const history = simulatedHistory(SHOP);
  const frequency = Float64Array.of(3, 2, 1, 0, NaN, ...history.frequency);
  const meanValue = Float64Array.of(-50, 0, NaN, 70, NaN, ...history.meanValue);
  expect(fitOf({ frequency, meanValue })).toEqual(fitOf(history));
});

test.each([
  ["fewer than ten customers", Array.from({ length: 9 }, (_, row) => 20 + row)],
  ["customers who all spend the same", new Array<number>(50).fill(49.9)],
  ["the same but for rounding", Array.from({ length: 50 }, (_, row) => ((row + 1) * 49.9) / (row + 1))],
])("of %s no model is made", (_who, values) => {
  expect(finish(fitSpend(new Float64Array(values.length).fill(1), Float64Array.from(values)))).toBeNull();
});

test("where a few customers spend a thousand times as much, the mean is held at the observed one", () => {
  const random = new SeededRandom(8);
  const frequency = Float64Array.from({ length: 2000 }, () => random.whole(1, 5));
  const meanValue = Float64Array.from(frequency, () => 50 * Math.exp(2 * random.bell()));
  const { model, isMeanHeld } = fitOf({ frequency, meanValue });
  expect(isMeanHeld).toBe(true);
  expect(model.q).toBeGreaterThan(1);
  const observed = meanValue.reduce((sum, value) => sum + value, 0) / meanValue.length;
  expect(populationMean(model) / observed).toBeCloseTo(1, 12);
  expect(model.standardErrors.v).toBeNaN();
  expect(model.standardErrors.p).toBeGreaterThan(0);
});

// mpmath, 50 digits, at the published parameters (Fader & Hardie, note 025): p = 6.25, q = 3.74, v = 15.44.
test.each([
  [0, NaN, 35.21897810218978],
  [2, 22.35, 24.663713910761156],
  [26, 17.5, 17.79381505688695],
  [5, 0.01, 2.848264195351574],
])("after %d repeat purchases of %d on average the next one is expected at %d", (x, value, expected) => {
  // Half a dozen roundings.
  expect(expectedSpend({ p: 6.25, q: 3.74, v: 15.44 }, x, value) / expected).toBeCloseTo(1, 14);
});

const above = fc.double({ min: 0.01, max: 1000, noNaN: true });

test("what is expected lies between the own mean and that of all, closer to the own one with each purchase", () => {
  fc.assert(
    fc.property(above, above, above, fc.integer({ min: 1, max: 500 }), above, (p, excess, v, x, own) => {
      const model = { p, q: 1 + excess, v };
      const all = populationMean(model);
      const [now, later] = [x, x + 1].map((frequency) => expectedSpend(model, frequency, own));
      const noise = 1e-12 * (all + own);
      expect(now).toBeGreaterThanOrEqual(Math.min(all, own) - noise);
      expect(now).toBeLessThanOrEqual(Math.max(all, own) + noise);
      expect(Math.abs(later - own)).toBeLessThanOrEqual(Math.abs(now - own) + noise);
    }),
  );
});

test("a loss stays a loss, and an unknown value is that of all", () => {
  const model = { p: 6, q: 4, v: 15 };
  expect(expectedSpend(model, 4, -12)).toBe(-12);
  expect(expectedSpend(model, 4, 0)).toBe(0);
  expect(expectedSpend(model, 4, NaN)).toBe(30);
});
