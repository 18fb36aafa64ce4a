import * as fs from "fs";
import * as path from "path";
import { breakEven } from "../../src/domain/breakEven";
import { breakEvenCustomers } from "../../src/domain/breakEvenCustomers";
import { breakEvenLevers } from "../../src/domain/breakEvenLevers";
import { breakEvenMix } from "../../src/domain/breakEvenMix";
import { breakEvenMonths } from "../../src/domain/breakEvenMonths";
import { breakEvenRevenue } from "../../src/domain/breakEvenRevenue";
import { crmRoi } from "../../src/domain/crmRoi";
import { payback } from "../../src/domain/payback";
import type { Result } from "../../src/domain/Result";
import { safetyMargin } from "../../src/domain/safetyMargin";

const EXAMPLES = path.resolve(__dirname, "../../../shared/expected/worked_examples_simple_measures.json");

if (fs.existsSync(EXAMPLES)) {
  const examples = JSON.parse(fs.readFileSync(EXAMPLES, "utf8")) as WorkedExamples;
  describe("break-even", () => describeBreakEven(examples.break_even));
  describe("break-even time", () => describeBreakEvenTime(examples.break_even_time));
  describe("return and payback", () => describeInvestment(examples.roi));
} else {
  test.skip(`reference data is not here: ${path.basename(EXAMPLES)}`, () => undefined);
}

/** Computed with mpmath from the definitions; each case tells its kind by the figures it has. */
function describeBreakEven(cases: readonly BreakEvenCase[]): void {
  const plans = cases.filter((entry): entry is Plan => "p" in entry);

  test("all cases are used", () => {
    expect(cases).toHaveLength(11);
    expect(plans).toHaveLength(9);
  });

  test.each(plans.filter(({ units }) => typeof units === "number"))(
    "F $F, p $p, v $v, target $target_profit: $units units",
    ({ F, p, v, target_profit: target, units, revenue, revenue_exact: exact }) => {
      expect(shown(breakEven(F, p, v, target))).toBe(cell(units));
      for (const expected of [revenue, exact]) {
        if (expected !== undefined) expect(shown(breakEvenRevenue(F, p, v, target))).toBe(cell(expected));
      }
    },
  );

  test.each(plans.filter(({ units }) => typeof units === "string"))(
    "F $F, p $p, v $v: units are $units",
    ({ F, p, v }) => {
      const error = { kind: "noAnswer", reason: "neverBreaksEven" };
      expect(breakEven(F, p, v)).toEqual({ ok: false, error });
      expect(breakEvenRevenue(F, p, v)).toEqual({ ok: false, error });
    },
  );

  test("the margin of safety at the actual quantity, and its reciprocal, the operating leverage", () => {
    const { F, p, v, ...plan } = only(plans, "actual_units");
    const margin = safetyMargin(plan.actual_units ?? NaN, valueOf(breakEven(F, p, v)));
    expect(shown(margin)).toBe(cell(plan.safety_pct));
    expect(1 / valueOf(margin)).toBe(plan.operating_leverage);
  });

  test("several products", () => {
    const { F, products = [], per_product: units } = only(cases, "products");
    const columns = {
      prices: Float64Array.from(products, ({ p }) => p),
      variableCosts: Float64Array.from(products, ({ v }) => v),
      mix: Float64Array.from(products, ({ mix }) => mix),
    };
    expect(Array.from(valueOf(breakEvenMix(F, columns)))).toEqual(units);
  });

  test("new customers", () => {
    const { F, cltv = NaN, cac = NaN, customers_up: customers } = only(cases, "cltv");
    expect(breakEvenCustomers(F, cltv, cac)).toEqual({ ok: true, value: customers });
  });

  test("whole units are not rounded up by a trap of binary arithmetic", () => {
    const { F, p, v, exact_units: units } = only(plans, "naive_ceil_float");
    expect(breakEven(F, p, v)).toEqual({ ok: true, value: units });
    expect(breakEvenCustomers(F, p, v)).toEqual({ ok: true, value: units });
  });

  test("a change of 10 % in price, variable and fixed cost", () => {
    const { F, p, v, ...expected } = only(plans, "dQ_dp");
    const [byPrice] = valueOf(breakEvenLevers(F, p, v));
    expect(byPrice.breakEven).toBe(expected.p_plus_10pct_units);
    // The levers lower the costs; the example raises them.
    expect(shown(breakEven(F, p, v * 1.1))).toBe(cell(expected.v_plus_10pct_units));
    expect(shown(breakEven(F * 1.1, p, v))).toBe(cell(expected.F_plus_10pct_units));
  });
}

