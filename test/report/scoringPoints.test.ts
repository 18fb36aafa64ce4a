import fc from "fast-check";
import { CLASSICAL_RFMR_TABLE } from "../../src/domain/classicalRfmrTable";
import { rfmrScore } from "../../src/domain/rfmrScore";
import type { PointClasses, RfmrTable } from "../../src/domain/rfmrTable";
import type { Customers } from "../../src/report/ranking/rankCustomers";
import { rfmrPoints } from "../../src/report/scoring/rfmrPoints";
import { serialDay } from "../support/serialDay";
import { reportOf } from "./support/reportOf";

interface Customer {
  readonly lastPurchase: number;
  readonly purchases: number;
  readonly revenue: number;
  readonly returns: number;
  readonly mailings: number;
}

const TODAY = serialDay("2024-12-15");
const by = { analysisDate: TODAY, moneyScale: 100 };

function columnsOf(customers: readonly Customer[]): Customers {
  const column = (name: keyof Customer) => Float64Array.from(customers, (customer) => customer[name]);
  return {
    ids: customers.map((_, index) => `K${index}`),
    names: null,
    levels: ["revenue"],
    money: { revenue: column("revenue") },
    lastPurchase: column("lastPurchase"),
    purchases: column("purchases"),
    returnCount: column("returns"),
    mailings: column("mailings"),
  };
}

function pointsOf(customers: readonly Customer[], table?: RfmrTable): number[] {
  return Array.from(rfmrPoints(columnsOf(customers), table, by) ?? []);
}

/** The points of the formula RFMR_SCORE for the same figures. */
function formulaPoints(customers: readonly Customer[], table: RfmrTable | undefined): number[] {
  const column = (figure: (customer: Customer) => number) => Float64Array.from(customers, figure);
  const none = column(() => 0);
  const result = rfmrScore(
    {
      lastPurchase: column(({ lastPurchase }) => lastPurchase),
      orders: column(({ purchases }) => purchases),
      averageValue: column(({ purchases, revenue }) => (purchases > 0 ? revenue / purchases / 100 : 0)),
      returns: column(({ returns }) => returns),
      mainCatalogues: none,
      specialCatalogues: none,
      mailings: column(({ mailings }) => mailings),
    },
    { analysisDate: TODAY, table },
  );
  if (!result.ok) throw new Error(result.error.kind);
  return Array.from(result.value.points);
}

const BUYER: Customer = { lastPurchase: TODAY, purchases: 1, revenue: 0, returns: 0, mailings: 0 };

// Added up by hand from the table of Link & Hildebrand.
test.each<[number, string, Partial<Customer>]>([
  [76, "25 + 40 + 6 + 5", {}],
  [96, "25 + 40 + 6 + 25, average of 120", { revenue: 12_000 }],
  [
    71,
    "25 + 25 + 6 + 15, eight months ago, average of 50.01",
    { lastPurchase: serialDay("2024-04-15"), revenue: 5001 },
  ],
  [
    65,
    "25 + 15 + 3 · 6 + 5 + 2 · (−2) + 6, nearly a year ago",
    { lastPurchase: serialDay("2023-12-15"), purchases: 4, mailings: 2 },
  ],
  [
    38,
    "25 − 15 + 12 + 35 − 5 − 14, long ago",
    { lastPurchase: serialDay("2020-01-01"), purchases: 2, revenue: 60_000, returns: 3, mailings: 7 },
  ],
])("%d points are %s", (points, _sum, figures) => {
  expect(pointsOf([{ ...BUYER, ...figures }])).toEqual([points]);
});

test("who never bought has the start value and the deductions; who is only a name has no points", () => {
  const prospect = { ...BUYER, lastPurchase: NaN, purchases: 0 };
  // 25 − 15 − 3 · 2
  expect(pointsOf([BUYER, { ...prospect, mailings: 3 }, prospect])).toEqual([76, 4, NaN]);
});

test("a purchase at an unknown date and an unknown number of purchases have no points", () => {
  const open = { ...BUYER, mailings: 3 };
  const customers = [BUYER, { ...open, lastPurchase: NaN }, { ...open, purchases: NaN }];
  expect(pointsOf(customers)).toEqual([76, NaN, NaN]);
});

