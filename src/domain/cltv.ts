import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Customer lifetime value in its simple form: what a customer brings over a known duration, less
 * the cost of serving and of winning the customer.
 *
 * Nothing is discounted and nobody leaves early. Without a cost rate the result is revenue, not
 * margin, and should be called that.
 *
 *     CLTV = revenue per period · periods · (1 − cost rate) − CAC
 *
 * @param revenuePerPeriod - Money per period; negative where returns prevail.
 * @param periods - Number of periods, 0 or more, of the same length as the revenue's.
 * @param costRate - Share of revenue that is cost; a fraction in [0, 1].
 * @param cac - Cost of winning the customer, 0 or more.
 * @returns Money; or `outOfRange` naming the argument.
 *
 * @example
 * cltv(100, 36) // => 3600
 * cltv(100, 36, 0.6) // => 1440
 * cltv(100, 36, 0.6, 300) // => 1140
 * cltv(100, 36, 60) // => outOfRange cost_rate
 *
 * @see Berger & Nasr (1998), "Customer lifetime value: Marketing models and applications", J. Interactive Marketing 12(1).
 */
export function cltv(revenuePerPeriod: number, periods: number, costRate = 0, cac = 0): Result<number> {
  const fault =
    rangeFault("revenue_per_period", revenuePerPeriod, "finite") ??
    rangeFault("periods", periods, "zeroOrMore") ??
    rangeFault("cost_rate", costRate, "fraction") ??
    rangeFault("cac", cac, "zeroOrMore");
  if (fault) return fail(fault);

  const margin = new Decimal(1).minus(costRate);
  return toNumber(new Decimal(revenuePerPeriod).times(periods).times(margin).minus(cac));
}
