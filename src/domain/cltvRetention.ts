import type DecimalJs from "decimal.js";
import { Decimal, toNumber } from "./decimal";
import { geometricSum } from "./geometricSum";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type Result } from "./Result";

/**
 * Whom the value is of, and when the margin comes: an existing customer, `afterRenewal` at the end of
 * each period that the customer renews for; a new one, from the first period on, `newPaidAtStart` or
 * `newPaidAtEnd` of each period.
 */
export type MarginTiming = "afterRenewal" | "newPaidAtStart" | "newPaidAtEnd";

export interface CltvRetentionOptions {
  /** Cost of capital per period; a fraction in [0, 1]. */
  readonly discount?: number;
  readonly timing?: MarginTiming;
  /** Number of margins that count, a whole number; 0 counts them for ever. */
  readonly periods?: number;
  /** Change of the margin from each period to the next, above −1. */
  readonly growth?: number;
}

/**
 * Customer lifetime value at a constant retention rate: the discounted margins of a customer who stays
 * from each period to the next with the same probability.
 *
 * From one period to the next a margin is worth less by the risk of losing the customer and by
 * discounting, and more by its growth. What differs between textbooks is the first margin: a new
 * customer brings it for certain, an existing one has to renew first.
 *
 *     step  = retention · (1 + growth) / (1 + discount)
 *     first = margin · retention / (1 + discount)   after renewal
 *             margin                                new, paid at start
 *             margin / (1 + discount)               new, paid at end
 *     CLTV  = first · (1 + step + step² + …)        as many terms as periods
 *           = first / (1 − step)                    for ever
 *
 * For ever and after renewal this is the "margin multiple" m · r / (1 + d − r). With growth, the margin
 * given is the first one that counts. A margin of 0 is worth 0 however long it flows.
 *
 * @param margin - Contribution margin per period, money; negative where the customer loses money.
 * @param retention - Probability of staying, per period; a fraction in [0, 1].
 * @param options - Rates per the same period; those omitted are 0, and the timing `afterRenewal`.
 * @returns Money; `outOfRange` naming the argument, or `diverges` where the margins counted for ever do
 *   not shrink.
 *
 * @example
 * cltvRetention(100, 0.8, { discount: 0.1 }) // => 266.6666666666667
 * cltvRetention(100, 0.8, { discount: 0.1, timing: "newPaidAtStart" }) // => 366.6666666666667
 * cltvRetention(100, 0.8, { discount: 0.1, timing: "newPaidAtEnd" }) // => 333.3333333333333
 * cltvRetention(100, 0.8, { discount: 0.1, periods: 5 }) // => 212.40973356266028
 * cltvRetention(100, 1) // => noAnswer diverges
 *
 * @see Fader & Hardie (2012), "Reconciling and Clarifying CLV Formulas", brucehardie.com/notes/024.
 * @see Gupta & Lehmann (2003), "Customers as Assets", J. Interactive Marketing 17(1), for the margin multiple.
 */
export function cltvRetention(
  margin: number,
  retention: number,
  { discount = 0, timing = "afterRenewal", periods = 0, growth = 0 }: CltvRetentionOptions = {},
): Result<number> {
  const fault =
    rangeFault("margin", margin, "finite") ??
    rangeFault("retention", retention, "fraction") ??
    rangeFault("discount", discount, "fraction") ??
    rangeFault("periods", periods, "wholeZeroOrMore") ??
    rangeFault("growth", growth, "growth");
  if (fault) return fail(fault);
  if (margin === 0) return succeed(0);

  const first = firstMargin(new Decimal(margin), retention, discount, timing);
  const interest = new Decimal(discount).plus(1);
  if (periods > 0) {
    const step = new Decimal(growth).plus(1).times(retention).div(interest);
    return toNumber(first.times(geometricSum(step, periods)));
  }
  // 1 + discount − retention · (1 + growth), in an order in which a tiny rate is not lost beside 1.
  const shrinkage = new Decimal(1)
    .minus(retention)
    .plus(new Decimal(discount).minus(new Decimal(retention).times(growth)));
  if (shrinkage.lte(0)) return fail({ kind: "noAnswer", reason: "diverges" });
  return toNumber(first.times(interest).div(shrinkage));
}

/** The first margin that counts, as of today. */
function firstMargin(
  margin: DecimalJs,
  retention: number,
  discount: number,
  timing: MarginTiming,
): DecimalJs {
  const atEnd = margin.div(new Decimal(discount).plus(1));
  switch (timing) {
    case "afterRenewal":
      return atEnd.times(retention);
    case "newPaidAtStart":
      return margin;
    case "newPaidAtEnd":
      return atEnd;
  }
}
