import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Margin of safety: the share of units (or revenue) that can be lost until the break-even is reached.
 *
 * Both figures are of the same kind: units with units, revenue with revenue. A negative result says how
 * much is missing, as a share of what there is. Its reciprocal is the operating leverage.
 *
 *     margin of safety = (actual − break-even) / actual
 *
 * @param actual - Units or revenue of a period, sold or planned, 0 or more.
 * @param breakeven - Break-even of the same period in the same unit, 0 or more.
 * @returns A fraction, at most 1; `outOfRange` naming the argument, or `zeroDenominator`.
 *
 * @example
 * safetyMargin(800, 500) // => 0.375
 * safetyMargin(400, 500) // => -0.25
 * safetyMargin(0, 500) // => zeroDenominator actual
 *
 * @see Coenenberg, Fischer & Günther, "Kostenrechnung und Kostenanalyse", "Sicherheitskoeffizient".
 */
export function safetyMargin(actual: number, breakeven: number): Result<number> {
  const fault =
    rangeFault("actual", actual, "zeroOrMore") ?? rangeFault("breakeven", breakeven, "zeroOrMore");
  if (fault) return fail(fault);
  if (actual === 0) return fail({ kind: "zeroDenominator", argument: "actual" });

  return toNumber(new Decimal(actual).minus(breakeven).div(actual));
}
