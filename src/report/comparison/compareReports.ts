import type { AbcClass } from "../ReportModel";
import type {
  Bridge,
  ComparedCustomers,
  ComparedReport,
  ComparedSource,
  Comparison,
  ComparisonError,
  ComparisonResult,
  CustomerState,
  Effects,
  TwoAmounts,
} from "./Comparison";
import { sumOf } from "../sumOf";
import { classPositions, migrationOf, type Membership } from "./migrationOf";
import { segmentMembership } from "./segmentMembership";
import { amountsIn, standingOf, textsOf, type Pair, type Standing } from "./Standing";
import { volumeAndMargin } from "./volumeAndMargin";

const ABC: readonly AbcClass[] = ["A", "B", "C", "N"];

/**
 * Compares two reports customer by customer: who was won and lost, who went to which segment, and what the
 * change of the criterion is made of. All sums agree to the minor unit.
 *
 * @returns `otherCurrency` where both name one and they differ, `otherCriterion` where the reports do not
 *   speak of the same level: the difference of such amounts means nothing.
 */
export function compareReports(
  earlier: ComparedReport,
  later: ComparedReport,
): ComparisonResult<Comparison, ComparisonError> {
  const error = whyNot(earlier, later);
  if (error !== null) return { ok: false, error };
  const moneyScale = Math.max(earlier.moneyScale, later.moneyScale);
  const pair: Pair = { earlier, later, moneyScale };
  const standing = standingOf(pair);
  const value = amountsIn("value", pair, standing);
  const change = value.later.map((amount, customer) => amount - value.earlier[customer]);
  const classes = abcMembership(pair, standing);
  const abc = classes === null ? null : migrationOf(classes, change);
  const membership = segmentMembership(pair, standing);
  const segments = membership === null ? null : migrationOf(membership, change);
  const customers: ComparedCustomers = {
    count: change.length,
    customerId: textsOf("customerId", pair, standing),
    customerName: textsOf("customerName", pair, standing),
    hasNames: earlier.ranking.hasNames || later.ranking.hasNames,
    state: statesOf(standing),
    value,
    change,
    ...revenueAndEffects(pair, standing, value),
    ...(abc === null ? {} : { abc: abc.places }),
    ...(segments === null ? {} : { segment: segments.places }),
  };
  const currency = later.currency ?? earlier.currency;
  return {
    ok: true,
    value: {
      criterion: later.criterion,
      moneyScale,
      ...(currency === undefined ? {} : { currency }),
      earlier: sourceOf(earlier),
      later: sourceOf(later),
      customers,
      bridge: bridgeOf(customers),
      abc: abc === null ? null : abc.migration,
      segments: segments === null ? null : segments.migration,
    },
  };
}

function whyNot(earlier: ComparedReport, later: ComparedReport): ComparisonError | null {
  if (earlier.currency !== undefined && later.currency !== undefined && earlier.currency !== later.currency) {
    return { kind: "otherCurrency", earlier: earlier.currency, later: later.currency };
  }
  if (earlier.criterion !== later.criterion) {
    return { kind: "otherCriterion", earlier: earlier.criterion, later: later.criterion };
  }
  return null;
}

function statesOf({ earlier, later }: Standing): CustomerState[] {
  return Array.from(earlier, (place, customer) =>
    place < 0 ? "won" : later[customer] < 0 ? "lost" : "kept",
  );
}

/** Where revenue is known in both reports; where it is the criterion itself, there is nothing to split. */
function revenueAndEffects(
  pair: Pair,
  standing: Standing,
  value: TwoAmounts,
): Pick<ComparedCustomers, "revenue" | "effects"> {
  const { earlier, later } = pair;
  if (earlier.ranking.money.revenue === undefined || later.ranking.money.revenue === undefined) return {};
  if (later.criterion === "revenue") return {};
  const revenue = amountsIn("revenue", pair, standing);
  const count = standing.earlier.length;
  const effects: Effects<Float64Array> = { volume: new Float64Array(count), margin: new Float64Array(count) };
  for (let customer = 0; customer < count; customer++) {
    if (standing.earlier[customer] < 0 || standing.later[customer] < 0) continue;
    const { volume, margin } = volumeAndMargin(
      { revenue: revenue.earlier[customer], contribution: value.earlier[customer] },
      { revenue: revenue.later[customer], contribution: value.later[customer] },
    );
    effects.volume[customer] = volume;
    effects.margin[customer] = margin;
  }
  return { revenue, effects };
}

function abcMembership({ earlier, later }: Pair, standing: Standing): Membership<AbcClass> | null {
  if (earlier.ranking.abcCriterion.length === 0) return null;
  const positions = ({ ranking }: ComparedReport, places: Int32Array) =>
    classPositions(places, (place) => ABC.indexOf(ranking.abcCriterion[place]));
  return {
    classes: ABC,
    earlier: positions(earlier, standing.earlier),
    later: positions(later, standing.later),
    isKnown: () => true,
  };
}

function bridgeOf({ state, value, change, effects }: ComparedCustomers): Bridge {
  const count = { kept: 0, lost: 0, won: 0 };
  const moved = { kept: 0, lost: 0, won: 0 };
  state.forEach((found, customer) => {
    count[found]++;
    moved[found] += change[customer];
  });
  return {
    earlier: sum(value.earlier),
    ...moved,
    ...(effects === undefined
      ? {}
      : { effects: { volume: sum(effects.volume), margin: sum(effects.margin) } }),
    later: sum(value.later),
    customers: count,
  };
}

function sum(amounts: Float64Array): number {
  return sumOf(amounts);
}

function sourceOf({ source, analysisDate, window, ranking }: ComparedReport): ComparedSource {
  return { source, analysisDate, window, customers: ranking.count };
}
