import { exactRatio } from "./exactRatio";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Customer acquisition cost (CAC): what it costs to win one customer.
 *
 * Fully loaded, the cost holds media, tools, salaries, agencies and welcome gifts of the period. A new
 * customer is one whose first order ever lies in the same period.
 *
 *     CAC = cost / new customers
 *
 * @param cost - Cost of acquisition in the period, money, 0 or more.
 * @param newCustomers - Customers won in the same period, 0 or more.
 * @returns Money per new customer; `outOfRange` naming the argument, or `zeroDenominator`.
 *
 * @example
 * cac(10000, 100) // => 100
 * cac(0, 100) // => 0
 * cac(10000, 0) // => zeroDenominator new_customers
 *
 * @see Farris, Bendle, Pfeifer & Reibstein, "Marketing Metrics", chapter on customer profitability.
 */
export function cac(cost: number, newCustomers: number): Result<number> {
  const fault =
    rangeFault("cost", cost, "zeroOrMore") ?? rangeFault("new_customers", newCustomers, "zeroOrMore");
  if (fault) return fail(fault);

  return exactRatio(cost, newCustomers, "new_customers");
}
