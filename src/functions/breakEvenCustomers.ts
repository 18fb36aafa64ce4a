import { breakEvenCustomers } from "../domain/breakEvenCustomers";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./breakEvenCustomers.de.json";

/**
 * New customers to win until their lifetime value covers the cost of CRM, or reaches a target profit.
 * @customfunction BREAKEVEN_CUSTOMERS
 * @group breakEven
 * @question How many new customers must CRM bring to pay for itself?
 * @formula ROUNDUP((crm_cost + target_profit) / (cltv − cac), 0)
 * @param crm_cost Cost of CRM per period, without the cost of winning customers, 0 or more.
 * @param cltv Lifetime value of a customer as contribution margin, before the cost of winning the customer.
 * @param cac Cost of winning one customer, below the lifetime value.
 * @param target_profit Profit to reach in the period; 0 if omitted.
 * @unit money zeroOrMore: crm_cost, cac, target_profit
 * @unit money finite: cltv
 * @returns Whole customers, rounded up; an exact whole number stays as it is.
 * @example
 * BREAKEVEN_CUSTOMERS(50000,3600,400) // => 16
 * BREAKEVEN_CUSTOMERS(48000,3600,400) // => 15
 * BREAKEVEN_CUSTOMERS(50000,3600,400,20000) // => 22
 * BREAKEVEN_CUSTOMERS(50000,400,400) // => #N/A
 * @pitfall A lifetime value from revenue asks for too few customers. Take the margin; is it net of CAC, cac is 0.
 * @pitfall CRM cost and new customers belong to the same period: yearly cost gives customers per year.
 * @pitfall Lifetime value arrives over years, so cash is back later: see BREAKEVEN_MONTHS.
 */
export function BREAKEVEN_CUSTOMERS(
  crm_cost: unknown,
  cltv: unknown,
  cac: unknown,
  target_profit?: unknown,
): number {
  const given = toCell(readNumbers({ crm_cost, cltv, cac, target_profit }), german);
  return toCell(breakEvenCustomers(given.crm_cost, given.cltv, given.cac, given.target_profit), german);
}
