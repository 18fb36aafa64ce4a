import { cac } from "../domain/cac";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./cac.de.json";

/**
 * Customer acquisition cost: what it costs to win one customer.
 * @customfunction CAC
 * @group indicators
 * @question What does a new customer cost us?
 * @formula cost / new_customers
 * @param cost Cost of acquisition in the period, 0 or more: media, tools, salaries, agencies, welcome gifts.
 * @param new_customers Customers who ordered for the first time in the same period, above 0.
 * @unit money zeroOrMore: cost
 * @unit count zeroOrMore: new_customers
 * @returns Money per new customer.
 * @yields money
 * @example
 * CAC(40000,80) // => 500
 * CAC(10000,100) // => 100
 * CAC(10000,0) // => #DIV/0!
 * @pitfall Media cost alone flatters: tools, salaries, agencies and welcome gifts win customers too.
 * @pitfall Where the data start with the period everybody looks new; orders from before it tell who is.
 * @pitfall A long sales cycle: this month's customers were won with the money of earlier months.
 */
export function CAC(cost: unknown, new_customers: unknown): number {
  const given = toCell(readNumbers({ cost, new_customers }), german);
  return toCell(cac(given.cost, given.new_customers), german);
}
