import * as fc from "fast-check";
import { calendarMonth } from "../../src/domain/calendarMonth";
import { cohortRetention, type Cohort } from "../../src/domain/cohortRetention";

type Purchase = readonly [customer: string, date: number];

function tableOf(purchases: readonly Purchase[], months?: number): readonly Cohort[] {
  const result = cohortRetention(
    purchases.map(([customer]) => customer),
    Float64Array.from(purchases, ([, date]) => date),
    months,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

// 46023 is 01.01.2026.
const purchase = fc.tuple(
  fc.constantFrom("A", "B", "C", "D", "E", "F"),
  fc.integer({ min: 46023, max: 46023 + 900 }),
);
const purchases = fc.array(purchase, { minLength: 1, maxLength: 40 });
const months = fc.constantFrom(0, 1, 3, 5, 6, 12, 24);

test("January's customers are followed into February and March", () => {
  // By hand: A buys in January, February and March, B in January and March, C in February only.
  const table = tableOf([
    ["A", 46023],
    ["B", 46030],
    ["A", 46060],
    ["C", 46070],
    ["B", 46085],
    ["A", 46090],
  ]);
  expect(table).toEqual([
    { firstMonth: "2026-01", customers: 2, shares: [1, 0.5, 1] },
    { firstMonth: "2026-02", customers: 1, shares: [1, 0] },
  ]);
});

test.each([
  [0, ["2025-11", "2025-12", "2026-01", "2026-04"]],
  [1, ["2025-11", "2025-12", "2026-01", "2026-04"]],
  [3, ["2025-10", "2026-01", "2026-04"]],
  [6, ["2025-07", "2026-01"]],
  [12, ["2025-01", "2026-01"]],
  // 1,510 months after January 1900 is November 2025; the next period begins in April.
  [5, ["2025-11", "2026-04"]],
  [1e300, ["1900-01"]],
])("periods of %d months begin where the calendar's do", (length, expected) => {
  const table = tableOf(
    [
      ["A", 45962],
      ["B", 45992],
      ["C", 46023],
      ["D", 46113],
    ],
    length,
  );
  expect(table.map(({ firstMonth }) => firstMonth)).toEqual(expected);
});

test("months without new customers have no cohort, but count as periods", () => {
  expect(
    tableOf([
      ["A", 46023],
      ["B", 46113],
    ]),
  ).toEqual([
    { firstMonth: "2026-01", customers: 1, shares: [1, 0, 0, 0] },
    { firstMonth: "2026-04", customers: 1, shares: [1] },
  ]);
});

test("spellings of one customer are one, and rows without customer or date do not count", () => {
  const result = cohortRetention(
    ["acme", " ACME", "", "B", 7, "7"],
    Float64Array.of(46023.9, 46060, 47000, 0, 46030, 46031),
  );
  expect(result).toEqual({
    ok: true,
    value: [{ firstMonth: "2026-01", customers: 2, shares: [1, 0.5] }],
  });
});

test("cohorts share out the customers, shares lie from 0 to 1, and the first one is 1", () => {
  fc.assert(
    fc.property(purchases, months, (given, length) => {
      const table = tableOf(given, length);
      const customers = new Set(given.map(([customer]) => customer)).size;
      expect(table.reduce((sum, cohort) => sum + cohort.customers, 0)).toBe(customers);
      for (const { shares } of table) {
        expect(shares[0]).toBe(1);
        for (const share of shares) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test("every cohort is followed up to the latest month in the data, and in that one somebody buys", () => {
  fc.assert(
    fc.property(purchases, (given) => {
      const latest = Math.max(...given.map(([, date]) => calendarMonth(date)));
      const table = tableOf(given);
      for (const { firstMonth, shares } of table) {
        const [year, month] = firstMonth.split("-").map(Number);
        expect(12 * (year - 1900) + month - 1 + shares.length - 1).toBe(latest);
      }
      expect(table.some(({ shares }) => shares[shares.length - 1] > 0)).toBe(true);
    }),
  );
});

test("all active customers of all cohorts are the pairs of customer and month with a purchase", () => {
  fc.assert(
    fc.property(purchases, (given) => {
      const pairs = new Set(given.map(([customer, date]) => `${customer} ${calendarMonth(date)}`)).size;
      const active = tableOf(given).map(({ customers, shares }) =>
        shares.reduce((sum, share) => sum + Math.round(share * customers), 0),
      );
      expect(active.reduce((sum, count) => sum + count, 0)).toBe(pairs);
    }),
  );
});

test("the order of rows and repeated purchases do not matter", () => {
  fc.assert(
    fc.property(purchases, months, (given, length) => {
      expect(tableOf([...given].reverse(), length)).toEqual(tableOf(given, length));
      expect(tableOf([...given, ...given], length)).toEqual(tableOf(given, length));
    }),
  );
});

test.each<[string, number, number, object]>([
  ["half a month", 46023, 1.5, { kind: "outOfRange", argument: "months" }],
  ["a negative number of months", 46023, -1, { kind: "outOfRange", argument: "months" }],
  ["a date before 1900", -1, 1, { kind: "outOfRange", argument: "dates", row: 1 }],
  ["no date at all", 0, 1, { kind: "noAnswer", reason: "noRows" }],
])("%s has no table", (_title, date, length, error) => {
  expect(cohortRetention(["A"], Float64Array.of(date), length)).toMatchObject({ ok: false, error });
});

test("a table wider than a sheet is no answer, and one that fits is one", () => {
  // 16,382 months and two labels are the columns of a sheet: January 1900 to February 3265.
  const lastMonthThatFits = 498_600;
  expect(calendarMonth(lastMonthThatFits)).toBe(16_381);
  expect(
    tableOf([
      ["A", 1],
      ["A", lastMonthThatFits],
    ])[0].shares,
  ).toHaveLength(16_382);
  expect(cohortRetention(["A", "A"], Float64Array.of(1, lastMonthThatFits + 31))).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "tableTooLarge" },
  });
});

test("a table of more than five million cells is no answer", () => {
  const customers = Array.from({ length: 3_000 }, (_, index) => `K${index}`);
  const dates = Float64Array.from(customers, (_, index) => 1 + 31 * index);
  expect(cohortRetention(customers, dates)).toMatchObject({ ok: false, error: { reason: "tableTooLarge" } });
  expect(cohortRetention(customers, dates, 3)).toMatchObject({ ok: true });
});

test("a column of another length is named", () => {
  expect(cohortRetention(["A", "B"], Float64Array.of(46023))).toMatchObject({
    ok: false,
    error: { kind: "differentLength", argument: "dates", reference: "customers" },
  });
});
