import { whaleCurve } from "../domain/whaleCurve";
import { whaleBase } from "../domain/whaleBase";
import { amountsOf } from "./ranking/rankCustomers";
import { chartCurve, totalsOf } from "./ranking/summarise";
import type { AbcClass, Level, ReportModel, Totals, WhaleCurve } from "./ReportModel";

/** Who is thought away. A customer who is named twice is left out once. */
export interface Exclusions {
  /** Positions in the ranking. */
  readonly customers: ReadonlySet<number>;
  /** Positions in `ReportModel.segments`; -1 for customers without one. */
  readonly segments: ReadonlySet<number>;
  /** Classes by the criterion. */
  readonly classes: ReadonlySet<AbcClass>;
}

/** A report without some of its customers. Money is in minor units, as in the model. */
export interface WhatIf {
  /** How many customers are left out. */
  readonly excluded: number;
  readonly totals: Totals;
  /** Shares of those who remain: of their number, and of what they bring. */
  readonly curve: WhaleCurve;
  /** What a share of `curve` is multiplied by to lie on the axes of the report's own curve. */
  readonly onOriginal: { readonly customers: number; readonly value: number };
  /** Without those left out, less with them. */
  readonly difference: Difference;
}

export interface Difference {
  readonly customers: number;
  readonly money: { readonly [level in Level]?: number };
  /** Damage or benefit of the worst tenth of those who are there. */
  readonly worst10: number;
}

type Base = Pick<ReportModel, "ranking" | "segments" | "levels" | "criterion" | "totals" | "curve">;

/** Nobody is left out. */
export const EVERYBODY: Exclusions = { customers: new Set(), segments: new Set(), classes: new Set() };

/**
 * What a report would say without some of its customers, all else being equal: their revenue and all
 * costs that were counted for them are gone, and nobody else buys more or less. Scores, segments, classes
 * and ranks of the others stay as they are.
 *
 * The sums of those left out and of those who remain make the sums of the report, to the minor unit.
 * With nobody left out, totals and curve are those of the report.
 *
 * @param exclusions - Positions that do not exist leave nobody out.
 */
export function whatIf(model: Base, exclusions: Exclusions): WhatIf {
  const { ranking, levels, criterion } = model;
  const left = remaining(model, exclusions);
  const money: { [level in Level]?: Float64Array } = {};
  for (const level of levels) money[level] = amountsAt(amountsOf(ranking, level), left);
  const values = amountsOf({ money }, criterion);
  const totals = totalsOf({ count: left.length, money }, levels, values);
  return {
    excluded: ranking.count - left.length,
    totals,
    curve: chartCurve(whaleCurve(values)),
    onOriginal: {
      customers: ranking.count === 0 ? 1 : left.length / ranking.count,
      value: divisorOf(values) / divisorOf(amountsOf(ranking, criterion)),
    },
    difference: differenceOf(totals, model.totals, levels),
  };
}

/** Whether a customer is left out, by themselves or with their segment or class. */
export function isExcluded(
  { segment, abcCriterion }: Pick<Base["ranking"], "segment" | "abcCriterion">,
  position: number,
  { customers, segments, classes }: Exclusions,
): boolean {
  return customers.has(position) || segments.has(segment[position]) || classes.has(abcCriterion[position]);
}

/** Positions in order of the criterion: amounts that are in order already need no sorting. */
function remaining({ ranking }: Base, exclusions: Exclusions): Int32Array {
  const order = criterionOrder(ranking);
  const left = new Int32Array(ranking.count);
  let count = 0;
  for (let place = 0; place < ranking.count; place++) {
    const position = order === null ? place : order[place];
    if (!isExcluded(ranking, position, exclusions)) left[count++] = position;
  }
  return left.subarray(0, count);
}

/** Null where customers are ranked by the criterion. */
function criterionOrder({ count, moneyRank }: Base["ranking"]): Int32Array | null {
  if (moneyRank === undefined) return null;
  const order = new Int32Array(count);
  for (let position = 0; position < count; position++) order[moneyRank[position] - 1] = position;
  return order;
}

function amountsAt(amounts: Float64Array, positions: Int32Array): Float64Array {
  const found = new Float64Array(positions.length);
  for (let index = 0; index < positions.length; index++) found[index] = amounts[positions[index]];
  return found;
}

/** What 1 on the value axis of a curve is, in minor units. */
function divisorOf(values: Float64Array): number {
  let total = 0;
  let peak = 0;
  for (let index = 0; index < values.length; index++) {
    total += values[index];
    if (values[index] > 0) peak += values[index];
  }
  return whaleBase(total, peak).divisor;
}

function differenceOf(totals: Totals, before: Totals, levels: readonly Level[]): Difference {
  const money: { [level in Level]?: number } = {};
  for (const level of levels) money[level] = (totals.money[level] ?? 0) - (before.money[level] ?? 0);
  return {
    customers: totals.customers - before.customers,
    money,
    worst10: totals.worst10.amount - before.worst10.amount,
  };
}
