import { columnFault } from "./columnFault";
import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type Result } from "./Result";

/**
 * Payback period: how many periods pass until the flows of an investment add up to zero or more.
 *
 * The first flow belongs to period 0, which is not discounted. Within the period of the crossing the flow
 * is taken to arrive evenly. Where the sum crosses zero several times, the first crossing counts.
 *
 *     periods = n − 1 + (−C(n−1)) / (C(n) − C(n−1))     C(n) = Σ flow(t) / (1 + discount rate)^t, t = 0 … n
 *     n = the first period with C(n) ≥ 0
 *
 * @param cashFlows - Money, one cell per period, outlays negative; a blank cell is a flow of 0.
 * @param discountRate - Cost of capital per period, a fraction in [0, 1].
 * @returns Periods, 0 where nothing is laid out in period 0; `outOfRange` naming the argument, or
 *   `neverPaysBack` within the periods given.
 *
 * @example
 * payback(Float64Array.of(-120, 40, 60, 80)) // => 2.25
 * payback(Float64Array.of(-120, 40, 60, 80), 0.08) // => 2.496368
 * payback(Float64Array.of(-120, 40, 60)) // => noAnswer neverPaysBack
 *
 * @see Farris et al., "Marketing Metrics", on the return of investments in marketing.
 */
export function payback(cashFlows: Float64Array, discountRate = 0): Result<number> {
  const fault =
    columnFault("cash_flows", cashFlows, "finite") ?? rangeFault("discount_rate", discountRate, "fraction");
  if (fault) return fail(fault);

  // The sum is carried forward with interest, like the balance of a loan. That scales it without changing
  // its sign or the point of crossing, and powers of 1.08 are exact where those of 1 / 1.08 are not.
  const interest = new Decimal(1).plus(discountRate);
  let balance = new Decimal(0);
  let balancePeriod = 0;
  for (let period = 0; period < cashFlows.length; period++) {
    const flow = cashFlows[period];
    // Blank cells below the flows are skipped, so that a whole column can be given.
    if (flow === 0 && period > 0) continue;
    const missing = balance.times(interest.pow(period - balancePeriod)).neg();
    balance = new Decimal(flow).minus(missing);
    balancePeriod = period;
    if (balance.lt(0)) continue;
    if (period === 0) return succeed(0);
    return toNumber(missing.div(flow).plus(period - 1));
  }
  return fail({ kind: "noAnswer", reason: "neverPaysBack" });
}
