import * as fc from "fast-check";
import { bgNbdLikelihood } from "../../../src/domain/prediction/bgNbdLikelihood";
import { gammaGammaLikelihood } from "../../../src/domain/prediction/gammaGammaLikelihood";
import { heldMean } from "../../../src/domain/prediction/heldMean";
import { keptFinite } from "../../../src/domain/prediction/keptFinite";
import { nbdLikelihood } from "../../../src/domain/prediction/nbdLikelihood";
import type { Objective } from "../../../src/domain/prediction/Objective";
import { climbTo, risingFactorials } from "../../../src/domain/prediction/risingFactorials";
import { HISTORIES, PUBLISHED } from "./support/highPrecision";

function logs(parameters: readonly number[]): Float64Array {
  return Float64Array.from(parameters, Math.log);
}

function valueAt(objective: Objective, parameters: readonly number[]): number {
  return objective(logs(parameters), new Float64Array(parameters.length));
}

function oneCustomer(frequency: number, recency: number, age: number) {
  const [x, last, observed] = [frequency, recency, age].map((figure) => Float64Array.of(figure));
  return { frequency: x, recency: last, age: observed, customers: Float64Array.of(1) };
}

const { r, alpha, a, b } = PUBLISHED;

test.each(HISTORIES)("BG/NBD: a customer with $frequency repeat purchases has its likelihood", (history) => {
  const objective = bgNbdLikelihood(oneCustomer(history.frequency, history.recency, history.age), 1);
  // Sums of terms as large as 2,000 · ln 700: some 1e-12 remain of their roundings.
  expect(Math.abs(-valueAt(objective, [r, alpha, a, b]) - history.logLikelihood)).toBeLessThan(1e-11);
});

// mpmath, 50 digits, at p = 6.25, q = 3.74, v = 15.44.
test.each([
  [2, 22.35, -3.5513167597317047],
  [26, 17.5, -3.468019654133031],
  [5, 0.01, -163.0979255096219],
])("Gamma-Gamma: a customer with %d purchases of %d has its likelihood", (x, value, expected) => {
  const rows = {
    frequency: Float64Array.of(x),
    meanValue: Float64Array.of(value),
    customers: Float64Array.of(1),
  };
  expect(-valueAt(gammaGammaLikelihood(rows, 1), [6.25, 3.74, 15.44])).toBeCloseTo(expected, 12);
});

test("NBD is what BG/NBD becomes where nobody leaves", () => {
  for (const { frequency, recency, age } of HISTORIES) {
    const rows = oneCustomer(frequency, recency, age);
    const never = valueAt(bgNbdLikelihood(rows, 1), [r, alpha, 1e-60, 1]);
    // Leaving is less likely by far than even a silence of e^−76. Sums of up to 2,000 · ln 700 nearly cancel.
    expect(Math.abs(never / valueAt(nbdLikelihood(rows, 1), [r, alpha]) - 1)).toBeLessThan(1e-9);
  }
});

const histories = fc.array(
  fc
    .tuple(fc.nat(12), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }))
    .map(([x, last, silence]) => [x, x > 0 ? last / 7 : 0, (last + silence) / 7]),
  { minLength: 1, maxLength: 12 },
);

function rowsOf(customers: readonly (readonly number[])[]) {
  const [frequency, recency, age] = [0, 1, 2].map((at) => Float64Array.from(customers, (row) => row[at]));
  const sorted = Array.from(frequency.keys()).sort((left, right) => frequency[left] - frequency[right]);
  const pick = (column: Float64Array) => Float64Array.from(sorted, (row) => column[row]);
  return {
    frequency: pick(frequency),
    recency: pick(recency),
    age: pick(age),
    customers: Float64Array.from(sorted, (_, row) => 1 + (row % 3)),
  };
}

const log = fc.double({ min: -4, max: 4, noNaN: true });

