import { exactRatio } from "./exactRatio";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Expected customer lifetime: how many periods a customer stays on average, the first one included.
 *
 * Assumes that every customer leaves with the same probability in every period. In practice those who
 * stay are the loyal ones, and the rate falls with age.
 *
 *     lifetime = 1 / churn
 *
 * @param churn - Share of customers lost per period; a fraction in [0, 1].
 * @returns Periods, of the length the churn refers to; `outOfRange` naming the argument, or
 *   `zeroDenominator` where nobody ever leaves.
 *
 * @example
 * customerLifetime(0.025) // => 40
 * customerLifetime(1) // => 1
 * customerLifetime(0) // => zeroDenominator churn
 *
 * @see Fader & Hardie (2010), "Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring
 *   Heterogeneity", Marketing Science 29(1), on what a constant rate gets wrong.
 */
export function customerLifetime(churn: number): Result<number> {
  const fault = rangeFault("churn", churn, "fraction");
  if (fault) return fail(fault);

  return exactRatio(1, churn, "churn");
}
