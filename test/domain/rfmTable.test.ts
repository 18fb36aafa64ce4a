import * as fc from "fast-check";
import { exactSum } from "../../src/domain/exactSum";
import type { Id } from "../../src/domain/groupIds";
import { rfmTable, type RfmTable } from "../../src/domain/rfmTable";

type Row = readonly [customer: Id, date: number, amount: number];

function columnsOf(rows: readonly Row[]) {
  return {
    customers: rows.map(([customer]) => customer),
    dates: Float64Array.from(rows, ([, date]) => date),
    amounts: Float64Array.from(rows, ([, , amount]) => amount),
  };
}

function tableOf(rows: readonly Row[], analysisDate?: number): RfmTable {
  const result = rfmTable(columnsOf(rows), analysisDate);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Customer, last purchase, days since, purchase days and revenue of each line. */
function linesOf(rows: readonly Row[], analysisDate?: number): unknown[][] {
  const table = tableOf(rows, analysisDate);
  return table.customers.map((customer, line) => [
    customer,
    table.lastPurchase[line],
    table.daysSince[line],
    table.purchaseDays[line],
    table.revenue[line],
  ]);
}

const amount = fc.integer({ min: -50_000, max: 200_000 }).map((cents) => cents / 100);
const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom<Id>("", "A", "a", "B", "C", 4711, "4711"),
  fc.oneof(fc.constant(0), fc.integer({ min: 45000, max: 45020 })),
  amount,
);
const rows = fc
  .array(row, { minLength: 1, maxLength: 40 })
  .filter((given) => given.some(([customer]) => customer !== ""));

test("each customer's lines are counted by hand", () => {
  // K-101: 01.01., 01.02. and 17.03.2026; K-102: 09.01., then a credit note; K-103: 07.02.
  const given: Row[] = [
    ["K-101", 46023, 120],
    ["K-102", 46031, 80],
    ["K-101", 46054, 240],
    ["K-103", 46060, 310],
    ["K-102", 46075, -30],
    ["K-101", 46098, 95.5],
  ];
  expect(linesOf(given, 46112)).toEqual([
    ["K-101", 46098, 14, 3, 455.5],
    ["K-103", 46060, 52, 1, 310],
    ["K-102", 46031, 81, 1, 50],
  ]);
});

test("without an analysis date days count to the latest date in the column, of whatever row", () => {
  expect(
    linesOf([
      ["A", 45000, 10],
      ["", 45010, 5],
    ]),
  ).toEqual([["A", 45000, 10, 1, 10]]);
  expect(
    linesOf([
      ["A", 45000, 10],
      ["B", 45020, -5],
    ])[0],
  ).toEqual(["A", 45000, 20, 1, 10]);
});

test("the time of day plays no role, neither for the distinct days nor for the analysis date", () => {
  const given: Row[] = [
    ["A", 45000.25, 10],
    ["A", 45000.75, 10],
    ["A", 45001.5, 10],
  ];
  expect(linesOf(given)).toEqual([["A", 45001, 0, 2, 30]]);
  expect(linesOf(given, 45001.1)).toEqual([["A", 45001, 0, 2, 30]]);
  expect(linesOf(given, 45000.1)).toEqual([["A", 45000, 0, 1, 20]]);
});

test("rows after the analysis date are left out altogether, with their customers", () => {
  const given: Row[] = [
    ["A", 45000, 10],
    ["B", 45011, 99],
    ["", 45011, 99],
    ["A", 45011, 99],
  ];
  expect(linesOf(given, 45010)).toEqual([["A", 45000, 10, 1, 10]]);
  expect(tableOf(given, 45010).withoutCustomer).toBeNull();
});

test("a customer with credit notes only, or without dates, has revenue and no purchase", () => {
  expect(
    linesOf([
      ["A", 45000, -10],
      ["B", 0, 25],
      ["C", 45001, 0],
    ]),
  ).toEqual([
    ["B", NaN, NaN, 0, 25],
    ["C", NaN, NaN, 0, 0],
    ["A", NaN, NaN, 0, -10],
  ]);
});

