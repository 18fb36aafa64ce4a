import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * Retention rate: the share of the customers at the start of a period who are still there at its end.
 *
 * The customers at the end, less those won in between, are what is left of the start. On the same base
 * it is 1 less the churn rate. Counts that contradict each other are errors: more new customers than
 * customers at the end, or more customers left of the start than it had. An empty start is reported
 * before a contradiction, because every other count would contradict it.
 *
 *     retention rate = (end − new customers) / start
 *
 * @param start - Customers at the start of the period, 0 or more.
 * @param end - Customers at its end, 0 or more.
 * @param newCustomers - Those at the end who were won during the period, 0 or more.
 * @returns A fraction in [0, 1]; `outOfRange` naming the argument, `zeroDenominator`, or `aboveLimit`
 *   naming the count that does not fit the others.
 *
 * @example
 * retentionRate(1000, 1030, 80) // => 0.95
 * retentionRate(1000, 1030, 1031) // => aboveLimit new_customers
 * retentionRate(1000, 1081, 80) // => aboveLimit end
 * retentionRate(0, 1030, 80) // => zeroDenominator start
 *
 * @see Farris, Bendle, Pfeifer & Reibstein, "Marketing Metrics", chapter on customer profitability.
 */
export function retentionRate(start: number, end: number, newCustomers: number): Result<number> {
  const fault =
    rangeFault("start", start, "zeroOrMore") ??
    rangeFault("end", end, "zeroOrMore") ??
    rangeFault("new_customers", newCustomers, "zeroOrMore");
  if (fault) return fail(fault);
  if (start === 0) return fail({ kind: "zeroDenominator", argument: "start" });

  if (newCustomers > end) {
    return fail({
      kind: "aboveLimit",
      argument: "new_customers",
      value: String(newCustomers),
      limit: String(end),
      of: ["end"],
    });
  }
  const most = new Decimal(start).plus(newCustomers);
  if (most.lt(end)) {
    return fail({
      kind: "aboveLimit",
      argument: "end",
      value: String(end),
      limit: most.toString(),
      of: ["start", "new_customers"],
    });
  }
  return toNumber(new Decimal(end).minus(newCustomers).div(start));
}
