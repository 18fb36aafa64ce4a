import * as fc from "fast-check";
import {
  forecastCustomers,
  type Forecast,
  type ForecastSettings,
} from "../../../src/domain/prediction/forecastCustomers";
import type { PurchaseHistory } from "../../../src/domain/prediction/PurchaseHistory";
import { purchasesIfAlive } from "../../../src/domain/prediction/purchasesIfAlive";
import { SeededRandom } from "../../../src/workbench/sample/SeededRandom";
import { reordered } from "./support/reordered";
import { SHOP, simulatedFuture, simulatedHistory } from "./support/simulatedHistory";
import { valueOf } from "./support/valueOf";

const YEAR: ForecastSettings = { months: 12, discountRate: 0.1 };
const shop = simulatedHistory({ ...SHOP, customers: 400 });

function forecastOf(history: PurchaseHistory, settings: ForecastSettings = YEAR): Forecast {
  return valueOf(forecastCustomers(history, settings));
}

function joined(history: PurchaseHistory, more: PurchaseHistory): PurchaseHistory {
  return {
    frequency: Float64Array.of(...history.frequency, ...more.frequency),
    recency: Float64Array.of(...history.recency, ...more.recency),
    age: Float64Array.of(...history.age, ...more.age),
    meanValue: Float64Array.of(...history.meanValue, ...more.meanValue),
  };
}

function customer(frequency: number, recency: number, age: number, meanValue: number): PurchaseHistory {
  const [x, last, observed, value] = [frequency, recency, age, meanValue].map((one) => Float64Array.of(one));
  return { frequency: x, recency: last, age: observed, meanValue: value };
}

function total(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0);
}

test("without discount a value is the purchases to expect times what is spent on each", () => {
  const { value, expectedPurchases, expectedSpend } = forecastOf(shop, { months: 12, discountRate: 0 });
  value.forEach((one, row) => {
    // Twelve differences are added up again.
    expect(Math.abs(one - expectedPurchases[row] * expectedSpend[row])).toBeLessThan(1e-12 * one + 1e-300);
  });
});

test("customers buy as often in the year after as was forecast, in all and by how often they had bought", () => {
  const { history, purchasesAhead } = simulatedFuture({ ...SHOP, customers: 8000, weeks: 104 }, 365.25 / 7);
  const { expectedPurchases } = forecastOf(history);
  for (const [least, most] of [
    [0, Infinity],
    [0, 0],
    [1, 2],
    [3, 9],
    [10, Infinity],
  ]) {
    const isOne = (_: number, row: number) =>
      history.frequency[row] >= least && history.frequency[row] <= most;
    const [expected, actual] = [expectedPurchases, purchasesAhead].map((column) =>
      total(column.filter(isOne)),
    );
    expect(actual).toBeGreaterThan(500);
    // Groups of at least 500 purchases, which come in bunches: 15 % is three standard errors or more.
    expect(Math.abs(expected / actual - 1)).toBeLessThan(0.15);
  }
});

test("a value is the sum of its months, of 30.4375 days each, discounted by the month's part of a year", () => {
  const { purchaseModel, pAlive, expectedPurchases, expectedSpend, value } = forecastOf(shop, YEAR);
  const ifAlive = purchasesIfAlive(purchaseModel);
  for (const row of [0, 7, 100]) {
    let sum = 0;
    let before = 0;
    for (let month = 1; month <= 12; month++) {
      const byNow = ifAlive(shop.frequency[row], shop.age[row], (month * 30.4375) / 7);
      sum += (byNow - before) / 1.1 ** (month / 12);
      before = byNow;
    }
    // Twelve differences, each with a few roundings.
    expect(expectedPurchases[row] / (pAlive[row] * before)).toBeCloseTo(1, 12);
    expect(value[row] / (expectedSpend[row] * pAlive[row] * sum)).toBeCloseTo(1, 12);
  }
});

test("customers who are known have figures, the others NaN", () => {
  const unknown = customer(NaN, NaN, NaN, NaN);
  const forecast = forecastOf(joined(unknown, shop));
  const alone = forecastOf(shop);
  for (const name of ["pAlive", "expectedPurchases", "expectedSpend", "value"] as const) {
    expect(forecast[name][0]).toBeNaN();
    expect(forecast[name].slice(1)).toEqual(alone[name]);
    expect(alone[name].every(Number.isFinite)).toBe(true);
  }
  expect(forecast.warnings).toEqual(alone.warnings);
});

