import { breakEven } from "../domain/breakEven";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./breakEven.de.json";

/**
 * Units to sell until revenue covers all cost, or until a target profit is reached.
 * @customfunction BREAKEVEN
 * @group breakEven
 * @question How many units must we sell until all cost is covered?
 * @formula (fixed_cost + target_profit) / (price − variable_cost)
 * @param fixed_cost Cost per period that does not depend on units, 0 or more.
 * @param price Price per unit, 0 or more.
 * @param variable_cost Cost per unit, below the price.
 * @param target_profit Profit to reach in the period; 0 if omitted.
 * @unit money zeroOrMore: fixed_cost, price, variable_cost, target_profit
 * @returns Units, exact and not rounded up.
 * @example
 * BREAKEVEN(10000,50,30) // => 500
 * BREAKEVEN(10000,50,30,5000) // => 750
 * BREAKEVEN(300,0.3,0.2) // => 3000
 * BREAKEVEN(0,50,30) // => 0
 * BREAKEVEN(10000,30,30) // => #N/A
 * @pitfall Fixed cost and units belong to the same period: yearly cost gives units per year.
 * @pitfall Whole pieces: round the result up with ROUNDUP, after calculating and not before.
 */
export function BREAKEVEN(
  fixed_cost: unknown,
  price: unknown,
  variable_cost: unknown,
  target_profit?: unknown,
): number {
  const given = toCell(readNumbers({ fixed_cost, price, variable_cost, target_profit }), german);
  return toCell(breakEven(given.fixed_cost, given.price, given.variable_cost, given.target_profit), german);
}
