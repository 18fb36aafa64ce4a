import { cltv } from "../domain/cltv";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./cltv.de.json";

/**
 * Simple customer lifetime value: revenue over a known duration, less cost to serve and to win.
 * @customfunction CLTV
 * @group indicators
 * @question What is a customer worth over the whole time?
 * @formula revenue_per_period × periods × (1 − cost_rate) − cac
 * @param revenue_per_period Revenue of the customer per period.
 * @param periods Number of periods the customer stays, 0 or more.
 * @param cost_rate Share of revenue that is cost, from 0 to 1; 0 if omitted.
 * @param cac Cost of winning the customer; 0 if omitted.
 * @unit money finite: revenue_per_period
 * @unit periods zeroOrMore: periods
 * @unit fraction fraction: cost_rate
 * @unit money zeroOrMore: cac
 * @returns Money, not discounted.
 * @yields money
 * @example
 * CLTV(100,36) // => 3600
 * CLTV(100,36,0.6) // => 1440
 * CLTV(100,36,0.6,300) // => 1140
 * @pitfall Without a cost rate this is revenue, not value: an acquisition that revenue pays for may lose money.
 * @pitfall Later money counts as much as today's; for discounting and churn take CLTV_RETENTION.
 */
export function CLTV(
  revenue_per_period: unknown,
  periods: unknown,
  cost_rate?: unknown,
  cac?: unknown,
): number {
  const given = toCell(readNumbers({ revenue_per_period, periods, cost_rate, cac }), german);
  return toCell(cltv(given.revenue_per_period, given.periods, given.cost_rate, given.cac), german);
}
