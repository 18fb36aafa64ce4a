import { breakEvenMonths } from "../domain/breakEvenMonths";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./breakEvenMonths.de.json";

/**
 * Months until the cumulated cash of an investment is back at zero.
 * @customfunction BREAKEVEN_MONTHS
 * @group breakEven
 * @question After how many months is the money for a project back?
 * @formula n with initial_cost = Σ (min(k / ramp_months, 1) × benefit − running_cost) / (1 + annual_discount)^(k / 12)
 * @param initial_cost Outlay before the first month, 0 or more.
 * @param running_cost Cost per month from the first month on, 0 or more.
 * @param benefit Additional contribution margin per month at full effect, 0 or more.
 * @param ramp_months Months until the full effect, growing evenly; full at once if 0 or omitted.
 * @param annual_discount Cost of capital per year, compounded monthly; no discounting if 0 or omitted.
 * @unit money zeroOrMore: initial_cost, running_cost, benefit
 * @unit months zeroOrMore: ramp_months
 * @unit fraction fraction: annual_discount
 * @returns Months, interpolated within the month in which cash reaches zero.
 * @example
 * BREAKEVEN_MONTHS(60000,2000,10000,6) // => 10.625
 * BREAKEVEN_MONTHS(60000,2000,10000) // => 7.5
 * BREAKEVEN_MONTHS(0,2000,10000,6) // => 1.25
 * BREAKEVEN_MONTHS(60000,10000,10000) // => #N/A
 * @pitfall The benefit is contribution margin, not revenue: revenue brings the break-even far too early.
 * @pitfall Cost and benefit are per month: a yearly licence is divided by 12.
 * @pitfall Without initial cost, losses of the first months are made up for first; the result need not be 0.
 */
export function BREAKEVEN_MONTHS(
  initial_cost: unknown,
  running_cost: unknown,
  benefit: unknown,
  ramp_months?: unknown,
  annual_discount?: unknown,
): number {
  const given = toCell(
    readNumbers({ initial_cost, running_cost, benefit, ramp_months, annual_discount }),
    german,
  );
  return toCell(
    breakEvenMonths(
      given.initial_cost,
      given.running_cost,
      given.benefit,
      given.ramp_months,
      given.annual_discount,
    ),
    german,
  );
}
