import type DecimalJs from "decimal.js";
import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/** Relative; a cell's arithmetic is off by some 1e-15, and real quotients do not come this close. */
const NOISE = "1e-9";

/**
 * Break-even of a CRM investment in customers: how many must be won until their value covers the cost,
 * or until a target profit is reached.
 *
 * A new customer contributes the lifetime value less the cost of winning the customer. Customers are whole,
 * so the exact quotient is rounded up, unless it is whole but for the noise that a cell's own formula leaves
 * in its number: 300 / (0.3 − 0.2) is 3,000 customers, although Excel's difference is a little below 0.1.
 *
 *     customers = ceil((CRM cost + target profit) / (CLTV − CAC))
 *
 * @param crmCost - Money per period, 0 or more.
 * @param cltv - Contribution margin of a customer over the whole relation, before CAC; may be negative.
 * @param cac - Cost of winning one customer, 0 or more.
 * @param targetProfit - Money per the same period, 0 or more.
 * @returns Whole customers to win in the period; `outOfRange` naming the argument, or
 *   `customersNeverBreakEven`.
 *
 * @example
 * breakEvenCustomers(50000, 3600, 400) // => 16
 * breakEvenCustomers(48000, 3600, 400) // => 15
 * breakEvenCustomers(50000, 3600, 400, 20000) // => 22
 * breakEvenCustomers(50000, 400, 400) // => noAnswer customersNeverBreakEven
 *
 * @see Coenenberg, Fischer & Günther, "Kostenrechnung und Kostenanalyse", for the break-even analysis.
 */
export function breakEvenCustomers(
  crmCost: number,
  cltv: number,
  cac: number,
  targetProfit = 0,
): Result<number> {
  const fault =
    rangeFault("crm_cost", crmCost, "zeroOrMore") ??
    rangeFault("cltv", cltv, "finite") ??
    rangeFault("cac", cac, "zeroOrMore") ??
    rangeFault("target_profit", targetProfit, "zeroOrMore");
  if (fault) return fail(fault);

  const contribution = new Decimal(cltv).minus(cac);
  if (contribution.lte(0)) return fail({ kind: "noAnswer", reason: "customersNeverBreakEven" });
  return toNumber(wholeCustomers(new Decimal(crmCost).plus(targetProfit).div(contribution)));
}

function wholeCustomers(quotient: DecimalJs): DecimalJs {
  const nearest = quotient.round();
  const tolerance = Decimal.max(quotient, 1).times(NOISE);
  return quotient.minus(nearest).abs().lte(tolerance) ? nearest : quotient.ceil();
}
