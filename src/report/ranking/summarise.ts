import { whaleCurve } from "../../domain/whaleCurve";
import { whaleMetrics, type CustomerGroup } from "../../domain/whaleMetrics";
import type {
  AbcClass,
  AbcRow,
  Level,
  Ranking,
  ReportModel,
  SegmentKey,
  SegmentRow,
  ShareOfTotal,
  Totals,
} from "../ReportModel";
import { amountsOf } from "./rankCustomers";

/** The order in which segments are listed, from the most to the least valuable. */
const SEGMENTS: readonly SegmentKey[] = [
  "champions",
  "loyal",
  "potentialLoyalists",
  "newCustomers",
  "promising",
  "needAttention",
  "aboutToSleep",
  "atRisk",
  "cannotLose",
  "hibernating",
];

const CLASSES: readonly AbcClass[] = ["A", "B", "C", "N"];

/** Enough for a smooth line, few enough for a chart. */
const CURVE_POINTS = 301;

/** Totals, curve and tables of a ranking. */
export function summarise(
  ranking: Ranking,
  levels: readonly Level[],
  criterion: Level,
): Pick<ReportModel, "totals" | "curve" | "abc" | "segments"> {
  const values = amountsOf(ranking, criterion);
  const { base, ...curve } = whaleCurve(values, CURVE_POINTS);
  return {
    totals: totalsOf(ranking, levels, values),
    curve: { ...curve, ofTotal: base === "total" },
    abc: {
      revenue: abcRows(ranking.abcRevenue, ranking.money.revenue ?? values),
      criterion: abcRows(ranking.abcCriterion, values),
    },
    segments: segmentRows(ranking.segment, values),
  };
}

function totalsOf(ranking: Ranking, levels: readonly Level[], values: Float64Array): Totals {
  const metrics = whaleMetrics(values);
  const money: { [level in Level]?: number } = {};
  for (const level of levels) money[level] = sum(amountsOf(ranking, level));
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
  return CLASSES.map((abc) => ({ abc, ...groupWhere(classes, abc, values) }));
}

/** All ten segments, empty ones too, or none at all where nobody could be placed. */
function segmentRows(segments: Ranking["segment"], values: Float64Array): SegmentRow[] {
  if (segments.every((segment) => segment === null)) return [];
  return SEGMENTS.map((segment) => ({ segment, ...groupWhere(segments, segment, values) }));
}

function groupWhere<Key>(keys: readonly Key[], wanted: Key, values: Float64Array): CustomerGroup {
  let customers = 0;
  let amount = 0;
  keys.forEach((key, rank) => {
    if (key !== wanted) return;
    customers++;
    amount += values[rank];
  });
  return { customers, amount };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
