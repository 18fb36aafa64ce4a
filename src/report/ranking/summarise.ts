import { thinOut, type WhaleCurve as CompleteCurve } from "../../domain/whaleCurve";
import { whaleMetrics, type CustomerGroup } from "../../domain/whaleMetrics";
import type {
  AbcClass,
  AbcRow,
  Level,
  Ranking,
  ReportModel,
  SegmentRow,
  ShareOfTotal,
  Totals,
  WhaleCurve,
} from "../ReportModel";
import { sumOf } from "../sumOf";
import { amountsOf, type Ranked } from "./rankCustomers";

const CLASSES: readonly AbcClass[] = ["A", "B", "C", "N"];

/** Enough for a smooth line, few enough for a chart. */
const CURVE_POINTS = 301;

/** Totals, curve and tables of a ranking. */
export function summarise(
  { ranking, curve }: Ranked,
  levels: readonly Level[],
  criterion: Level,
  segmentNames: readonly SegmentRow["segment"][],
): Pick<ReportModel, "totals" | "curve" | "abc" | "segments"> {
  const values = amountsOf(ranking, criterion);
  return {
    totals: totalsOf(ranking, levels, values),
    curve: chartCurve(curve),
    abc: {
      revenue: abcRows(ranking.abcRevenue, ranking.money.revenue ?? values),
      criterion: abcRows(ranking.abcCriterion, values),
    },
    segments: segmentRows(ranking.segment, segmentNames, values),
  };
}

/** A curve of all customers, thinned out for a chart. */
export function chartCurve(wholeCurve: CompleteCurve): WhaleCurve {
  const { base, ...curve } = thinOut(wholeCurve, CURVE_POINTS);
  return { ...curve, ofTotal: base === "total" };
}

/**
 * Totals of customers, whatever their order.
 *
 * @param values - What they bring on the criterion, which is one of the levels.
 */
export function totalsOf(
  ranking: Pick<Ranking, "count" | "money">,
  levels: readonly Level[],
  values: Float64Array,
): Totals {
  const metrics = whaleMetrics(values);
  const money: { [level in Level]?: number } = {};
  for (const level of levels) money[level] = sumOf(amountsOf(ranking, level));
  const share = (group: CustomerGroup): ShareOfTotal => ({
    ...group,
    share: metrics.amount > 0 ? group.amount / metrics.amount : null,
  });
  return {
    customers: ranking.count,
    money,
    profitable: metrics.profitable.customers,
    unprofitable: metrics.unprofitable.customers,
    top20: share(metrics.top20),
    next30: share(metrics.next30),
    last50: share(metrics.last50),
    worst10: share(metrics.worst10),
  };
}

function abcRows(classes: readonly AbcClass[], values: Float64Array): AbcRow[] {
  const rowOf = { A: newRow("A"), B: newRow("B"), C: newRow("C"), N: newRow("N") };
  for (let rank = 0; rank < classes.length; rank++) {
    const row = rowOf[classes[rank]];
    row.customers++;
    row.amount += values[rank];
  }
  return CLASSES.map((abc) => rowOf[abc]);
}

function newRow(abc: AbcClass) {
  return { abc, customers: 0, amount: 0 };
}

/** All segments, empty ones too, or none at all where nobody could be placed. */
function segmentRows(
  segment: Ranking["segment"],
  names: readonly SegmentRow["segment"][],
  values: Float64Array,
): SegmentRow[] {
  const customers = new Int32Array(names.length);
  const amounts = new Float64Array(names.length);
  for (let rank = 0; rank < segment.length; rank++) {
    const place = segment[rank];
    if (place < 0) continue;
    customers[place]++;
    amounts[place] += values[rank];
  }
  if (!customers.some((count) => count > 0)) return [];
  return names.map((name, place) => ({
    segment: name,
    customers: customers[place],
    amount: amounts[place],
  }));
}
