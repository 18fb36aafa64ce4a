import * as fs from "fs";
import * as path from "path";
import { cac } from "../../src/domain/cac";
import { cacPayback } from "../../src/domain/cacPayback";
import { churnRate } from "../../src/domain/churnRate";
import { cltv } from "../../src/domain/cltv";
import { cltvRetention } from "../../src/domain/cltvRetention";
import { conversionRate } from "../../src/domain/conversionRate";
import { customerLifetime } from "../../src/domain/customerLifetime";
import { ltvCac } from "../../src/domain/ltvCac";
import { periodRate } from "../../src/domain/periodRate";
import { repurchaseRate } from "../../src/domain/repurchaseRate";
import type { Result } from "../../src/domain/Result";
import { retentionRate } from "../../src/domain/retentionRate";
import { rpc } from "../../src/domain/rpc";

const EXAMPLES = path.resolve(__dirname, "../../../shared/expected/worked_examples_simple_measures.json");

if (fs.existsSync(EXAMPLES)) {
  describeAgainstExamples(JSON.parse(fs.readFileSync(EXAMPLES, "utf8")) as WorkedExamples);
} else {
  test.skip(`reference data is not here: ${path.basename(EXAMPLES)}`, () => undefined);
}

/**
 * Results computed with mpmath from the definitions, as the nearest double or in doubles throughout:
 * compared as a cell shows them, with 15 digits.
 */
function describeAgainstExamples({ cltv: values, rates }: WorkedExamples): void {
  const { simple, retention_infinite: forEver, finite_N5: five, edge, rate_conversion: converted } = values;
  const { m, r, d } = forEver;

  test.each<[string, Result<number>, number]>([
    ["revenue over 36 months", cltv(simple.rev_per_month, simple.months), simple.value],
    ["with a margin of 40 %", cltv(simple.rev_per_month, simple.months, 0.6), values.margin_40pct],
    ["less CAC", cltv(simple.rev_per_month, simple.months, 0.6, 300), values.margin_40pct_minus_cac_300],
    [
      "lifetime from churn",
      customerLifetime(values.duration_from_churn.churn_per_month),
      values.duration_from_churn.expected_months,
    ],
    [
      "existing customer",
      cltvRetention(m, r, { discount: d }),
      forEver["B_first_after_renewal_end_period m*r/(1+d-r)"],
    ],
    [
      "new customer, paid at start",
      cltvRetention(m, r, { discount: d, timing: "newPaidAtStart" }),
      forEver["A_first_at_t0_certain m(1+d)/(1+d-r)"],
    ],
    [
      "new customer, paid at end",
      cltvRetention(m, r, { discount: d, timing: "newPaidAtEnd" }),
      forEver["C_first_end_of_period1_certain m/(1+d-r)"],
    ],
    ["existing customer, 5 periods", cltvRetention(m, r, { discount: d, periods: 5 }), five.B_sum_t1_t5],
    [
      "new customer, paid at start, 5 periods",
      cltvRetention(m, r, { discount: d, periods: 5, timing: "newPaidAtStart" }),
      five.A_sum_t0_t4,
    ],
    [
      "new customer, paid at end, 5 periods",
      cltvRetention(m, r, { discount: d, periods: 5, timing: "newPaidAtEnd" }),
      five["C_sum_t1_t5 r^(t-1)"],
    ],
    ["perpetuity", cltvRetention(m, 1, { discount: 0.1 }), edge["r=1,d=0.1,B"]],
    ["no renewal, new", cltvRetention(m, 0, { discount: d, timing: "newPaidAtStart" }), edge["r=0,A"]],
    ["no renewal, existing", cltvRetention(m, 0, { discount: d }), edge["r=0,B"]],
    [
      "growing margin",
      cltvRetention(m, r, { discount: d, growth: 0.05 }),
      edge["growth g=0.05: m*r/(1+d-r(1+g))"],
    ],
    ["discount rate per month", periodRate(0.1, 1, 12), converted.annual_to_monthly_discount_10pct],
    [
      "retention per month",
      periodRate(0.8, 1, 12, "retention"),
      converted["annual_to_monthly_retention_0.8"],
    ],
    ["churn per year", periodRate(0.025, 12, 1, "churn"), converted["monthly_churn_2.5pct_to_annual_churn"]],
    ["churn", churnRate(rates.start, rates.lost_of_start), rates.churn_start_base],
    ["retention", retentionRate(rates.start, rates.end, rates.new), rates["retention (E-N)/S"]],
    [
      "repurchase",
      repurchaseRate(rates.repurchase.with_2plus, rates.repurchase.customers_with_order),
      rates.repurchase.rate,
    ],
    ["conversion", conversionRate(rates.conversion.orders, rates.conversion.visits), rates.conversion.rate],
    ["revenue per customer", rpc(rates.arpc.revenue, rates.arpc.active_avg), rates.arpc.value],
    ["CAC", cac(rates.cac.cost, rates.cac.new), rates.cac.value],
    ["LTV:CAC", ltvCac(simple.value, rates.cac.value), rates.ltv_cac],
    [
      "CAC payback",
      cacPayback(rates.cac_payback_months.cac, rates.cac_payback_months.margin_per_month),
      rates.cac_payback_months.months,
    ],
  ])("%s is as in the worked examples", (_title, result, expected) => {
    expect(result.ok && result.value.toPrecision(15)).toBe(expected.toPrecision(15));
  });

  test.each(Object.entries(values.margin_multiple_table_12pct_d))(
    "the margin multiple of retention %s is as in the worked examples",
    (retention, multiple) => {
      const result = cltvRetention(1, Number(retention), { discount: 0.12 });
      expect(result.ok && result.value.toPrecision(15)).toBe(multiple.toPrecision(15));
    },
  );

  test("what is infinite in the worked examples diverges", () => {
    expect(edge["r=1,d=0"]).toBe("infinite");
    expect(cltvRetention(m, 1)).toEqual({ ok: false, error: { kind: "noAnswer", reason: "diverges" } });
  });
}

