import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { CellValue } from "../../src/report/CellChunk";
import { historyOf, type CustomerHistory } from "./support/historyOf";
import { readCsv } from "./support/readCsv";

type Row = readonly CellValue[];

const none: CustomerHistory = { x: NaN, tx: NaN, T: NaN, mx: NaN };
const FIRST = 45_000;

/** Day `week` weeks and `days` days after the first one. */
const at = (week: number, days = 0) => FIRST + 7 * week + days;

describe("without order numbers", () => {
  const header = ["Kundennummer", "Datum", "Umsatz", "Wareneinsatz", "Kundenkosten"];
  const mapping = { customerId: 0, date: 1, amount: 2, productCost: 3, customerCost: 4 };
  const history = (rows: readonly Row[], analysisDate = at(20)) =>
    historyOf([header, ...rows], { mapping, analysisDate }, "contribution3");

  test("days with a sale after the first one count, several sales on one day as one", async () => {
    const found = await history([
      ["K1", at(10), 50, 10, 0],
      ["K1", at(0), 100, 40, 0],
      ["K1", at(4), 30, 10, 0],
      ["K1", at(4), 20, 5, 0],
      ["K2", at(3), 70, 10, 0],
    ]);
    // Repeat days: 35 in week 4, 40 in week 10.
    expect(found.get("K1")).toEqual({ x: 2, tx: 10, T: 20, mx: 37.5 });
    expect(found.get("K2")).toEqual({ x: 0, tx: 0, T: 17, mx: NaN });
  });

  test("a credit note is no purchase; its money belongs to the purchase before it", async () => {
    const found = await history([
      // Returned before anything else was bought: nothing to do with the repeat purchases.
      ["K1", at(0), 100, 0, 0],
      ["K1", at(1), -100, 0, 0],
      ["K1", at(2), 60, 0, 0],
      ["K1", at(9), -20, 0, 0],
      // Returned on the day of the second purchase, too.
      ["K2", at(0), 100, 0, 0],
      ["K2", at(5), 80, 0, 0],
      ["K2", at(5), -30, 0, 0],
      ["K3", at(5), -30, 0, 0],
    ]);
    expect(found.get("K1")).toEqual({ x: 1, tx: 2, T: 20, mx: 40 });
    expect(found.get("K2")).toEqual({ x: 1, tx: 5, T: 20, mx: 50 });
    expect(found.get("K3")).toEqual(none);
  });

  test("costs count on the day of their row, those before the second purchase with the first", async () => {
    const found = await history([
      ["K1", at(0), 100, 0, 0],
      ["K1", at(1), 0, 0, 7],
      ["K1", at(2), 100, 30, 0],
      ["K1", at(3), 0, 0, 90],
    ]);
    // 100 - 30 - 90: the repeat purchases are a loss, and stay one.
    expect(found.get("K1")).toEqual({ x: 1, tx: 2, T: 20, mx: -20 });
  });

  test("the observation ends with the analysis date, or with the last row that counts all the same", async () => {
    const rows = [
      ["K1", at(0), 10, 0, 0],
      ["K1", at(2), 10, 0, 0],
    ];
    expect((await history(rows, at(5))).get("K1")?.T).toBe(5);
    const settings = { mapping, analysisDate: at(1), rules: { rules: { futureDate: false } } };
    const late = await historyOf([header, ...rows], settings, "revenue");
    expect(late.get("K1")).toEqual({ x: 1, tx: 2, T: 2, mx: 10 });
  });

  test("rows without customer are nobody's history", async () => {
    const settings = { mapping, rules: { rules: { missingCustomer: false } } };
    const rows = [
      ["", at(0), 10, 0, 0],
      ["", at(2), 10, 0, 0],
      ["K1", at(2), 10, 0, 0],
    ];
    expect((await historyOf([header, ...rows], settings, "revenue")).get("")).toEqual(none);
  });

  test("rows without a day count for nothing", async () => {
    const settings = { mapping, rules: { rules: { unreadableDate: false } } };
    const rows = [
      ["K1", at(0), 10, 0, 0],
      ["K1", "", 500, 0, 0],
      ["K1", at(2), 20, 0, 0],
      ["K2", "", 20, 0, 0],
    ];
    const found = await historyOf([header, ...rows], settings, "revenue");
    expect(found.get("K1")).toEqual({ x: 1, tx: 2, T: 2, mx: 20 });
    expect(found.get("K2")).toEqual(none);
  });

  const line: fc.Arbitrary<Row> = fc
    .record({
      customer: fc.integer({ min: 1, max: 4 }),
      day: fc.integer({ min: 0, max: 30 }),
      cents: fc.integer({ min: -900, max: 900 }),
      cost: fc.integer({ min: 0, max: 300 }),
    })
    .map(({ customer, day, cents, cost }) => [`K${customer}`, FIRST + day, cents / 100, cost / 100, 0]);

  test("the order of rows does not matter, and days are never more than purchases", async () => {
    const sound: Row = ["K1", at(0), 10, 0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(line, { maxLength: 30 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
            ),
          ),
        async ([rows, shuffled]) => {
          const found = await history([sound, ...rows]);
          expect(new Map([...(await history([...shuffled, sound]))].sort())).toEqual(
            new Map([...found].sort()),
          );
          for (const [id, { x, tx, T }] of found) {
            const sales = [sound, ...rows].filter(
              ([customer, , amount]) => customer === id && Number(amount) > 0,
            );
            expect(Number.isNaN(x)).toBe(sales.length === 0);
            if (sales.length === 0) continue;
            const days = sales.map(([, day]) => Number(day));
            expect(x).toBe(new Set(days).size - 1);
            expect(tx * 7).toBeCloseTo(Math.max(...days) - Math.min(...days), 9);
            expect(T).toBeGreaterThanOrEqual(tx);
          }
        },
      ),
    );
  });
});

