import * as fs from "fs";
import * as path from "path";
import { exactSum } from "../../src/domain/exactSum";
import type { Id } from "../../src/domain/groupIds";
import { rfmTable } from "../../src/domain/rfmTable";
import { readCsv } from "../report/support/readCsv";
import { readRealTotals, realExport } from "../support/realExport";

const SHARED = path.resolve(__dirname, "../../../shared");
const ORDERS = path.join(SHARED, "data/rfm_data_orders.csv");
const CUSTOMERS = path.join(SHARED, "expected/rfm_orders_scores_R.csv");
const missing = [ORDERS, CUSTOMERS].find((file) => !fs.existsSync(file));

if (missing) {
  test.skip(`reference data is not here: ${path.basename(missing)}`, () => undefined);
} else {
  describe("the order table of the R package rfm", describeAgainstR);
}

/** 995 customers of 4,906 orders, summed up by rfm 0.3.0 to 31.12.2006. */
function describeAgainstR(): void {
  const [, ...orders] = readCsv(ORDERS);
  const [, ...customers] = readCsv(CUSTOMERS);
  const table = tableOf(
    orders.map(([customer]) => String(customer)),
    orders.map(([, date]) => serialDay(String(date))),
    orders.map(([, , revenue]) => Number(revenue)),
    serialDay("2006-12-31"),
  );

  test("gives the days and the revenue of each customer", () => {
    expect(
      new Map(table.customers.map((id, line) => [id, [table.daysSince[line], table.revenue[line]]])),
    ).toEqual(new Map(customers.map(([id, days, , revenue]) => [id, [days, revenue]])));
  });

  test("gives one purchase per order, or per day where a customer ordered twice on it", () => {
    const days = new Set(orders.map(([customer, date]) => `${customer} ${date}`)).size;
    expect(table.purchaseDays.reduce((sum, count) => sum + count, 0)).toBe(days);
    const ordersOf = new Map(customers.map(([id, , count]) => [id, Number(count)]));
    table.customers.forEach((id, line) => {
      expect(table.purchaseDays[line]).toBeLessThanOrEqual(ordersOf.get(id) ?? 0);
    });
  });
}

if (realExport.present) {
  describe("Online Retail", describeOnlineRetail);
} else {
  test.skip(`Online Retail: ${realExport.absentBecause}`, () => undefined);
}

/** 30,477 invoice lines with credit notes and anonymous buyers; totals in decimal arithmetic. */
function describeOnlineRetail(): void {
  const [, ...lines] = readCsv(realExport.file);
  const totals = readRealTotals();
  const table = tableOf(
    lines.map((line) => line[6] as Id),
    lines.map((line) => serialDay(String(line[4]).slice(0, 10))),
    // Prices have up to three decimals, amounts two.
    lines.map((line) => Math.round(Number(line[3]) * Number(line[5]) * 1000) / 1000),
  );

  test("keeps every cent: customers, and lines without customer", () => {
    expect(table.customers).toHaveLength(totals.customers);
    expect(exactSum(table.revenue)).toBe(totals.revenueCents / 100);
    expect(table.withoutCustomer).toBe(totals.withoutCustomerCents / 100);
  });

  test("puts the ten best customers in their order", () => {
    const topTen = Array.from({ length: 10 }, (_, line) => [
      String(table.customers[line]),
      table.revenue[line],
    ]);
    expect(topTen).toEqual(totals.topTen.map(({ customer, revenueCents }) => [customer, revenueCents / 100]));
  });
}

function tableOf(customers: Id[], dates: number[], amounts: number[], analysisDate?: number) {
  const rows = { customers, dates: Float64Array.from(dates), amounts: Float64Array.from(amounts) };
  const result = rfmTable(rows, analysisDate);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Excel's serial day of an ISO date after February 1900. */
function serialDay(isoDate: string): number {
  return Date.parse(isoDate) / 86_400_000 + 25_569;
}
