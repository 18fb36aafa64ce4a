import * as fc from "fast-check";
import { dropoutIntegral } from "../../../src/domain/prediction/dropoutIntegral";
import { dropoutNodes } from "../../../src/domain/prediction/dropoutNodes";
import { dropoutSeries, type Posterior } from "../../../src/domain/prediction/dropoutSeries";
import { probabilityAlive } from "../../../src/domain/prediction/probabilityAlive";
import { purchasesAhead } from "../../../src/domain/prediction/purchasesAhead";
import { purchasesIfAlive } from "../../../src/domain/prediction/purchasesIfAlive";
import { bgNbd, HISTORIES, PUBLISHED } from "./support/highPrecision";

const published = bgNbd(PUBLISHED);
const ifAlive = purchasesIfAlive(published);

function integral({ power, a, b, growth }: Posterior): number {
  return dropoutIntegral(power, growth, dropoutNodes(a, b));
}

test("the customer of the published spreadsheet is expected to buy 1.226 times", () => {
  // Hardie's spreadsheet to the paper of 2005: 2 repeat purchases, the last in week 30.43 of 38.86, for 39
  // weeks ahead. Published to three decimals.
  const expected = probabilityAlive(published, 2, 30.43, 38.86) * ifAlive(2, 38.86, 39);
  expect(expected).toBeCloseTo(1.226, 3);
});

test.each(HISTORIES)(
  "after $frequency repeat purchases until week $recency of $age",
  ({ frequency, recency, age, alive, in39Weeks }) => {
    // A relative error of e^−76 is 76 roundings; elsewhere it is a few.
    const isAlive = probabilityAlive(published, frequency, recency, age);
    expect(Math.abs(isAlive / alive - 1)).toBeLessThan(1e-13);
    const purchases = isAlive * ifAlive(frequency, age, 39);
    expect(Math.abs(purchases / in39Weeks - 1)).toBeLessThan(1e-13);
  },
);

// The published formula at 40 digits, where it is not defined with an offset of 1e-30, and quadrature at 30
// digits where its function does not converge; both by mpmath 1.3.0.
test.each([
  ["a + b below 1", { power: 0.243, a: 0.3, b: 0.4, growth: 1.5 }, 0.282032095615791497],
  ["a + b close to 0", { power: 60, a: 0.04, b: 0.04, growth: 0.2 }, 6.07898331370943755],
  ["a + b = 1", { power: 2, a: 0.6, b: 0.4, growth: 3 }, 2.02403005966348862],
  ["a = 1", { power: 2, a: 1, b: 0.4, growth: 3 }, 1.53974057920948555],
  ["a long horizon", { power: 0.243, a: 0.3, b: 0.4, growth: 200 }, 9.63387777175068697],
  ["a longer one", { power: 690, a: 0.09, b: 5.5, growth: 240 }, 71380.295578930173],
  ["many purchases", { power: 5000, a: 0.7, b: 3, growth: 0.01 }, 13.7446746308532856],
  ["customers who leave alike", { power: 481, a: 8150, b: 6820, growth: 1.3 }, 1.83691250460179163],
  ["quite alike", { power: 18, a: 160, b: 75, growth: 90 }, 1.47169811320754717],
  ["exactly alike", { power: 0.1, a: 1e6, b: 2e6, growth: 3 }, 0.200901040361884307],
  ["a little alike", { power: 3.5, a: 20, b: 62, growth: 78 }, 4.26297425367097398],
  ["hardly ever", { power: 0.36, a: 6, b: 87000, growth: 500 }, 175.908219579835859],
])("purchases are right with %s", (_title, posterior, expected) => {
  const purchases = dropoutSeries(posterior) ?? integral(posterior);
  // At parameters of a million a weight keeps ten digits; what is asked for is nine.
  expect(Math.abs(purchases / expected - 1)).toBeLessThan(1e-10);
});

const shape = fc.double({ min: -2.5, max: 3, noNaN: true }).map((power) => 10 ** power);
const growth = fc.double({ min: -4, max: 3, noNaN: true }).map((power) => 10 ** power);
const posteriors = fc.record({ power: shape, a: shape, b: shape, growth });

test("the series and the integral, which know nothing of each other, agree", () => {
  let both = 0;
  fc.assert(
    fc.property(posteriors, (posterior) => {
      const series = dropoutSeries(posterior);
      if (series === null) return;
      both++;
      expect(Math.abs(series / integral(posterior) - 1)).toBeLessThan(1e-9);
    }),
    { numRuns: 2000 },
  );
  expect(both).toBeGreaterThan(1000);
});

test("purchases rise with time, ever more slowly, and never above those of a customer who can not leave", () => {
  fc.assert(
    fc.property(posteriors, fc.double({ min: 1.01, max: 5, noNaN: true }), (posterior, factor) => {
      const at = (times: number) => {
        const later = { ...posterior, growth: posterior.growth * times };
        return dropoutSeries(later) ?? integral(later);
      };
      const noise = 1e-9 * at(factor);
      expect(at(factor)).toBeGreaterThanOrEqual(at(1) - noise);
      expect(at(factor)).toBeLessThanOrEqual(factor * at(1) + noise);
      expect(at(1)).toBeLessThanOrEqual(posterior.power * posterior.growth * (1 + 1e-9));
    }),
    { numRuns: 500 },
  );
});

const model = fc.record({ r: shape, alpha: shape, a: shape, b: shape });
const customer = fc.record({ x: fc.nat(300), last: fc.nat(2000), silence: fc.nat(2000) });

test("the probability of being a customer lies between 0 and 1 and falls with silence", () => {
  fc.assert(
    fc.property(
      model,
      customer,
      fc.integer({ min: 1, max: 900 }),
      (parameters, { x, last, silence }, more) => {
        const now = probabilityAlive(bgNbd(parameters), x, x > 0 ? last : 0, last + silence);
        const later = probabilityAlive(bgNbd(parameters), x, x > 0 ? last : 0, last + silence + more);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        expect(later).toBeLessThanOrEqual(now);
        if (x === 0) expect(later).toBe(1);
      },
    ),
  );
});

test("the unit of time does not matter", () => {
  fc.assert(
    fc.property(model, customer, ({ r, alpha, a, b }, { x, last, silence }) => {
      const [weeks, days] = [1, 7].map((unit) => {
        const scaled = bgNbd({ r, alpha: alpha * unit, a, b });
        const alive = probabilityAlive(scaled, x, last * unit, (last + silence) * unit);
        return [alive, purchasesIfAlive(scaled)(x, (last + silence) * unit, 39 * unit)];
      });
      // Rounded quotients differ in the last digit, and a power of up to 1,300 makes more of it.
      expect(Math.abs(weeks[0] - days[0])).toBeLessThan(1e-11 * weeks[0] + 1e-300);
      expect(Math.abs(weeks[1] - days[1])).toBeLessThan(1e-9 * weeks[1]);
    }),
  );
});

test("months add up to the whole time, and discounting takes some of it away", () => {
  const horizon = { months: 24, monthlyDiscount: 0, monthLength: 4.348 };
  const whole = ifAlive(2, 38.86, 24 * 4.348);
  const plain = purchasesAhead(ifAlive, 2, 38.86, horizon);
  expect(plain.expected).toBe(whole);
  expect(plain.discounted).toBeCloseTo(whole, 12);
  const discounted = purchasesAhead(ifAlive, 2, 38.86, { ...horizon, monthlyDiscount: 0.01 });
  expect(discounted.expected).toBe(whole);
  expect(discounted.discounted).toBeLessThan(whole);
  expect(discounted.discounted).toBeGreaterThan(whole / 1.01 ** 24);
});
