import { aov } from "../domain/aov";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./aov.de.json";

/**
 * Average order value: what an order brings on average.
 * @customfunction AOV
 * @group indicators
 * @question How large is an order on average?
 * @formula revenue / orders
 * @param revenue Revenue of the orders, net of returns.
 * @param orders Number of orders, above 0.
 * @unit money finite: revenue
 * @unit count zeroOrMore: orders
 * @returns Money per order.
 * @yields money
 * @example
 * AOV(100000,1250) // => 80
 * AOV(100000,1000) // => 100
 * AOV(100000,0) // => #DIV/0!
 * @pitfall The mean of the averages of months or shops is not the average of all: divide the sums.
 * @pitfall A credit note lowers revenue and is no order: counted as one it makes the average too small.
 */
export function AOV(revenue: unknown, orders: unknown): number {
  const given = toCell(readNumbers({ revenue, orders }), german);
  return toCell(aov(given.revenue, given.orders), german);
}
