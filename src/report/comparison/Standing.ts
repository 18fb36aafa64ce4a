import { descendingOrder } from "../../domain/descendingOrder";
import type { ComparedReport, TwoAmounts } from "./Comparison";
import { matchCustomers } from "./matchCustomers";

/** Where each customer of either report stands in both; -1 where they are not in one. */
export interface Standing {
  readonly earlier: Int32Array;
  readonly later: Int32Array;
}

/** Two reports and the minor units that both are counted in. */
export interface Pair {
  readonly earlier: ComparedReport;
  readonly later: ComparedReport;
  readonly moneyScale: number;
}

/** Everyone in either report, the largest change of the criterion first, whatever its sign, ties by id. */
export function standingOf(pair: Pair): Standing {
  const standing = everyone(pair);
  const { earlier, later } = amountsIn("value", pair, standing);
  const size = later.map((amount, customer) => Math.abs(amount - earlier[customer]));
  const ids = textsOf("customerId", pair, standing);
  const order = descendingOrder(size, ids);
  return {
    earlier: order.map((customer) => standing.earlier[customer]),
    later: order.map((customer) => standing.later[customer]),
  };
}

/** Customers of the earlier report, then those who are only in the later one. */
function everyone({ earlier, later }: Pair): Standing {
  const { laterOf, won } = matchCustomers(earlier.ranking.customerId, later.ranking.customerId);
  const known = laterOf.length;
  const standing = {
    earlier: new Int32Array(known + won.length).fill(-1),
    later: new Int32Array(known + won.length),
  };
  for (let customer = 0; customer < known; customer++) standing.earlier[customer] = customer;
  standing.later.set(laterOf);
  standing.later.set(won, known);
  return standing;
}

/** Ids or names, of the later report where it has the customer. */
export function textsOf(
  what: "customerId" | "customerName",
  { earlier, later }: Pair,
  standing: Standing,
): string[] {
  return Array.from(standing.later, (place, customer) =>
    place >= 0 ? later.ranking[what][place] : earlier.ranking[what][standing.earlier[customer]],
  );
}

/** Amounts of the criterion, or of revenue where the criterion is another level, in the pair's minor units. */
export function amountsIn(what: "value" | "revenue", pair: Pair, standing: Standing): TwoAmounts {
  const of = (report: ComparedReport, places: Int32Array) => {
    const amounts = report.ranking.money[what === "value" ? report.criterion : "revenue"];
    if (amounts === undefined) throw new Error(`the report has no ${what}`);
    const factor = pair.moneyScale / report.moneyScale;
    const found = new Float64Array(places.length);
    // A plain loop: `from` with a callback takes the long way through an iterator.
    for (let customer = 0; customer < places.length; customer++) {
      if (places[customer] >= 0) found[customer] = amounts[places[customer]] * factor;
    }
    return found;
  };
  return { earlier: of(pair.earlier, standing.earlier), later: of(pair.later, standing.later) };
}
