import * as fc from "fast-check";
import { CLASSICAL_RFMR_TABLE } from "../../src/domain/classicalRfmrTable";
import type { Result } from "../../src/domain/Result";
import { rfmrScore, type RfmrColumns, type RfmrOptions, type RfmrPoints } from "../../src/domain/rfmrScore";
import type { RfmrTable } from "../../src/domain/rfmrTable";
import { serialDay } from "../support/serialDay";

type Customer = { readonly [name in keyof RfmrColumns]: number };

const TODAY = serialDay("2024-12-15");
const BLANK: Customer = {
  lastPurchase: 0,
  orders: 0,
  averageValue: 0,
  returns: 0,
  mainCatalogues: 0,
  specialCatalogues: 0,
  mailings: 0,
};
/** By the classical table 25 + 40 + 0 + 5 + 0 = 70 points. */
const BUYER: Customer = { ...BLANK, lastPurchase: TODAY };

function scored(customers: readonly Customer[], options: RfmrOptions = {}): Result<RfmrPoints> {
  const column = (name: keyof Customer) => Float64Array.from(customers, (customer) => customer[name]);
  const columns = {
    lastPurchase: column("lastPurchase"),
    orders: column("orders"),
    averageValue: column("averageValue"),
    returns: column("returns"),
    mainCatalogues: column("mainCatalogues"),
    specialCatalogues: column("specialCatalogues"),
    mailings: column("mailings"),
  };
  return rfmrScore(columns, { analysisDate: TODAY, ...options });
}

