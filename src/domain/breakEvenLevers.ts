import { breakEven } from "./breakEven";
import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type Result } from "./Result";

/** One change of the plan, and what it does to the break-even. */
export interface BreakEvenLever {
  readonly lever: keyof Plan;
  readonly before: number;
  readonly after: number;
  /** Units at which the changed plan breaks even. */
  readonly breakEven: number;
  /** Relative to the break-even before, a fraction; null where that is 0. */
  readonly change: number | null;
}

interface Plan {
  readonly fixedCost: number;
  readonly price: number;
  readonly variableCost: number;
}

const USUAL_CHANGE = 0.1;

/**
 * Levers of the break-even: how far it falls when the price rises, the variable cost falls, or the fixed
 * cost falls by the same percentage, one at a time.
 *
 * Each break-even is calculated anew with the changed value; no derivative stands in for it, so large
 * changes are as exact as small ones. Without fixed cost the break-even is 0 before and after: its relative
 * change is 0 / 0 and stays open, because a 0 would claim that the lever had been measured.
 *
 *     after = price · (1 + change), variable cost · (1 − change), fixed cost · (1 − change)
 *     change of break-even = break-even after / break-even before − 1
 *
 * @param fixedCost - Money per period, 0 or more.
 * @param price - Money per unit, above the variable cost.
 * @param variableCost - Money per unit, 0 or more.
 * @param change - A fraction in [0, 1]; 0 is 10 %.
 * @returns Price, variable cost and fixed cost, in this order; `outOfRange` naming the argument, or
 *   `neverBreaksEven` where the plan has no break-even to compare with.
 *
 * @example
 * breakEvenLevers(10000, 50, 30).value[0] // => { lever: "price", before: 50, after: 55, breakEven: 400, change: -0.2 }
 * breakEvenLevers(10000, 50, 30, 0.5).value[2] // => { lever: "fixedCost", before: 10000, after: 5000, breakEven: 250, change: -0.5 }
 * breakEvenLevers(0, 50, 30).value[0] // => { lever: "price", before: 50, after: 55, breakEven: 0, change: null }
 * breakEvenLevers(10000, 30, 30) // => noAnswer neverBreaksEven
 *
 * @see Coenenberg, Fischer & Günther, "Kostenrechnung und Kostenanalyse", for the sensitivity of the break-even.
 */
export function breakEvenLevers(
  fixedCost: number,
  price: number,
  variableCost: number,
  change = 0,
): Result<readonly BreakEvenLever[]> {
  const plan: Plan = { fixedCost, price, variableCost };
  const before = breakEvenOf(plan);
  if (!before.ok) return before;
  const fault = rangeFault("change", change, "fraction");
  if (fault) return fail(fault);

  const share = change === 0 ? USUAL_CHANGE : change;
  const rise = new Decimal(1).plus(share);
  const fall = new Decimal(1).minus(share);
  const levers: BreakEvenLever[] = [];
  for (const [lever, factor] of [
    ["price", rise],
    ["variableCost", fall],
    ["fixedCost", fall],
  ] as const) {
    const after = toNumber(factor.times(plan[lever]));
    if (!after.ok) return after;
    const changed = { ...plan, [lever]: after.value };
    const units = breakEvenOf(changed);
    if (!units.ok) return units;
    levers.push({
      lever,
      before: plan[lever],
      after: after.value,
      breakEven: units.value,
      change: fixedCost === 0 ? null : relativeChange(plan, changed),
    });
  }
  return succeed(levers);
}

function breakEvenOf({ fixedCost, price, variableCost }: Plan): Result<number> {
  return breakEven(fixedCost, price, variableCost);
}

/** From the plans and not from their break-evens, which are rounded to a cell's number already. */
function relativeChange(before: Plan, after: Plan): number {
  const contribution = ({ price, variableCost }: Plan) => new Decimal(price).minus(variableCost);
  return new Decimal(after.fixedCost)
    .times(contribution(before))
    .div(contribution(after).times(before.fixedCost))
    .minus(1)
    .toNumber();
}