test("every gradient is that of its value", () => {
  fc.assert(
    fc.property(
      histories,
      fc.tuple(log, log, log, log),
      fc.double({ min: 0.5, max: 90, noNaN: true }),
      (all, at, unit) => {
        const rows = rowsOf(all);
        expectTrueGradient(bgNbdLikelihood(rows, unit), at);
        expectTrueGradient(nbdLikelihood(rows, unit), at.slice(0, 2));
        const spend = {
          frequency: rows.frequency.map((x) => x + 1),
          meanValue: rows.age.map((value) => value + 0.1),
          customers: rows.customers,
        };
        expectTrueGradient(gammaGammaLikelihood(spend, unit), at.slice(0, 3));
        expectTrueGradient(heldMean(gammaGammaLikelihood(spend, unit)), at.slice(0, 2));
        expectTrueGradient(
          keptFinite(nbdLikelihood(rows, unit)),
          at.slice(2).map((coordinate) => 6 * coordinate),
        );
      },
    ),
  );
});

/** Against differences of the value: they keep six digits of what is largest in it. */
function expectTrueGradient(objective: Objective, at: readonly number[]): void {
  const gradient = new Float64Array(at.length);
  const value = objective(Float64Array.from(at), gradient);
  const step = 1e-5;
  for (let i = 0; i < at.length; i++) {
    const [ahead, behind] = [step, -step].map((move) => {
      const point = Float64Array.from(at);
      point[i] += move;
      return objective(point, new Float64Array(at.length));
    });
    const slope = (ahead - behind) / (2 * step);
    const size = 1 + Math.abs(value) + Math.abs(slope);
    expect(Math.abs(gradient[i] - slope)).toBeLessThan(1e-6 * size);
  }
}

test("customers with the same history may come in one row or in several", () => {
  fc.assert(
    fc.property(histories, fc.tuple(log, log, log, log), (all, at) => {
      const once = rowsOf(all.flatMap((row) => [row, row]));
      once.customers.fill(1);
      const twice = rowsOf(all);
      twice.customers.fill(2);
      const [left, right] = [once, twice].map((rows) =>
        bgNbdLikelihood(rows, 7)(Float64Array.from(at), new Float64Array(4)),
      );
      expect(Math.abs(left - right)).toBeLessThan(1e-12 * (1 + Math.abs(left)));
    }),
  );
});

test("the unit of time adds its logarithm per purchase, and nothing else", () => {
  fc.assert(
    fc.property(histories, fc.tuple(log, log, log, log), (all, [logR, logAlpha, logA, logB]) => {
      const rows = rowsOf(all);
      const customers = rows.customers.reduce((sum, count) => sum + count, 0);
      const purchases = rows.frequency.reduce((sum, x, row) => sum + x * rows.customers[row], 0);
      const weeks = bgNbdLikelihood(rows, 1)(
        Float64Array.of(logR, logAlpha, logA, logB),
        new Float64Array(4),
      );
      const days = bgNbdLikelihood(rows, 1 / 7)(
        Float64Array.of(logR, logAlpha + Math.log(7), logA, logB),
        new Float64Array(4),
      );
      const expected = weeks + (purchases * Math.log(7)) / customers;
      expect(Math.abs(days - expected)).toBeLessThan(1e-12 * (1 + Math.abs(weeks) + Math.abs(expected)));
    }),
  );
});

test("factorials that rise together are those that rise one by one, over short ways and long", () => {
  const rise = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(
      fc.array(rise, { maxLength: 8 }),
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      (rises, base) => {
        const sorted = [...rises].sort(([left], [right]) => left - right);
        const { value, slope } = risingFactorials(
          base,
          climbTo(
            Float64Array.from(sorted, ([x]) => x),
            Float64Array.from(sorted, ([, count]) => count),
          ),
        );
        let [sum, derivative] = [0, 0];
        for (const [x, count] of rises) {
          for (let i = 0; i < x; i++) {
            sum += count * Math.log(base + i);
            derivative += count / (base + i);
          }
        }
        expect(Math.abs(value - sum)).toBeLessThan(1e-11 * (1 + Math.abs(sum)));
        expect(Math.abs(slope - derivative)).toBeLessThan(1e-11 * (1 + derivative));
      },
    ),
  );
});
