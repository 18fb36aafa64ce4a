import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Return on investment of a CRM project: what it brought beyond its cost, per unit of cost.
 *
 * The benefit is the additional contribution margin the project is credited with, not its revenue.
 * With a number of years the return is spread geometrically, as a yearly interest rate: 50 % over
 * three years are 14.47 % a year, not 16.67 %.
 *
 *     ROI = (benefit − cost) / cost          per year: (1 + ROI)^(1 / years) − 1
 *
 * @param benefit - Money over the whole time; negative where the project did harm.
 * @param cost - Money over the whole time, 0 or more.
 * @param years - Length of that time; 0 leaves the return as a total.
 * @returns A fraction (0.5 = 50 %); `outOfRange` naming the argument, `zeroDenominator`, or
 *   `noAnnualRate` where more was lost than was spent.
 *
 * @example
 * crmRoi(180000, 120000) // => 0.5
 * crmRoi(180000, 120000, 3) // => 0.14471424255333187
 * crmRoi(0, 120000, 3) // => -1
 * crmRoi(-1, 120000, 3) // => noAnswer noAnnualRate
 * crmRoi(180000, 0) // => zeroDenominator cost
 *
 * @see Phillips & Phillips, "Return on Investment (ROI) Basics", for the ratio of net benefit to cost.
 */
export function crmRoi(benefit: number, cost: number, years = 0): Result<number> {
  const fault =
    rangeFault("benefit", benefit, "finite") ??
    rangeFault("cost", cost, "zeroOrMore") ??
    rangeFault("years", years, "zeroOrMore");
  if (fault) return fail(fault);
  if (cost === 0) return fail({ kind: "zeroDenominator", argument: "cost" });

  if (years === 0) return toNumber(new Decimal(benefit).minus(cost).div(cost));
  const growth = new Decimal(benefit).div(cost);
  if (growth.lt(0)) return fail({ kind: "noAnswer", reason: "noAnnualRate" });
  return toNumber(growth.pow(new Decimal(1).div(years)).minus(1));
}
