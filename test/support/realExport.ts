import fs from "node:fs";
import path from "node:path";

const shared = path.resolve(__dirname, "../../../shared");
const file = path.join(shared, "data/online_retail_lines_subset.csv");
const invoicesFile = path.join(shared, "data/online_retail_invoices.csv");
const totalsFile = path.join(shared, "expected/online_retail_subset_totals.json");

/** Real invoice lines (UCI Online Retail, a subset), kept beside the project and never in it. */
export const realExport = {
  file,
  /** One row per invoice of the same company, all customers. */
  invoicesFile,
  totalsFile,
  fileName: path.basename(file),
  present: [file, invoicesFile, totalsFile].every((path) => fs.existsSync(path)),
  absentBecause: "the real export is not beside the project",
};

/** What exact decimal arithmetic says about the real export; money in cents. */
export interface RealTotals {
  readonly lines: number;
  readonly customers: number;
  readonly linesWithoutCustomer: number;
  readonly sourceCents: number;
  readonly revenueCents: number;
  readonly withoutCustomerCents: number;
  readonly topTen: readonly { customer: string; revenueCents: number; orders: number }[];
}

export function readRealTotals(): RealTotals {
  const text = fs.readFileSync(totalsFile, "utf8");
  const { lines } = JSON.parse(text) as { lines: ExpectedLines };
  const sums = lines.sum_quantity_times_unit_price;
  return {
    lines: lines.lines,
    customers: lines.distinct_customers,
    linesWithoutCustomer: lines.lines_without_customer,
    sourceCents: cents(sums.all_lines),
    revenueCents: cents(sums.lines_with_customer),
    withoutCustomerCents: cents(sums.lines_without_customer),
    topTen: lines.top10_customers_by_net_revenue.map((entry) => ({
      customer: entry.CustomerID,
      revenueCents: cents(entry.net_revenue),
      orders: entry.non_credit_invoices,
    })),
  };
}

interface ExpectedLines {
  lines: number;
  distinct_customers: number;
  lines_without_customer: number;
  sum_quantity_times_unit_price: Record<
    "all_lines" | "lines_with_customer" | "lines_without_customer",
    string
  >;
  top10_customers_by_net_revenue: { CustomerID: string; net_revenue: string; non_credit_invoices: number }[];
}

function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}