test("the order of customers does not matter to the last digit", () => {
  const order = new SeededRandom(11).shuffled(Array.from(shop.age.keys()));
  const forecast = forecastOf(shop);
  const turned = forecastOf(reordered(shop, order));
  for (const name of ["pAlive", "expectedPurchases", "expectedSpend", "value"] as const) {
    expect(turned[name]).toEqual(Float64Array.from(order, (row) => forecast[name][row]));
  }
});

test("in another currency values are worth as much, and nothing else changes", () => {
  const forecast = forecastOf(shop);
  const scaled = forecastOf({ ...shop, meanValue: shop.meanValue.map((value) => value * 1000) });
  expect(scaled.pAlive).toEqual(forecast.pAlive);
  expect(scaled.expectedPurchases).toEqual(forecast.expectedPurchases);
  // The search for the spend model ends at the same place but for a slope of 1e-9.
  scaled.value.forEach((value, row) =>
    expect(Math.abs(value - 1000 * forecast.value[row])).toBeLessThan(1e-6 * value),
  );
});

test("probabilities lie between 0 and 1, and values grow with the horizon and fall with the discount", () => {
  const settings = fc.record({
    months: fc.integer({ min: 1, max: 119 }),
    discountRate: fc.double({ min: 0, max: 0.9, noNaN: true }),
  });
  const few = simulatedHistory({ ...SHOP, customers: 40, seed: 21 });
  fc.assert(
    fc.property(settings, ({ months, discountRate }) => {
      const now = forecastOf(few, { months, discountRate });
      const longer = forecastOf(few, { months: months + 1, discountRate });
      const dearer = forecastOf(few, { months, discountRate: discountRate + 0.1 });
      expect(now.pAlive.every((probability) => probability >= 0 && probability <= 1)).toBe(true);
      expect(now.value.every((value, row) => longer.value[row] > value && dearer.value[row] < value)).toBe(
        true,
      );
      expect(now.expectedPurchases.every((one, row) => longer.expectedPurchases[row] > one)).toBe(true);
    }),
    { numRuns: 15 },
  );
});

test("a customer who brings losses is expected to go on, and the models do without its value", () => {
  const forecast = forecastOf(joined(customer(4, 20, 22, -30), shop));
  expect(forecast.expectedSpend[0]).toBe(-30);
  expect(forecast.value[0]).toBeLessThan(0);
  expect(forecast.spendModel).toEqual(forecastOf(shop).spendModel);
});

test("without a spend model customers go on as they did, and others spend the mean of those who came again", () => {
  const history = [
    customer(2, 8, 10, 40),
    customer(1, 3, 12, -10),
    customer(0, 0, 9, NaN),
    customer(3, 5, 6, NaN),
  ].reduce(joined);
  const { expectedSpend, spendModel, warnings } = forecastOf(history);
  expect(spendModel).toBeNull();
  expect(Array.from(expectedSpend)).toEqual([40, -10, 15, 15]);
  expect(warnings).toEqual(expect.arrayContaining(["noSpendModel", "fewCustomers", "fewRepeatBuyers"]));
});

test("where no value is known, values are unknown and the purchases are not", () => {
  const { value, expectedSpend, expectedPurchases } = forecastOf(
    joined(customer(2, 8, 10, NaN), customer(0, 0, 9, NaN)),
  );
  expect(Array.from(value)).toEqual([NaN, NaN]);
  expect(Array.from(expectedSpend)).toEqual([NaN, NaN]);
  expect(expectedPurchases[0]).toBeGreaterThan(0);
});

