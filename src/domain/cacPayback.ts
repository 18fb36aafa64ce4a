import type DecimalJs from "decimal.js";
import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type Result } from "./Result";

/**
 * CAC payback: after how many periods the margins of a customer have earned back the cost of winning
 * that customer.
 *
 * The customer pays at the end of each period, for certain at the end of the first, and leaves with the
 * same probability after each. In the period that earns the last part, time is interpolated linearly.
 *
 *     earned(n) = Σ k = 1 … n  margin · (1 − churn)^(k − 1) / (1 + discount)^k
 *     periods   = n + (CAC − earned(n)) / (earned(n + 1) − earned(n)),   n the last with earned(n) < CAC
 *
 * With churn or discounting the margins add up to no more than margin / (churn + discount), and reach
 * that only where everybody leaves after one period; a higher cost is never paid back.
 *
 * @param cac - Cost of winning the customer, money, 0 or more.
 * @param marginPerPeriod - Contribution margin per period, money; nothing is paid back by 0 or less.
 * @param churn - Share of customers lost per period; a fraction in [0, 1].
 * @param discount - Cost of capital per period; a fraction in [0, 1].
 * @returns Periods, not rounded up; 0 where there is nothing to pay back. `outOfRange` naming the
 *   argument, or `neverPaysBack`.
 *
 * @example
 * cacPayback(500, 40) // => 12.5
 * cacPayback(271, 100, 0.1) // => 3
 * cacPayback(1000, 100, 0.1) // => noAnswer neverPaysBack
 *
 * @see Skok, "SaaS Metrics 2.0", forentrepreneurs.com, for the payback without churn and discounting.
 * @see Fader & Hardie (2012), "Reconciling and Clarifying CLV Formulas", brucehardie.com/notes/024, for the
 *   sum of a new customer who pays at the end of each period.
 */
export function cacPayback(cac: number, marginPerPeriod: number, churn = 0, discount = 0): Result<number> {
  const fault =
    rangeFault("cac", cac, "zeroOrMore") ??
    rangeFault("margin_per_period", marginPerPeriod, "finite") ??
    rangeFault("churn", churn, "fraction") ??
    rangeFault("discount", discount, "fraction");
  if (fault) return fail(fault);
  if (cac === 0) return succeed(0);

  const needed = new Decimal(churn).plus(discount).times(cac);
  const paysBack = churn < 1 ? needed.lt(marginPerPeriod) : needed.lte(marginPerPeriod);
  if (!paysBack) return fail({ kind: "noAnswer", reason: "neverPaysBack" });

  const interest = new Decimal(discount).plus(1);
  const target = interest.times(cac).div(marginPerPeriod);
  return toNumber(periodsUntil(target, new Decimal(1).minus(churn).div(interest)));
}

/**
 * How many payments of 1, ratio, ratio² … add up to the target, the last one in part.
 *
 * Found in stretches of 1, 2, 4, 8 … periods instead of one by one: a quadrillion periods take a
 * hundred steps, and partial sums are compared as they are, without logarithms.
 */
function periodsUntil(target: DecimalJs, ratio: DecimalJs): DecimalJs {
  let stretch = { periods: new Decimal(1), earned: new Decimal(1), left: ratio };
  const stretches = [stretch];
  // A target within rounding of the whole series would never be passed: it ends when nothing is left.
  while (stretch.earned.lt(target) && stretch.left.gt(0)) {
    const { periods, earned, left } = stretch;
    stretch = { periods: periods.times(2), earned: left.plus(1).times(earned), left: left.times(left) };
    stretches.push(stretch);
  }

  let periods = new Decimal(0);
  let earned = new Decimal(0);
  /** What a payment has become by now. */
  let payment = new Decimal(1);
  for (const longest of stretches.reverse()) {
    const next = payment.times(longest.earned).plus(earned);
    if (next.gte(target)) continue;
    periods = periods.plus(longest.periods);
    earned = next;
    payment = payment.times(longest.left);
  }
  return periods.plus(target.minus(earned).div(payment));
}
