import { readFileSync } from "node:fs";
import type { ReportModel } from "../../src/report/ReportModel";
import { recognise } from "../../src/report/recognise/recognise";
import type { Table } from "../../src/report/Table";
import { realExport } from "../support/realExport";
import { readCsv } from "./support/readCsv";
import { reportOf } from "./support/reportOf";
import { tableOf } from "./support/tableOf";

// UCI "Online Retail" (id 352), a subset of its invoice lines with all their dirt, and totals computed
// from the text of the file in decimal arithmetic. Kept beside the project, never in it.
const { file, totalsFile, present, absentBecause } = realExport;
const title = present ? "Online Retail" : `Online Retail (skipped: ${absentBecause})`;

(present ? describe : describe.skip)(title, () => {
  let table: Table;
  let report: ReportModel;
  let expected: ExpectedTotals["lines"];

  beforeAll(async () => {
    expected = (JSON.parse(readFileSync(totalsFile, "utf8")) as ExpectedTotals).lines;
    table = tableOf(readCsv(file), { chunk: 5_000 });
    report = await reportOf(table);
  });

  const cents = (amount: string) => Math.round(Number(amount) * report.moneyScale);

  test("is recognised without help", () => {
    const { headerRow, shape, mapping } = recognise(table);
    expect({ headerRow, shape, mapping }).toEqual({
      headerRow: 0,
      shape: "orders",
      mapping: { orderId: 0, item: 1, itemName: 2, quantity: 3, date: 4, unitPrice: 5, customerId: 6 },
    });
  });

  test("sums agree with decimal arithmetic to the cent", () => {
    const sums = expected.sum_quantity_times_unit_price;
    const { reconciliation } = report;
    expect(reconciliation.rowsRead).toBe(expected.lines);
    expect(reconciliation.sourceSum).toBe(cents(sums.all_lines));
    expect(reconciliation.reportSum).toBe(cents(sums.lines_with_customer));
    expect(reconciliation.setAside).toHaveLength(1);
    expect(reconciliation.setAside[0]).toMatchObject({
      reason: "missingCustomer",
      rows: expected.lines_without_customer,
      amount: cents(sums.lines_without_customer),
    });
    expect(report.totals.money.revenue).toBe(cents(sums.lines_with_customer));
  });

  test("credit notes and repeated lines are told, not dropped", () => {
    const sums = expected.sum_quantity_times_unit_price;
    expect(report.notices).toContainEqual({
      kind: "creditNotes",
      rows: expected.credit_note_lines_with_customer,
      amount: cents(sums.credit_note_lines_with_customer),
    });
    const duplicates = report.notices.find((notice) => notice.kind === "exactDuplicates");
    expect(duplicates).toEqual({
      kind: "exactDuplicates",
      rows: expected.exact_duplicate_lines.repeats_beyond_the_first,
      amount: cents(sums.lines_with_customer) - cents(sums.lines_with_customer_if_exact_repeats_are_removed),
    });
  });

  test("every customer is there, those with returns only too", () => {
    expect(report.totals.customers).toBe(expected.distinct_customers);
    const revenue = report.ranking.money.revenue ?? new Float64Array();
    expect(revenue.filter((amount) => amount <= 0)).toHaveLength(
      expected.customers_with_net_revenue_not_positive,
    );
    expect(report.ranking.purchases.filter((count) => count === 0)).toHaveLength(
      expected.customers_without_a_non_credit_invoice,
    );
  });

  test("the ten best customers have the expected revenue and number of invoices", () => {
    const { ranking } = report;
    const best = expected.top10_customers_by_net_revenue.map((_, rank) => ({
      CustomerID: ranking.customerId[rank],
      net_revenue: ((ranking.money.revenue?.[rank] ?? NaN) / report.moneyScale).toFixed(2),
      non_credit_invoices: ranking.purchases[rank],
    }));
    expect(best).toEqual(expected.top10_customers_by_net_revenue);
  });

  test("the analysis date is the day of the last invoice", () => {
    // 2011-12-09 is serial day 40886.
    expect(report.analysisDate).toBe(40886);
  });
});

interface ExpectedTotals {
  readonly lines: {
    readonly lines: number;
    readonly distinct_customers: number;
    readonly lines_without_customer: number;
    readonly credit_note_lines_with_customer: number;
    readonly customers_with_net_revenue_not_positive: number;
    readonly customers_without_a_non_credit_invoice: number;
    readonly exact_duplicate_lines: { readonly repeats_beyond_the_first: number };
    readonly sum_quantity_times_unit_price: {
      readonly all_lines: string;
      readonly lines_with_customer: string;
      readonly lines_without_customer: string;
      readonly credit_note_lines_with_customer: string;
      readonly lines_with_customer_if_exact_repeats_are_removed: string;
    };
    readonly top10_customers_by_net_revenue: readonly {
      readonly CustomerID: string;
      readonly net_revenue: string;
      readonly non_credit_invoices: number;
    }[];
  };
}