test("points with decimals add up exactly", () => {
  const table = { ...CLASSICAL_RFMR_TABLE, start: 0.1, orders: 0.1 };
  // 0.1 + 3 · 0.1 + 40 + 5: doubles added one by one give 45.400000000000006.
  expect(pointsOf([{ ...BUYER, purchases: 3 }], table)).toEqual([45.4]);
  const thirds = { ...CLASSICAL_RFMR_TABLE, start: 1 / 3 };
  expect(pointsOf([BUYER], thirds)).toEqual([51 + 1 / 3]);
  expect(pointsOf([{ ...BUYER, purchases: 1.5 }])).toEqual([79]);
});

const points = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -60, max: 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: -6000, max: 6000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom(1 / 3, 1e15, 2 ** 53, 0.1 + 0.2) },
);

function classes(limit: fc.Arbitrary<number>): fc.Arbitrary<PointClasses> {
  return fc.uniqueArray(limit, { maxLength: 5 }).chain((limits) =>
    fc.array(points, { minLength: limits.length + 1, maxLength: limits.length + 1 }).map((list) => ({
      limits: [...limits].sort((left, right) => left - right),
      points: list,
    })),
  );
}

const table: fc.Arbitrary<RfmrTable> = fc.record({
  start: points,
  recency: classes(fc.integer({ min: 1, max: 40 })),
  orders: points,
  averageValue: classes(fc.integer({ min: -10, max: 50 }).map((tens) => tens * 10)),
  returns: classes(fc.integer({ min: 1, max: 20 })),
  mainCatalogues: points,
  specialCatalogues: points,
  mailings: points,
});

const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.5, 2.25, 1e9) },
);
const buyer = fc.record({
  lastPurchase: fc.integer({ min: TODAY - 1300, max: TODAY + 3 }),
  purchases: count,
  revenue: fc.integer({ min: -10_000, max: 600_000 }),
  returns: count,
  mailings: count,
});
const prospect = fc.record({
  lastPurchase: fc.constant(0),
  purchases: fc.constant(0),
  revenue: fc.constant(0),
  returns: count,
  mailings: count,
});

test("points are those of the formula, whatever the table", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: buyer }, { weight: 1, arbitrary: prospect }), {
        maxLength: 12,
      }),
      fc.option(table, { nil: undefined }),
      (customers, own) => {
        const sure = [BUYER, ...customers];
        expect(pointsOf(sure, own)).toEqual(formulaPoints(sure, own));
      },
    ),
    { numRuns: 500 },
  );
});

describe("a report", () => {
  const header = ["Kundennummer", "Belegnummer", "Belegdatum", "Umsatz"];
  const orders = [
    ["A", "1", TODAY, 120],
    ["B", "2", TODAY - 300, 60],
    ["B", "3", TODAY - 300, 60],
    ["C", "4", TODAY - 900, 500],
  ];

  test("has the points of the classical table unless there is an own one", async () => {
    const { ranking } = await reportOf([header, ...orders], { rankBy: "rfmr" });
    // 25 + 40 + 6 + 25; 25 − 15 + 6 + 45; 25 + 15 + 12 + 15
    expect(ranking.customerId).toEqual(["A", "B", "C"]);
    expect(Array.from(ranking.points ?? [])).toEqual([96, 67, 61]);
  });

  test("has the points of the table that it is given", async () => {
    const pointTable = { ...CLASSICAL_RFMR_TABLE, start: 0, orders: 0, recency: { limits: [], points: [0] } };
    const { ranking } = await reportOf([header, ...orders], { pointTable });
    expect(ranking.customerId).toEqual(["C", "A", "B"]);
    expect(Array.from(ranking.points ?? [])).toEqual([45, 25, 15]);
  });

  test("has no points without dates, and is then ranked by money", async () => {
    const { ranking, rankedBy } = await reportOf(
      [
        ["Kundennummer", "Umsatz"],
        ["A", 5],
        ["B", 7],
      ],
      { rankBy: "rfmr" },
    );
    expect(ranking.points).toBeUndefined();
    expect(rankedBy).toBe("money");
  });
});