describe("warnings", () => {
  test("a shop of 400 customers of whom 200 came again gives none", () => {
    expect(forecastOf(shop).warnings).toEqual([]);
  });

  test("199 customers are few, 200 are not", () => {
    const first = (count: number) =>
      reordered(
        shop,
        Array.from({ length: count }, (_, row) => row),
      );
    expect(forecastOf(first(199)).warnings).toContain("fewCustomers");
    expect(forecastOf(first(200)).warnings).not.toContain("fewCustomers");
  });

  test("49 customers who came again are few, 50 are not", () => {
    const rows = Array.from(shop.age.keys());
    const again = rows.filter((row) => shop.frequency[row] > 0);
    const once = rows.filter((row) => shop.frequency[row] === 0);
    const shopOf = (count: number) => reordered(shop, [...again.slice(0, count), ...once]);
    expect(forecastOf(shopOf(49)).warnings).toContain("fewRepeatBuyers");
    expect(forecastOf(shopOf(50)).warnings).not.toContain("fewRepeatBuyers");
  });

  test("where nobody leaves, all are customers, and it is said", () => {
    const loyal = simulatedHistory({ ...SHOP, customers: 600, r: 1, alpha: 5, dropout: null });
    const { warnings, pAlive, purchaseModel } = forecastOf(loyal);
    expect(purchaseModel.kind).toBe("nbd");
    expect(warnings).toEqual(["noMeasurableDropout"]);
    expect(pAlive.every((probability) => probability === 1)).toBe(true);
  });

  test("spend that rises with the frequency is said", () => {
    const rising = { ...shop, meanValue: shop.meanValue.map((value, row) => value * shop.frequency[row]) };
    expect(forecastOf(rising).warnings).toContain("spendDependsOnFrequency");
  });

  test("customers who spend alike, or leave alike, are said, and nothing of an unsure search", () => {
    const spend = { p: 6, q: 40_000, v: 200_000 };
    const alike = forecastOf(simulatedHistory({ ...SHOP, customers: 600, seed: 4, spend }));
    expect(alike.warnings).toEqual(["sameSpend"]);
    const known = alike.expectedSpend.filter((_, row) => shop.frequency[row] > 0);
    const mean = total(known) / known.length;
    known.forEach((value) => expect(Math.abs(value / mean - 1)).toBeLessThan(0.01));

    const dropout = { a: 4000, b: 12_000 };
    const leaving = forecastOf(simulatedHistory({ ...SHOP, customers: 600, seed: 2, dropout }));
    expect(leaving.warnings).toEqual(["sameDropout"]);
  });

  test("spend without a finite mean is said", () => {
    const random = new SeededRandom(31);
    const wild = { ...shop, meanValue: shop.meanValue.map((value) => value * Math.exp(2.5 * random.bell())) };
    expect(forecastOf(wild).warnings).toContain("noFiniteMeanSpend");
  });
});

test.each([
  [{ months: 0, discountRate: 0.1 }, "horizon_months"],
  [{ months: 121, discountRate: 0.1 }, "horizon_months"],
  [{ months: 1.5, discountRate: 0.1 }, "horizon_months"],
  [{ months: 12, discountRate: -0.01 }, "annual_discount"],
  [{ months: 12, discountRate: 10 }, "annual_discount"],
])("settings of %j are refused", (settings, argument) => {
  expect(forecastCustomers(shop, settings)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument },
  });
});

test.each([
  [customer(1.5, 3, 9, 20), { kind: "outOfRange", argument: "frequency", row: 2 }],
  [customer(-1, 3, 9, 20), { kind: "outOfRange", argument: "frequency", row: 2 }],
  [customer(1, NaN, 9, 20), { kind: "outOfRange", argument: "recency", row: 2 }],
  [customer(1, 3, -9, 20), { kind: "outOfRange", argument: "age", row: 2 }],
  [customer(1, 3, 9, Infinity), { kind: "outOfRange", argument: "mean_value", row: 2 }],
  [customer(1, 10, 9, 20), { kind: "aboveLimit", argument: "recency", value: "10", limit: "9" }],
])("a history that can not be one is refused (%#)", (wrong, error) => {
  expect(forecastCustomers(joined(customer(1, 3, 9, 20), wrong), YEAR)).toMatchObject({ ok: false, error });
});

test("columns of different length are refused", () => {
  expect(forecastCustomers({ ...shop, age: Float64Array.of(9) }, YEAR)).toMatchObject({
    ok: false,
    error: { kind: "differentLength", argument: "age" },
  });
});

test.each([
  ["nobody", customer(NaN, NaN, NaN, NaN), "noRows"],
  ["a customer who came once", customer(0, 0, 9, NaN), "noRepeatPurchases"],
])("of %s nothing can be forecast", (_who, history, reason) => {
  expect(forecastCustomers(history, YEAR)).toEqual({ ok: false, error: { kind: "noAnswer", reason } });
});
