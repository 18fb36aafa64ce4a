import { revenueRetention } from "../domain/revenueRetention";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./revenueRetention.de.json";

/**
 * Share of the customers' recurring revenue that is kept, gross or net of expansion.
 * @customfunction REVENUE_RETENTION
 * @group indicators
 * @question How much of the recurring revenue do we keep?
 * @formula (start_revenue − lost_revenue + expansion_revenue) / start_revenue
 * @param start_revenue Recurring revenue of all customers at the start of the period.
 * @param lost_revenue Part of it lost through cancellations and smaller contracts.
 * @param expansion_revenue Additional revenue of the same customers; the gross rate if 0 or omitted.
 * @unit money zeroOrMore: start_revenue, lost_revenue, expansion_revenue
 * @returns A fraction: 0.92 is 92 %; the net rate can be above 1.
 * @yields fraction
 * @example
 * REVENUE_RETENTION(50000,4000,7500) // => 1.07
 * REVENUE_RETENTION(50000,4000) // => 0.92
 * REVENUE_RETENTION(50000,60000) // => #VALUE!
 * REVENUE_RETENTION(0,0) // => #DIV/0!
 * @pitfall Revenue of customers won in the period belongs to neither figure: it would hide the losses.
 * @pitfall A net rate above 1 can hide that many small customers leave; look at CHURN_RATE as well.
 */
export function REVENUE_RETENTION(
  start_revenue: unknown,
  lost_revenue: unknown,
  expansion_revenue?: unknown,
): number {
  const given = toCell(readNumbers({ start_revenue, lost_revenue, expansion_revenue }), german);
  return toCell(revenueRetention(given.start_revenue, given.lost_revenue, given.expansion_revenue), german);
}
