import { exactRatio } from "./exactRatio";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * LTV:CAC: how many times over a customer earns back what it cost to win that customer.
 *
 * The lifetime value is a margin and stands before acquisition cost; a value from which the CAC is
 * already subtracted would count it twice. Below 1 each new customer loses money. That 3 is enough is a
 * rule of thumb, not a norm.
 *
 *     LTV:CAC = CLTV / CAC
 *
 * @param cltv - Lifetime value before acquisition cost, money; negative where a customer loses money.
 * @param cac - Cost of winning the customer, money, 0 or more.
 * @returns A pure number; `outOfRange` naming the argument, or `zeroDenominator`.
 *
 * @example
 * ltvCac(3600, 500) // => 7.2
 * ltvCac(3600, 0) // => zeroDenominator cac
 *
 * @see Skok, "SaaS Metrics 2.0", forentrepreneurs.com, for the ratio and its rule of thumb.
 */
export function ltvCac(cltv: number, cac: number): Result<number> {
  const fault = rangeFault("cltv", cltv, "finite") ?? rangeFault("cac", cac, "zeroOrMore");
  if (fault) return fail(fault);

  return exactRatio(cltv, cac, "cac");
}
