import { exactShare } from "./exactShare";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Repurchase rate: the share of customers who bought more than once.
 *
 *     repurchase rate = customers with two or more orders / customers with one or more
 *
 * @param repeatCustomers - Customers with at least two orders in the window, 0 or more.
 * @param customers - Customers with at least one order in the same window, 0 or more.
 * @returns A fraction in [0, 1]; `outOfRange` naming the argument, `zeroDenominator`, or `aboveLimit`
 *   where more customers bought twice than bought at all.
 *
 * @example
 * repurchaseRate(120, 400) // => 0.3
 * repurchaseRate(401, 400) // => aboveLimit repeat_customers
 * repurchaseRate(0, 0) // => zeroDenominator customers
 *
 * @see Common practice of mail order and online trade, without a single author.
 */
export function repurchaseRate(repeatCustomers: number, customers: number): Result<number> {
  const fault =
    rangeFault("repeat_customers", repeatCustomers, "zeroOrMore") ??
    rangeFault("customers", customers, "zeroOrMore");
  if (fault) return fail(fault);

  return exactShare(repeatCustomers, customers, { part: "repeat_customers", whole: "customers" });
}