function describeBreakEvenTime(example: BreakEvenTime): void {
  const { initial, running_per_month: running, benefit_full_per_month: benefit } = example;
  const months = valueOf(breakEvenMonths(initial, running, benefit, example.ramp_months_linear));

  test("with a linear ramp, interpolated and as a whole month", () => {
    expect(months).toBe(example.interpolated);
    expect(Math.ceil(months)).toBe(example.first_month_cum_ge_0);
  });

  test("without a ramp", () => {
    expect(breakEvenMonths(initial, running, benefit)).toEqual({
      ok: true,
      value: example.without_ramp_months,
    });
  });

  test("an outlay as large as the cash cumulated at any month is back in that month", () => {
    const gains = example.rows_month_adoption_cf_cum.map(([month, , , cash]) => [month, cash + initial]);
    const positive = gains.filter(([, gain]) => gain > 0);
    expect(positive.length).toBeGreaterThan(10);
    for (const [month, gain] of positive) {
      // The cash of the example is rounded to six decimals, a flow is above 1000.
      const result = breakEvenMonths(gain, running, benefit, example.ramp_months_linear);
      expect(valueOf(result)).toBeCloseTo(month, 8);
    }
  });
}

function describeInvestment(example: Investment): void {
  test("return on investment, in total and per year", () => {
    const { benefit, cost, years } = example;
    expect(shown(crmRoi(benefit, cost))).toBe(cell(example.roi_pct / 100));
    expect(shown(crmRoi(benefit, cost, years))).toBe(cell(example.annualised_pct / 100));
  });

  test("payback, static and discounted at 8 %", () => {
    const flows = Float64Array.from(example.cashflows);
    expect(shown(payback(flows))).toBe(cell(example.payback_years_interpolated));
    expect(shown(payback(flows, 0.08))).toBe(cell(example.discounted_payback_years_8pct));
  });
}

/** As a cell shows a number, with 15 digits: some examples are computed in doubles throughout. */
function cell(value: unknown): number {
  return Number(Number(value).toPrecision(15));
}

function shown(result: Result<number>): number {
  return cell(valueOf(result));
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The one case that has this figure. */
function only<Case extends object>(cases: readonly Case[], figure: string): Case {
  const [found, ...others] = cases.filter((entry) => figure in entry);
  if (others.length > 0 || found === undefined) throw new Error(`not exactly one case with ${figure}`);
  return found;
}

interface WorkedExamples {
  readonly break_even: readonly BreakEvenCase[];
  readonly break_even_time: BreakEvenTime;
  readonly roi: Investment;
}

interface BreakEvenCase {
  readonly F: number;
  readonly products?: readonly { readonly p: number; readonly v: number; readonly mix: number }[];
  readonly per_product?: readonly number[];
  readonly cltv?: number;
  readonly cac?: number;
  readonly customers_up?: number;
}

interface Plan extends BreakEvenCase {
  readonly p: number;
  readonly v: number;
  readonly target_profit?: number;
  /** A number, or why there is none. */
  readonly units?: number | string;
  readonly exact_units?: number;
  readonly revenue?: number;
  readonly revenue_exact?: number;
  readonly actual_units?: number;
  readonly safety_pct?: number;
  readonly operating_leverage?: number;
  readonly p_plus_10pct_units?: number;
  readonly v_plus_10pct_units?: number;
  readonly F_plus_10pct_units?: number;
}

interface BreakEvenTime {
  readonly initial: number;
  readonly running_per_month: number;
  readonly benefit_full_per_month: number;
  readonly ramp_months_linear: number;
  readonly rows_month_adoption_cf_cum: readonly (readonly [number, number, number, number])[];
  readonly first_month_cum_ge_0: number;
  readonly interpolated: number;
  readonly without_ramp_months: number;
}

interface Investment {
  readonly benefit: number;
  readonly cost: number;
  readonly roi_pct: number;
  readonly years: number;
  readonly annualised_pct: number;
  readonly cashflows: readonly number[];
  readonly payback_years_interpolated: number;
  readonly discounted_payback_years_8pct: number;
}
