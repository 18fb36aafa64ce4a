import * as fs from "fs";
import * as path from "path";
import { rfmScore, type RfmMethod } from "../../src/domain/rfmScore";

const SHARED = path.resolve(__dirname, "../../../shared");
const ORDERS = path.join(SHARED, "data/rfm_data_orders.csv");
const SCORES = path.join(SHARED, "expected/rfm_orders_quintile_methods_compared.csv");
const missing = [ORDERS, SCORES].find((file) => !fs.existsSync(file));

if (missing) {
  test.skip(`reference data is not here: ${path.basename(missing)}`, () => undefined);
} else {
  describeAgainstPeers();
}

/**
 * 995 customers of the R package rfm's order table, scored by PSPP 1.6.2 (RANK ... NTILES(5),
 * TIES=MEAN; nested: F within R, M within R and F) and pandas 1.5.3 (qcut). Scores are whole
 * numbers, so they must be equal.
 */
function describeAgainstPeers(): void {
  const customers = customersOf(readCsv(ORDERS));
  const expected = readCsv(SCORES);
  const columns = {
    lastPurchase: Float64Array.from(expected, (row) => customers.get(row.customer_id)?.last ?? NaN),
    frequency: Float64Array.from(expected, (row) => customers.get(row.customer_id)?.orders ?? NaN),
    monetary: Float64Array.from(expected, (row) => customers.get(row.customer_id)?.revenue ?? NaN),
  };

  test("the order table gives the customers that the peers scored", () => {
    expect(expected).toHaveLength(995);
    const analysisDate = serialDay("2006-12-31");
    expect(Array.from(columns.lastPurchase, (day) => analysisDate - day)).toEqual(
      expected.map((row) => Number(row.recency_days)),
    );
    expect(Array.from(columns.frequency)).toEqual(expected.map((row) => Number(row.transaction_count)));
    expect(Array.from(columns.monetary)).toEqual(expected.map((row) => Number(row.amount)));
  });

  test.each<[string, RfmMethod, string, string, string]>([
    ["mean rank", "meanRank", "R_pspp_ntiles", "F_pspp_ntiles", "M_pspp_ntiles"],
    ["nested", "nested", "R_pspp_ntiles", "F_pspp_nested", "M_pspp_nested"],
    ["quantile edges", "quantileEdges", "R_qcut", "F_qcut_dropdup", "M_qcut"],
  ])("every customer scores by %s as in the peer's table", (_title, method, recency, frequency, monetary) => {
    const result = rfmScore(columns, { analysisDate: serialDay("2006-12-31"), method });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(Array.from(result.value.recency)).toEqual(expected.map((row) => Number(row[recency])));
    expect(Array.from(result.value.frequency)).toEqual(expected.map((row) => Number(row[frequency])));
    expect(Array.from(result.value.monetary)).toEqual(expected.map((row) => Number(row[monetary])));
  });
}

interface Customer {
  last: number;
  orders: number;
  revenue: number;
}

function customersOf(orders: readonly Record<string, string>[]): Map<string, Customer> {
  const customers = new Map<string, Customer>();
  for (const order of orders) {
    const customer = customers.get(order.customer_id) ?? { last: 0, orders: 0, revenue: 0 };
    customer.last = Math.max(customer.last, serialDay(order.order_date));
    customer.orders += 1;
    customer.revenue += Number(order.revenue);
    customers.set(order.customer_id, customer);
  }
  return customers;
}

/** Excel's serial day of an ISO date after February 1900. */
function serialDay(isoDate: string): number {
  return Date.parse(isoDate) / 86_400_000 + 25_569;
}

/** The files hold no quoted fields. */
function readCsv(file: string): Record<string, string>[] {
  const [header, ...lines] = fs.readFileSync(file, "utf8").trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, column) => [name, cells[column]]));
  });
}
