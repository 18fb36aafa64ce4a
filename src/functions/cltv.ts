import { cltv } from "../domain/cltv";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./cltv.de.json";

/**
 * Simple customer lifetime value: revenue over a known duration, less cost to serve and to win.
 * @customfunction CLTV
 * @param revenue_per_period Revenue of the customer per period.
 * @param periods Number of periods the customer stays, 0 or more.
 * @param cost_rate Share of revenue that is cost, from 0 to 1; 0 if omitted.
 * @param cac Cost of winning the customer; 0 if omitted.
 * @returns Money, not discounted.
 * @example
 * CLTV(100,36) // => 3600
 * CLTV(100,36,0.6) // => 1440
 * CLTV(100,36,0.6,300) // => 1140
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
