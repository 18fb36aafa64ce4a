import { rpc } from "../domain/rpc";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./rpc.de.json";

/**
 * Revenue per customer: what a customer brings in a period on average.
 * @customfunction RPC
 * @group indicators
 * @question How much revenue does a customer bring?
 * @formula revenue / customers
 * @param revenue Revenue of the period, net of returns.
 * @param customers Customers active in the same period, above 0; their average where the number changes.
 * @unit money finite: revenue
 * @unit count zeroOrMore: customers
 * @returns Money per customer and period.
 * @yields money
 * @example
 * RPC(250000,1015) // => 246.305418719212
 * RPC(100000,1000) // => 100
 * RPC(100000,0) // => #DIV/0!
 * @pitfall The mean of twelve monthly values is not the value of the year: divide the sums.
 * @pitfall Customers of one day divide the revenue of a whole period wrongly where their number grows.
 */
export function RPC(revenue: unknown, customers: unknown): number {
  const given = toCell(readNumbers({ revenue, customers }), german);
  return toCell(rpc(given.revenue, given.customers), german);
}
