import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Revenue retention: how much of the recurring revenue of the customers at the start is still there at
 * the end of the period.
 *
 * Without expansion it is the gross rate, at most 1. With what the same customers bought in addition
 * it is the net rate, which is above 1 where growth of the customers who stayed outweighs the losses.
 * Revenue of new customers belongs to neither.
 *
 *     gross = (start − lost) / start          net = (start − lost + expansion) / start
 *
 * @param startRevenue - Recurring revenue at the start, 0 or more.
 * @param lostRevenue - What of it was lost through cancellations and smaller contracts, 0 or more.
 * @param expansionRevenue - Additional recurring revenue of the same customers, 0 or more; 0 gives the
 *   gross rate.
 * @returns A fraction; `outOfRange`, `aboveLimit` where more was lost than there was, or
 *   `zeroDenominator`.
 *
 * @example
 * revenueRetention(50000, 4000) // => 0.92
 * revenueRetention(50000, 4000, 7500) // => 1.07
 * revenueRetention(50000, 60000) // => aboveLimit lost_revenue
 * revenueRetention(0, 0) // => zeroDenominator start_revenue
 *
 * @see Common practice of subscription businesses (gross and net revenue retention), without a single author.
 */
export function revenueRetention(
  startRevenue: number,
  lostRevenue: number,
  expansionRevenue = 0,
): Result<number> {
  const fault =
    rangeFault("start_revenue", startRevenue, "zeroOrMore") ??
    rangeFault("lost_revenue", lostRevenue, "zeroOrMore") ??
    rangeFault("expansion_revenue", expansionRevenue, "zeroOrMore");
  if (fault) return fail(fault);
  if (lostRevenue > startRevenue) {
    return fail({
      kind: "aboveLimit",
      argument: "lost_revenue",
      value: String(lostRevenue),
      limit: String(startRevenue),
      of: ["start_revenue"],
    });
  }
  if (startRevenue === 0) return fail({ kind: "zeroDenominator", argument: "start_revenue" });
  return toNumber(new Decimal(startRevenue).minus(lostRevenue).plus(expansionRevenue).div(startRevenue));
}
