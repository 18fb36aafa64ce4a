import { customerLifetime } from "../domain/customerLifetime";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./customerLifetime.de.json";

/**
 * Average number of periods that a customer stays, the first one included.
 * @customfunction CUSTOMER_LIFETIME
 * @group indicators
 * @question How long does a customer stay on average?
 * @formula 1 / churn
 * @param churn Share of customers lost per period, above 0 and up to 1.
 * @unit fraction fraction: churn
 * @returns Periods, as long as the one that the churn rate refers to: months for a monthly rate.
 * @example
 * CUSTOMER_LIFETIME(0.025) // => 40
 * CUSTOMER_LIFETIME(1) // => 1
 * CUSTOMER_LIFETIME(0) // => #DIV/0!
 * @pitfall One rate for all understates customers who stay: churn falls with the age of the relation.
 * @pitfall A few months with little churn give lifetimes longer than the company exists.
 */
export function CUSTOMER_LIFETIME(churn: unknown): number {
  const given = toCell(readNumbers({ churn }), german);
  return toCell(customerLifetime(given.churn), german);
}
