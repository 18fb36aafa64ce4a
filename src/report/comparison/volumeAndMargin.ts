import type { Effects } from "./Comparison";

/** Revenue and contribution of one customer in one report, in whole minor units. */
export interface Achieved {
  readonly revenue: number;
  readonly contribution: number;
}

/**
 * Splits a customer's change of contribution into what more or less revenue did, at the earlier ratio of
 * contribution to revenue, and what a better or worse ratio did.
 *
 *     volume = (revenue2 − revenue1) · ratio1      rounded to a whole minor unit
 *     margin = (contribution2 − contribution1) − volume      = revenue2 · (ratio2 − ratio1)
 *
 * The margin takes the rest, so the two add up to the change exactly. Revenue stands for the quantity of
 * the usual analysis, because an export of many goods has no common one.
 *
 * A ratio says something where revenue is above zero and contribution is no more than revenue and no less
 * than its negative: a customer with ten euros of revenue and a thousand of costs would otherwise be
 * credited a hundred times each euro of growth. Where the earlier ratio says nothing, the later one takes
 * its place; where neither does, there is no volume effect, and all is margin. So no volume effect is
 * larger than the change of revenue.
 *
 * @example
 * volumeAndMargin({ revenue: 1000, contribution: 400 }, { revenue: 1500, contribution: 450 }) // => { volume: 200, margin: -150 }
 * volumeAndMargin({ revenue: 0, contribution: -50 }, { revenue: 1000, contribution: 300 }) // => { volume: 300, margin: 50 }
 * volumeAndMargin({ revenue: 0, contribution: -50 }, { revenue: 0, contribution: -80 }) // => { volume: 0, margin: -30 }
 *
 * @see Horngren, Datar & Rajan, "Cost Accounting": sales-volume variance = (actual − budgeted quantity) ·
 *   budgeted contribution margin per unit.
 */
export function volumeAndMargin(earlier: Achieved, later: Achieved): Effects<number> {
  const by = tells(earlier) ? earlier : tells(later) ? later : null;
  const growth = later.revenue - earlier.revenue;
  // Adding 0 turns -0 into 0.
  const volume = by === null ? 0 : Math.round((growth * by.contribution) / by.revenue) + 0;
  return { volume, margin: later.contribution - earlier.contribution - volume };
}

function tells({ revenue, contribution }: Achieved): boolean {
  return revenue > 0 && Math.abs(contribution) <= revenue;
}