interface WorkedExamples {
  readonly cltv: {
    readonly simple: Readonly<Record<"rev_per_month" | "months" | "value", number>>;
    readonly margin_40pct: number;
    readonly margin_40pct_minus_cac_300: number;
    readonly duration_from_churn: Readonly<Record<"churn_per_month" | "expected_months", number>>;
    readonly retention_infinite: Readonly<
      Record<
        | "m"
        | "r"
        | "d"
        | "A_first_at_t0_certain m(1+d)/(1+d-r)"
        | "B_first_after_renewal_end_period m*r/(1+d-r)"
        | "C_first_end_of_period1_certain m/(1+d-r)",
        number
      >
    >;
    readonly finite_N5: Readonly<Record<"A_sum_t0_t4" | "B_sum_t1_t5" | "C_sum_t1_t5 r^(t-1)", number>>;
    readonly margin_multiple_table_12pct_d: Readonly<Record<string, number>>;
    readonly edge: Readonly<
      Record<"r=1,d=0.1,B" | "r=0,A" | "r=0,B" | "growth g=0.05: m*r/(1+d-r(1+g))", number>
    > & { readonly "r=1,d=0": string };
    readonly rate_conversion: Readonly<
      Record<
        | "annual_to_monthly_discount_10pct"
        | "annual_to_monthly_retention_0.8"
        | "monthly_churn_2.5pct_to_annual_churn",
        number
      >
    >;
  };
  readonly rates: Readonly<
    Record<
      "start" | "lost_of_start" | "new" | "end" | "churn_start_base" | "retention (E-N)/S" | "ltv_cac",
      number
    >
  > & {
    readonly repurchase: Readonly<Record<"customers_with_order" | "with_2plus" | "rate", number>>;
    readonly conversion: Readonly<Record<"visits" | "orders" | "rate", number>>;
    readonly arpc: Readonly<Record<"revenue" | "active_avg" | "value", number>>;
    readonly cac: Readonly<Record<"cost" | "new" | "value", number>>;
    readonly cac_payback_months: Readonly<Record<"cac" | "margin_per_month" | "months", number>>;
  };
}
