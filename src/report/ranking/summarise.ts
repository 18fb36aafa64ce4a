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
  const groups = groupBy(classes, values);
  return CLASSES.map((abc) => ({ abc, ...(groups.get(abc) ?? nobody) }));
}

/** All ten segments, empty ones too, or none at all where nobody could be placed. */
function segmentRows(segments: Ranking["segment"], values: Float64Array): SegmentRow[] {
  const groups = groupBy(segments, values);
  if (SEGMENTS.every((segment) => !groups.has(segment))) return [];
  return SEGMENTS.map((segment) => ({ segment, ...(groups.get(segment) ?? nobody) }));
}

const nobody: CustomerGroup = { customers: 0, amount: 0 };

function groupBy<Key>(keys: readonly Key[], values: Float64Array): Map<Key, CustomerGroup> {
  const groups = new Map<Key, { customers: number; amount: number }>();
  for (let rank = 0; rank < keys.length; rank++) {
    let group = groups.get(keys[rank]);
    if (group === undefined) groups.set(keys[rank], (group = { customers: 0, amount: 0 }));
    group.customers++;
    group.amount += values[rank];
  }
  return groups;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
