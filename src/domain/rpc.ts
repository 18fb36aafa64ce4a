import { exactRatio } from "./exactRatio";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Revenue per customer (RPC): what a customer brings in a period on average.
 *
 * Revenue is net of returns. Where the number of customers changes during the period, its average
 * belongs into the denominator.
 *
 *     RPC = revenue / customers
 *
 * @param revenue - Net revenue of the period, money; negative where returns prevail.
 * @param customers - Active customers of the same period, 0 or more; an average need not be whole.
 * @returns Money per customer; `outOfRange` naming the argument, or `zeroDenominator`.
 *
 * @example
 * rpc(100000, 1000) // => 100
 * rpc(100000, 0) // => zeroDenominator customers
 *
 * @see Common practice, without a single author: the mean of revenue over customers.
 */
export function rpc(revenue: number, customers: number): Result<number> {
  const fault = rangeFault("revenue", revenue, "finite") ?? rangeFault("customers", customers, "zeroOrMore");
  if (fault) return fail(fault);

  return exactRatio(revenue, customers, "customers");
}