describe("with order numbers", () => {
  const header = ["Kundennummer", "Belegnummer", "Datum", "Umsatz"];
  const mapping = { customerId: 0, orderId: 1, date: 2, amount: 3 };
  const history = (rows: readonly Row[]) =>
    historyOf([header, ...rows], { mapping, analysisDate: at(20) }, "revenue");

  test("what was returned in full is no purchase, a line of 0 is one, and two orders of a day are one", async () => {
    const found = await history([
      ["K1", "R1", at(0), 100],
      ["K1", "R1", at(1), -100],
      ["K1", "R2", at(2), 40],
      ["K1", "R3", at(4), 50],
      ["K1", "R4", at(4), 10],
      ["K1", "R5", at(6), 0],
    ]);
    // First purchase in week 2; 60 on two later days.
    expect(found.get("K1")).toEqual({ x: 2, tx: 4, T: 18, mx: 30 });
  });
});

const data = path.resolve(__dirname, "../../../shared/data");
const orders = path.join(data, "cdnow_sample_transactions.csv");
const summary = path.join(data, "cdnow_sample_summary_BTYD.csv");
const present = [orders, summary].every((file) => fs.existsSync(file));

(present ? test : test.skip)(
  `the CDNOW sample has the history that BTYD finds in it${present ? "" : " (skipped: the data are not beside the project)"}`,
  async () => {
    const [, ...lines] = readCsv(orders);
    // Every row an order of its own: those of amount 0 were orders, too.
    const rows = lines.map(([, id, date, , amount], row) => [`K${Number(id)}`, `R${row}`, date, amount]);
    const found = await historyOf(
      [["Kundennummer", "Belegnummer", "Datum", "Umsatz"], ...rows],
      // 30 September 1997.
      { mapping: { customerId: 0, orderId: 1, date: 2, amount: 3 }, analysisDate: 35_703 },
      "revenue",
    );
    const [, ...expected] = readCsv(summary);
    expect(found.size).toBe(expected.length);
    const differences = expected.filter(([id, x, tx, T, , mx]) => {
      const customer = found.get(`K${Number(id)}`) ?? none;
      const mean = customer.x === 0 ? 0 : customer.mx;
      return !(
        customer.x === Number(x) &&
        Math.abs(customer.tx - Number(tx)) < 1e-9 &&
        Math.abs(customer.T - Number(T)) < 1e-9 &&
        Math.abs(mean - Number(mx)) < 1e-9
      );
    });
    expect(differences).toEqual([]);
  },
);
