import { breakEvenMix } from "../domain/breakEvenMix";
import { readNumbers } from "./boundary/readNumbers";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import { toSpill } from "./boundary/toSpill";
import german from "./breakEvenMix.de.json";

/**
 * Units of each product at which a fixed mix of products covers all cost; spills one cell per product.
 * @customfunction BREAKEVEN_MIX
 * @group breakEven
 * @question How much of each product must we sell until all cost is covered?
 * @formula fixed_cost × mix / Σ (mix × (prices − variable_costs))
 * @param fixed_cost Cost per period common to all products, 0 or more.
 * @param prices Column of prices per unit.
 * @param variable_costs Column of costs per unit; above the price for a product that others pay for.
 * @param mix Column of units in proportion to each other: 3 and 1 mean the same as 75 and 25.
 * @unit money zeroOrMore: fixed_cost, prices, variable_costs
 * @unit ratio zeroOrMore: mix
 * @returns Units per product, exact and not rounded up; "" for a blank row. A wrong cell fails the whole formula.
 * @example
 * BREAKEVEN_MIX(50000,{50;80;120;25},{30;40;90;15},{4;3;1;2}) // => {800;600;200;400}
 * BREAKEVEN_MIX(10000,{50,80},{30,40},{3,1}) // => {300,100}
 * BREAKEVEN_MIX(10000,{50;0;80},{30;0;40},{3;0;1}) // => {300;"";100}
 * BREAKEVEN_MIX(10000,{50;80},{60;80},{3;1}) // => #N/A
 * BREAKEVEN_MIX(10000,{50;80},{30;40},{0;0}) // => #DIV/0!
 * @pitfall Rounded up one by one, products can exceed the total by up to one unit each.
 * @pitfall The mix counts units, not revenue. If dear and cheap products sell otherwise, the result moves.
 */
export function BREAKEVEN_MIX(
  fixed_cost: unknown,
  prices: unknown[][],
  variable_costs: unknown[][],
  mix: unknown[][],
): unknown[][] {
  const given = toCell(readNumbers({ fixed_cost }), german);
  const { values, count, faults, isRow } = toCell(readWholeColumns({ prices, variable_costs, mix }), german);
  const products = { prices: values.prices, variableCosts: values.variable_costs, mix: values.mix };
  const units = toCell(breakEvenMix(given.fixed_cost, products), german);

  const cells = (row: number) => [Number.isNaN(units[row]) ? "" : units[row]];
  return toSpill({ count, cells, faults, isRow }, german);
}
