import { breakEvenRevenue } from "../domain/breakEvenRevenue";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./breakEvenRevenue.de.json";

/**
 * Revenue at which all cost is covered, or a target profit is reached.
 * @customfunction BREAKEVEN_REVENUE
 * @group breakEven
 * @question How much revenue do we need until all cost is covered?
 * @formula (fixed_cost + target_profit) / ((price − variable_cost) / price)
 * @param fixed_cost Cost per period that does not depend on units, 0 or more.
 * @param price Price per unit, 0 or more.
 * @param variable_cost Cost per unit, below the price.
 * @param target_profit Profit to reach in the period; 0 if omitted.
 * @unit money zeroOrMore: fixed_cost, price, variable_cost, target_profit
 * @returns Revenue per period, exact: for units that are not rounded up.
 * @yields money
 * @example
 * BREAKEVEN_REVENUE(10000,50,30) // => 25000
 * BREAKEVEN_REVENUE(10000,50,30,5000) // => 37500
 * BREAKEVEN_REVENUE(10000,49,30) // => 25789.4736842105
 * BREAKEVEN_REVENUE(10000,30,30) // => #N/A
 * @pitfall With whole pieces the revenue is higher: BREAKEVEN rounded up, times the price.
 * @pitfall Prices are net of tax and deductions; list prices understate the revenue that is needed.
 */
export function BREAKEVEN_REVENUE(
  fixed_cost: unknown,
  price: unknown,
  variable_cost: unknown,
  target_profit?: unknown,
): number {
  const given = toCell(readNumbers({ fixed_cost, price, variable_cost, target_profit }), german);
  return toCell(
    breakEvenRevenue(given.fixed_cost, given.price, given.variable_cost, given.target_profit),
    german,
  );
}
