import { exactRatio } from "./exactRatio";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Average order value (AOV): what an order brings on average.
 *
 * Revenue is net of returns; a credit note lowers it and is no order.
 *
 *     AOV = revenue / orders
 *
 * @param revenue - Net revenue of the orders, money; negative where returns prevail.
 * @param orders - Number of orders, 0 or more.
 * @returns Money per order; `outOfRange` naming the argument, or `zeroDenominator`.
 *
 * @example
 * aov(100000, 1250) // => 80
 * aov(100000, 0) // => zeroDenominator orders
 *
 * @see Common practice of mail order and online trade, without a single author.
 */
export function aov(revenue: number, orders: number): Result<number> {
  const fault = rangeFault("revenue", revenue, "finite") ?? rangeFault("orders", orders, "zeroOrMore");
  if (fault) return fail(fault);

  return exactRatio(revenue, orders, "orders");
}
