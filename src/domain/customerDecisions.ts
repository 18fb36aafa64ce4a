import { lengthFault } from "./lengthFault";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type DomainError, type Result } from "./Result";

/** What a customer who brings nothing can be met with. */
export type Decision = "keep" | "reprice" | "serveCheaper" | "part";

/** One entry per customer, all in the same unit of money; whole units make limits exact. */
export interface CustomerResults {
  /** Net of deductions; NaN where unknown. */
  readonly revenue: Float64Array;
  /** What is left after all cost that is known of; NaN where unknown. */
  readonly contribution: Float64Array;
  /** The costs to serve that the contribution has been charged with; 0 where unknown. */
  readonly orderCost: Float64Array;
  readonly customerCost: Float64Array;
}

/** Where the suggestion changes; all are fractions. */
export interface DecisionLimits {
  /** The highest price rise that customers are thought to accept. */
  readonly mostPriceRise: number;
  /** The largest part of the costs to serve that can be saved. */
  readonly mostCostCut: number;
  /** The part of order costs and of customer costs that vanishes with the customer. */
  readonly avoidableOrderCost: number;
  readonly avoidableCustomerCost: number;
}

/** One entry per customer; NaN where there is no answer. */
export interface CustomerDecisions {
  /** Fraction by which prices have to rise for the contribution to be 0; 0 for who brings something. */
  readonly priceRise: Float64Array;
  /** Fraction by which costs to serve have to fall for the same, up to 1. */
  readonly costCut: Float64Array;
  /** What the company gains, or below 0 loses, when the customer goes; in the unit of the amounts. */
  readonly partingEffect: Float64Array;
  readonly suggestion: readonly Decision[];
}

/** Products of amounts and fractions are a hair's breadth off; a thousandth of a unit is nobody's gain. */
const PARTS_OF_UNIT = 1000;

/**
 * What to do about customers who cost more than they bring: how far prices would have to rise, or costs
 * to serve to fall, for the contribution to reach 0; what it would change if the customer went; and
 * which of these to start with.
 *
 *     price rise     = −contribution / revenue,                       where revenue > 0
 *     cost cut       = −contribution / (order cost + customer cost),  up to 1
 *     parting effect = avoidable cost − revenue
 *                    = −(contribution + (1 − avoidable order part) · order cost
 *                                     + (1 − avoidable customer part) · customer cost)
 *
 * The rise supposes that the same quantity is bought, the cut that the same service can be had for less.
 * Product cost goes with the customer as a whole; of the costs to serve only the avoidable part does,
 * because staff and lorries stay. The suggestion is the mildest remedy that suffices:
 *
 *     keep          contribution ≥ 0 or unknown: there is nothing to repair
 *     reprice       else, where the rise does not exceed the highest one
 *     serveCheaper  else, where the cut does not exceed the largest one
 *     part          else, where the company gains by it
 *     keep          else: the lesser evil, as the customer still pays for cost that would stay
 *
 * @returns One entry per customer; `differentLength` for a column that does not fit, `outOfRange` for a limit.
 *
 * @example
 * customerDecisions({ revenue: Float64Array.of(1000), contribution: Float64Array.of(-50), orderCost: Float64Array.of(150), customerCost: Float64Array.of(50) }, { mostPriceRise: 0.1, mostCostCut: 0.3, avoidableOrderCost: 1, avoidableCustomerCost: 1 }).value.priceRise // => [0.05]
 * customerDecisions({ revenue: Float64Array.of(1000), contribution: Float64Array.of(-50), orderCost: Float64Array.of(150), customerCost: Float64Array.of(50) }, { mostPriceRise: 0.1, mostCostCut: 0.3, avoidableOrderCost: 1, avoidableCustomerCost: 1 }).value.costCut // => [0.25]
 * customerDecisions({ revenue: Float64Array.of(1000), contribution: Float64Array.of(-200), orderCost: Float64Array.of(300), customerCost: Float64Array.of(200) }, { mostPriceRise: 0.1, mostCostCut: 0.3, avoidableOrderCost: 0.5, avoidableCustomerCost: 1 }).value.partingEffect // => [50]
 * customerDecisions({ revenue: Float64Array.of(1000, 1000), contribution: Float64Array.of(-200, -200), orderCost: Float64Array.of(300, 400), customerCost: Float64Array.of(200, 0) }, { mostPriceRise: 0.1, mostCostCut: 0.3, avoidableOrderCost: 0.5, avoidableCustomerCost: 1 }).value.suggestion // => ["part", "keep"]
 * customerDecisions({ revenue: Float64Array.of(1), contribution: Float64Array.of(-1), orderCost: Float64Array.of(0), customerCost: Float64Array.of(0) }, { mostPriceRise: 0.1, mostCostCut: 30, avoidableOrderCost: 1, avoidableCustomerCost: 1 }) // => outOfRange most_cost_cut
 *
 * @see Mittal, Sarkees & Murshed (2008), "The Right Way to Manage Unprofitable Customers", Harvard Business Review 86(4): mend before parting.
 * @see Riebel (1994), relative direct cost: only cost that a decision changes belongs into it.
 */
export function customerDecisions(
  { revenue, contribution, orderCost, customerCost }: CustomerResults,
  limits: DecisionLimits,
): Result<CustomerDecisions> {
  const fault =
    lengthFault({ revenue, contribution, order_cost: orderCost, customer_cost: customerCost }) ??
    limitFault(limits);
  if (fault) return fail(fault);

  const stayingOrderPart = 1 - limits.avoidableOrderCost;
  const stayingCustomerPart = 1 - limits.avoidableCustomerCost;
  const count = contribution.length;
  const priceRise = new Float64Array(count).fill(NaN);
  const costCut = new Float64Array(count).fill(NaN);
  const partingEffect = new Float64Array(count);
  const suggestion = new Array<Decision>(count);
  for (let customer = 0; customer < count; customer++) {
    const missing = Math.max(0, -contribution[customer]);
    const costToServe = orderCost[customer] + customerCost[customer];
    if (revenue[customer] > 0) priceRise[customer] = missing / revenue[customer];
    if (costToServe > 0 && missing <= costToServe) costCut[customer] = missing / costToServe;
    const staying = stayingOrderPart * orderCost[customer] + stayingCustomerPart * customerCost[customer];
    // 0 − x: a minus alone would make a zero below zero of 0.
    partingEffect[customer] = 0 - (contribution[customer] + staying);
    suggestion[customer] = suggest(
      contribution[customer],
      priceRise[customer],
      costCut[customer],
      partingEffect[customer],
      limits,
    );
  }
  return succeed({ priceRise, costCut, partingEffect, suggestion });
}

/** No comparison with NaN holds, so what has no answer is not suggested. */
function suggest(
  contribution: number,
  priceRise: number,
  costCut: number,
  partingEffect: number,
  { mostPriceRise, mostCostCut }: DecisionLimits,
): Decision {
  if (!(contribution < 0)) return "keep";
  if (priceRise <= mostPriceRise) return "reprice";
  if (costCut <= mostCostCut) return "serveCheaper";
  return Math.round(partingEffect * PARTS_OF_UNIT) > 0 ? "part" : "keep";
}

function limitFault(limits: DecisionLimits): DomainError | null {
  return (
    rangeFault("most_price_rise", limits.mostPriceRise, "zeroOrMore") ??
    rangeFault("most_cost_cut", limits.mostCostCut, "fraction") ??
    rangeFault("avoidable_order_cost", limits.avoidableOrderCost, "fraction") ??
    rangeFault("avoidable_customer_cost", limits.avoidableCustomerCost, "fraction")
  );
}
