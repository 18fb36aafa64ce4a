import { safetyMargin } from "../domain/safetyMargin";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./safetyMargin.de.json";

/**
 * Share of units or revenue that can be lost until the break-even is reached.
 * @customfunction SAFETY_MARGIN
 * @group breakEven
 * @question How much can sales fall before we make a loss?
 * @formula (actual − breakeven) / actual
 * @param actual Units or revenue of a period, sold or planned, above 0.
 * @param breakeven Break-even of the same period in the same unit, 0 or more.
 * @unit count zeroOrMore: actual, breakeven
 * @returns A fraction: 0.375 is 37.5 %; negative below the break-even.
 * @yields fraction
 * @example
 * SAFETY_MARGIN(800,500) // => 0.375
 * SAFETY_MARGIN(400,500) // => -0.25
 * SAFETY_MARGIN(0,500) // => #DIV/0!
 * @pitfall Units go with BREAKEVEN, revenue with BREAKEVEN_REVENUE; mixing them gives a number without meaning.
 * @pitfall A break-even with a target profit gives the distance to that profit, not to a loss.
 */
export function SAFETY_MARGIN(actual: unknown, breakeven: unknown): number {
  const given = toCell(readNumbers({ actual, breakeven }), german);
  return toCell(safetyMargin(given.actual, given.breakeven), german);
}