function pointsOf(customers: readonly Customer[], options?: RfmrOptions): number[] {
  const result = scored(customers, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return Array.from(result.value.points);
}

const customer: fc.Arbitrary<Customer> = fc.record({
  lastPurchase: fc.oneof(fc.constant(0), fc.integer({ min: TODAY - 1000, max: TODAY + 20 })),
  orders: fc.integer({ min: 0, max: 20 }),
  averageValue: fc.integer({ min: -100, max: 600 }),
  returns: fc.integer({ min: 0, max: 20 }),
  mainCatalogues: fc.integer({ min: 0, max: 5 }),
  specialCatalogues: fc.integer({ min: 0, max: 5 }),
  mailings: fc.integer({ min: 0, max: 9 }),
});
const customers = fc.array(customer, { maxLength: 20 });

// Added up by hand from the table of Link & Hildebrand; the months of the purchases are 4, 6, 7, 20,
// 30 and a half (15 days). The same six cases are `rfmr` of worked_examples_simple_measures.json.
test.each<[number, string, Partial<Customer>]>([
  // 25 + 40 + 3 · 6 + 25 + 0 − 6 − 2 · 2
  [98, "2024-08-15", { orders: 3, averageValue: 120, returns: 1, specialCatalogues: 1, mailings: 2 }],
  // 25 + 40 + 6 + 5 − 5
  [71, "2024-06-15", { orders: 1, averageValue: 50, returns: 2 }],
  // 25 + 25 + 6 + 15 + 0 − 12
  [59, "2024-05-15", { orders: 1, averageValue: 50.01, mainCatalogues: 1 }],
  // 25 − 5 + 0 + 45 − 40 − 24 − 12 − 12
  [
    -23,
    "2023-04-15",
    { averageValue: 450, returns: 16, mainCatalogues: 2, specialCatalogues: 2, mailings: 6 },
  ],
  // 25 − 15 + 0 + 5 + 0 − 36 − 20
  [-41, "2022-06-15", { averageValue: 20, mainCatalogues: 3, mailings: 10 }],
  // 25 + 40 + 72 + 45
  [182, "2024-11-30", { orders: 12, averageValue: 800 }],
])("%d points by the classical table, last purchase %s", (expected, day, figures) => {
  expect(pointsOf([{ ...BLANK, lastPurchase: serialDay(day), ...figures }])).toEqual([expected]);
});

// 70 points are 25 + 40 + 5; the day after a limit loses the difference of two classes.
test.each([
  ["2024-06-15", 70],
  ["2024-06-14", 55],
  ["2024-03-15", 55],
  ["2024-03-14", 45],
  ["2023-12-15", 45],
  ["2023-12-14", 35],
  ["2023-06-15", 35],
  ["2023-06-14", 25],
  ["2022-12-15", 25],
  ["2022-12-14", 15],
])("a last purchase on %s, seen from 15.12.2024, gives %d points", (day, expected) => {
  expect(pointsOf([{ ...BUYER, lastPurchase: serialDay(day) }])).toEqual([expected]);
});

test("six months before 31 August begin on the last day of February", () => {
  const points = (day: string, analysisDay: string) =>
    pointsOf([{ ...BUYER, lastPurchase: serialDay(day) }], { analysisDate: serialDay(analysisDay) })[0];
  expect([points("2024-02-29", "2024-08-31"), points("2024-02-28", "2024-08-31")]).toEqual([70, 55]);
  expect([points("2023-02-28", "2023-08-31"), points("2023-02-27", "2023-08-31")]).toEqual([70, 55]);
});

test("upper limits of average value belong to their class, and a negative average to the lowest", () => {
  const points = (averageValue: number) => pointsOf([{ ...BUYER, averageValue }])[0] - 65;
  const values = [-80, 0, 50, 50.01, 100, 100.5, 200, 201, 300, 301, 400, 400.01];
  expect(values.map(points)).toEqual([5, 5, 5, 15, 15, 25, 25, 35, 35, 40, 40, 45]);
});

test("returns are deducted by class", () => {
  const points = (returns: number) => pointsOf([{ ...BUYER, returns }])[0] - 70;
  expect([0, 1, 2, 3, 4, 6, 7, 10, 11, 15, 16].map(points)).toEqual([
    0, 0, -5, -5, -10, -10, -20, -20, -30, -30, -40,
  ]);
});

test("who never bought is in the class above all months, without points for orders and value", () => {
  // 25 − 15 − 2
  expect(pointsOf([{ ...BLANK, mailings: 1 }])).toEqual([8]);
  // 25 − 15 − 5: orders and value without a purchase bring nothing, returns count.
  expect(pointsOf([{ ...BLANK, orders: 4, averageValue: 500, returns: 2 }])).toEqual([5]);
});

test("a row of zeros and a purchase after the analysis date have no points; a time of day is no later day", () => {
  expect(pointsOf([BLANK, { ...BUYER, lastPurchase: TODAY + 1 }])).toEqual([NaN, NaN]);
  expect(pointsOf([{ ...BUYER, lastPurchase: TODAY + 0.9 }])).toEqual([70]);
  expect(pointsOf([BUYER], { analysisDate: TODAY + 0.9 })).toEqual([70]);
});

test("without analysis date it is the latest date of the column, of wrong rows too", () => {
  const old = { ...BUYER, lastPurchase: serialDay("2024-05-15") };
  expect(pointsOf([old], { analysisDate: 0 })).toEqual([70]);
  expect(pointsOf([old, BUYER], { analysisDate: 0 })).toEqual([55, 70]);
  expect(pointsOf([old, { ...BUYER, orders: -1 }], { analysisDate: 0 })).toEqual([55, NaN]);
  expect(pointsOf([old, { ...BUYER, lastPurchase: 9e9 }], { analysisDate: 0 })).toEqual([70, NaN]);
  expect(pointsOf([{ ...BLANK, mailings: 1 }], { analysisDate: 0 })).toEqual([8]);
});

test.each<[string, Partial<Customer>]>([
  ["last_purchase", { lastPurchase: -1 }],
  ["last_purchase", { lastPurchase: 2_958_466 }],
  ["orders", { orders: -1 }],
  ["average_value", { averageValue: Infinity }],
  ["returns", { returns: -1 }],
  ["main_catalogues", { mainCatalogues: -1 }],
  ["special_catalogues", { specialCatalogues: -1 }],
  ["mailings", { mailings: -0.5 }],
])("a wrong %s is a fault of its row alone", (argument, wrong) => {
  const result = scored([{ ...BUYER, ...wrong }, BUYER]);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect([...result.value.faults]).toEqual([[0, expect.objectContaining({ kind: "outOfRange", argument })]]);
  expect(Array.from(result.value.points)).toEqual([NaN, 70]);
});

test("a wrong analysis date or a column of another length fails the whole", () => {
  expect(scored([BUYER], { analysisDate: -1 })).toMatchObject({
    error: { kind: "outOfRange", argument: "analysis_date" },
  });
  const column = Float64Array.of(1);
  const columns = {
    lastPurchase: column,
    orders: column,
    averageValue: column,
    returns: column,
    mainCatalogues: column,
    specialCatalogues: new Float64Array(2),
    mailings: column,
  };
  expect(rfmrScore(columns)).toMatchObject({
    error: { kind: "differentLength", argument: "special_catalogues", reference: "last_purchase" },
  });
});

test("points that no cell can hold are a fault of their row", () => {
  const table: RfmrTable = { ...CLASSICAL_RFMR_TABLE, orders: 9e307 };
  const result = scored([{ ...BUYER, orders: 9 }, BUYER], { table });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect([...result.value.faults]).toEqual([[0, { kind: "noAnswer", reason: "tooLarge" }]]);
  expect(Array.from(result.value.points)).toEqual([NaN, 70]);
});

test("points with decimals are added exactly", () => {
  const table: RfmrTable = { ...CLASSICAL_RFMR_TABLE, start: 0, orders: 0.1, mailings: -0.7 };
  // 40 + 3 · 0.1 + 5 − 0.7, where doubles give 44.599999999999994.
  expect(pointsOf([{ ...BUYER, orders: 3, mailings: 1 }], { table })).toEqual([44.6]);
});

test("points do not depend on the order of rows, nor on other rows", () => {
  fc.assert(
    fc.property(customers, (given) => {
      const points = pointsOf(given);
      expect(pointsOf([...given].reverse()).reverse()).toEqual(points);
      expect(given.flatMap((one) => pointsOf([one]))).toEqual(points);
    }),
  );
});

test("another mailing, catalogue or return never raises points", () => {
  const figure = fc.constantFrom("mailings", "mainCatalogues", "specialCatalogues", "returns");
  fc.assert(
    fc.property(customer, figure, (given, name) => {
      const [before, after] = pointsOf([given, { ...given, [name]: given[name] + 1 }]);
      if (!Number.isNaN(before)) expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test("a later purchase, another order or a higher value never lowers points", () => {
  const more: fc.Arbitrary<Partial<Customer>> = fc.record({
    lastPurchase: fc.integer({ min: 0, max: 100 }),
    orders: fc.integer({ min: 0, max: 3 }),
    averageValue: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(customer, more, (given, { lastPurchase = 0, orders = 0, averageValue = 0 }) => {
      fc.pre(given.lastPurchase > 0 && given.lastPurchase + lastPurchase <= TODAY);
      const [before, after] = pointsOf([
        given,
        {
          ...given,
          lastPurchase: given.lastPurchase + lastPurchase,
          orders: given.orders + orders,
          averageValue: given.averageValue + averageValue,
        },
      ]);
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});
