import { readFileSync } from "node:fs";
import { ColumnReader } from "../../src/report/ColumnReader";
import { compareWithLedger } from "../../src/report/gate/compareWithLedger";
import type { ReportModel } from "../../src/report/ReportModel";
import type { RuleChoices } from "../../src/report/rules/RuleChoices";
import { realExport } from "../support/realExport";
import { readCsv } from "./support/readCsv";
import { reportOf } from "./support/reportOf";
import { tableOf } from "./support/tableOf";

// The two real files and totals computed from their text in decimal arithmetic, see realExport.
const { file, invoicesFile, totalsFile, present, absentBecause } = realExport;
const title = present ? "the gate of Online Retail" : `the gate of Online Retail (skipped: ${absentBecause})`;

(present ? describe : describe.skip)(title, () => {
  let reader: ColumnReader;
  let report: ReportModel;
  let expected: Expected;

  beforeAll(async () => {
    expected = JSON.parse(readFileSync(totalsFile, "utf8")) as Expected;
    reader = new ColumnReader(tableOf(readCsv(file), { chunk: 5_000 }));
    report = await reportOf(reader.table);
  });

  const cents = (amount: string) => Math.round(Number(amount) * 100);
  const inCents = (units: number, { moneyScale }: ReportModel) => (units / moneyScale) * 100;
  const withRules = (rules: RuleChoices) => reportOf(reader.table, { rules });
  const explained = (figure: string) =>
    compareWithLedger(
      inCents(report.reconciliation.reportSum, report),
      report.reconciliation.causes.map(({ kind, amount }) => ({ kind, amount: inCents(amount, report) })),
      cents(figure),
    );

  test("lines without customer count as one customer where the user says so", async () => {
    const sums = expected.lines.sum_quantity_times_unit_price;
    const all = await withRules({ rules: { missingCustomer: false } });
    expect(inCents(all.reconciliation.reportSum, all)).toBe(cents(sums.all_lines));
    expect(all.totals.customers).toBe(expected.lines.distinct_customers + 1);
    expect(all.reconciliation.setAside).toEqual([]);
  });

  test("repeated lines are set aside where the user says so", async () => {
    const sums = expected.lines.sum_quantity_times_unit_price;
    const once = await withRules({ rules: { duplicate: true } });
    const kept = sums.lines_with_customer_if_exact_repeats_are_removed;
    expect(inCents(once.reconciliation.reportSum, once)).toBe(cents(kept));
    expect(once.reconciliation.setAside.map(({ reason, rows }) => [reason, rows])).toEqual([
      ["missingCustomer", expected.lines.lines_without_customer],
      ["duplicate", expected.lines.exact_duplicate_lines.repeats_beyond_the_first],
    ]);
  });

  test("a ledger's figure is explained by the usual reasons", () => {
    const sums = expected.lines.sum_quantity_times_unit_price;
    const kinds = (figure: string) => explained(figure).explained.map(({ kind }) => kind);
    expect(kinds(sums.all_lines)).toEqual(["missingCustomer"]);
    expect(kinds(sums.lines_with_customer)).toEqual([]);
    const withoutCredits = cents(sums.lines_with_customer) - cents(sums.credit_note_lines_with_customer);
    expect(kinds(String(withoutCredits / 100))).toEqual(["creditNotes"]);
    expect(kinds(sums.lines_with_customer_if_exact_repeats_are_removed)).toEqual(["countedDuplicates"]);
    expect(explained("1").explained).toEqual([]);
  });

  test("postage is offered, and set aside on demand", async () => {
    const offer = report.reconciliation.offered.find(({ reason }) => reason === "technicalItem");
    // 133 lines with the stock code POST and others that no customer ordered: at least those with a customer.
    expect(offer?.rows).toBeGreaterThan(100);
    const goods = await withRules({ rules: { technicalItem: true } });
    expect(goods.reconciliation.reportSum).toBe(report.reconciliation.reportSum - (offer?.amount ?? 0));
  });

  test("one row per invoice gives the same money", async () => {
    const { invoices } = expected;
    const byInvoice = await reportOf(tableOf(readCsv(invoicesFile), { chunk: 5_000 }));
    const { reconciliation } = byInvoice;
    expect(inCents(reconciliation.sourceSum, byInvoice)).toBe(cents(invoices.sum_amount.all_invoices));
    expect(inCents(reconciliation.reportSum, byInvoice)).toBe(
      cents(invoices.sum_amount.invoices_with_customer),
    );
    expect(reconciliation.setAside.map(({ reason, rows }) => [reason, rows])).toEqual([
      ["missingCustomer", invoices.invoices_without_customer],
    ]);
    expect(byInvoice.totals.customers).toBe(invoices.distinct_customers);
  });
});

interface Expected {
  readonly lines: {
    readonly distinct_customers: number;
    readonly lines_without_customer: number;
    readonly exact_duplicate_lines: { readonly repeats_beyond_the_first: number };
    readonly sum_quantity_times_unit_price: {
      readonly [
        name in
          | "all_lines"
          | "lines_with_customer"
          | "credit_note_lines_with_customer"
          | "lines_with_customer_if_exact_repeats_are_removed"
      ]: string;
    };
  };
  readonly invoices: {
    readonly distinct_customers: number;
    readonly invoices_without_customer: number;
    readonly sum_amount: { readonly [name in "all_invoices" | "invoices_with_customer"]: string };
  };
}