test("amounts without customer are kept apart, and blank rows do not count", () => {
  expect(
    tableOf([
      ["A", 45000, 10],
      ["", 45000, 0.1],
      ["", 0, 0.2],
      ["", 0, 0],
    ]).withoutCustomer,
  ).toBe(0.3);
  expect(
    tableOf([
      ["A", 45000, 10],
      ["", 45000, 0],
    ]).withoutCustomer,
  ).toBeNull();
  expect(
    tableOf([
      ["", 45000, 5],
      ["", 45000, -5],
    ]).withoutCustomer,
  ).toBe(0);
});

test("equal revenues are ordered by customer: numbers by size, then texts", () => {
  const given = ["K2", "10", 9, "K10"].map((customer): Row => [customer, 45000, 5]);
  expect(tableOf(given).customers).toEqual([9, "10", "K10", "K2"]);
});

test("the revenues and what has no customer add up to the amounts, to the cent", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { revenue, withoutCustomer } = tableOf(given);
      const cents = given.reduce((sum, [, , money]) => sum + Math.round(money * 100), 0);
      expect(exactSum(Float64Array.of(...revenue, withoutCustomer ?? 0))).toBe(cents / 100);
    }),
  );
});

test("the order of rows does not matter, not even for the spelling of the ids", () => {
  fc.assert(
    fc.property(rows, (given) => {
      expect(tableOf([...given].reverse())).toEqual(tableOf(given));
    }),
  );
});

test("another credit note changes the revenue of its customer, and nothing else", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 50_000 }), (given, cents) => {
      const withNote: Row[] = [...given, ["A", 45010, -cents / 100]];
      const withNothing: Row[] = [...given, ["A", 45010, 0]];
      const byCustomer = (lines: unknown[][]) =>
        new Map(lines.map(([customer, ...figures]) => [String(customer).toLowerCase(), figures]));
      const after = byCustomer(linesOf(withNote, 45020));
      for (const [customer, figures] of byCustomer(linesOf(withNothing, 45020))) {
        const [last, since, days, revenue] = figures as number[];
        const expected = Math.round(revenue * 100) - (customer === "a" ? cents : 0);
        expect(after.get(customer)).toEqual([last, since, days, expected / 100]);
      }
    }),
  );
});

test("in another currency revenues are multiplied, and all else stays", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const inCents = given.map(([id, date, money]): Row => [id, date, Math.round(money * 100)]);
      const inEuro = linesOf(inCents).map((line) => [...line.slice(0, 4), (line[4] as number) / 100]);
      expect(inEuro).toEqual(linesOf(given));
    }),
  );
});

test("a later analysis date adds the same number of days to every customer", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 100 }), (given, days) => {
      const early = tableOf(given, 45020);
      const late = tableOf(given, 45020 + days);
      expect(late).toEqual({ ...early, daysSince: early.daysSince.map((since) => since + days) });
    }),
  );
});

test.each<[string, Row, number, object]>([
  ["a date before 1900", ["A", -1, 1], 0, { kind: "outOfRange", argument: "dates", row: 2 }],
  ["a date after 9999", ["A", 2_958_466, 1], 0, { kind: "outOfRange", argument: "dates", row: 2 }],
  ["an infinite amount", ["A", 45000, Infinity], 0, { kind: "outOfRange", argument: "amounts", row: 2 }],
  ["a negative analysis date", ["A", 45000, 1], -1, { kind: "outOfRange", argument: "analysis_date" }],
  ["a revenue that no cell can hold", ["A", 45000, 9e307], 0, { kind: "noAnswer", reason: "tooLarge" }],
  ["an analysis date before all rows", ["A", 45000, 1], 44999, { kind: "noAnswer", reason: "noRows" }],
])("%s fails the whole", (_title, wrong, analysisDate, error) => {
  const first: Row = ["A", 45000, 9e307];
  expect(rfmTable(columnsOf([first, wrong]), analysisDate)).toMatchObject({ ok: false, error });
});

test("a column of another length is named", () => {
  const columns = columnsOf([["A", 45000, 1]]);
  expect(rfmTable({ ...columns, customers: ["A", "B"] })).toMatchObject({
    ok: false,
    error: { kind: "differentLength", argument: "dates", reference: "customers" },
  });
});
