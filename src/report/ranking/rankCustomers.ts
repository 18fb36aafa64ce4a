import { abcClasses, type AbcClass } from "../../domain/abcClasses";
import { meanRankScores } from "../../domain/meanRankScores";
import { rfmSegment } from "../../domain/rfmSegment";
import type { Result } from "../../domain/Result";
import { whaleCurve } from "../../domain/whaleCurve";
import type { Level, Ranking, SegmentKey } from "../ReportModel";
import type { Steps } from "../Steps";
import type { Staircase } from "./contributionLevels";
import { rankOrder } from "./rankOrder";

/** What is known of each customer before they are ranked; one entry per customer in every array. */
export interface Customers extends Staircase {
  readonly ids: readonly string[];
  /** Null where the export has no names. */
  readonly names: readonly string[] | null;
  /** NaN where unknown. */
  readonly purchases: Float64Array;
  /** Serial days, NaN where unknown. */
  readonly lastPurchase: Float64Array;
  readonly returnCount?: Float64Array;
  readonly mailings?: Float64Array;
}

const BINS = 5;

/** Ranks by the criterion (descending, then id), classifies and scores. */
export async function rankCustomers(customers: Customers, criterion: Level, steps: Steps): Promise<Ranking> {
  const count = customers.ids.length;
  const order = await rankOrder(amountsOf(customers, criterion), customers.ids, steps);
  const inOrder = (values: Float64Array) => permuted(values, order);

  const money: { [level in Level]?: Float64Array } = {};
  for (const level of customers.levels) money[level] = inOrder(amountsOf(customers, level));
  await steps.pause(count);

  const values = amountsOf({ money }, criterion);
  const revenue = money.revenue ?? values;
  const curve = whaleCurve(values);
  const lastPurchase = inOrder(customers.lastPurchase);
  const purchases = inOrder(customers.purchases);
  await steps.pause(count);

  const scores = scoreCustomers(lastPurchase, purchases, revenue);
  await steps.pause(count);

  const { names, returnCount, mailings } = customers;
  return {
    count,
    customerId: textsInOrder(customers.ids, order),
    customerName: names === null ? new Array<string>(count).fill("") : textsInOrder(names, order),
    hasNames: names !== null,
    money,
    share: curve.customers.subarray(1),
    cumulatedShare: curve.value.subarray(1),
    abcRevenue: classesOf(revenue),
    abcCriterion: classesOf(values),
    lastPurchase,
    purchases,
    ...scores,
    segment: segmentsOf(scores.recencyScore, scores.frequencyScore),
    ...(returnCount === undefined ? {} : { returnCount: inOrder(returnCount) }),
    ...(mailings === undefined ? {} : { mailings: inOrder(mailings) }),
  };
}

/** The amounts of a level that is known to exist. */
export function amountsOf({ money }: Pick<Staircase, "money">, level: Level): Float64Array {
  const amounts = money[level];
  if (amounts === undefined) throw new Error(`level ${level} was not calculated`);
  return amounts;
}

/**
 * RFM scores by mean rank. Who never bought, or not at a known date, has no score and does not move
 * the scores of others; where the export has no dates or no numbers of purchases at all, the other
 * scores stand alone.
 */
function scoreCustomers(lastPurchase: Float64Array, purchases: Float64Array, revenue: Float64Array) {
  const datesKnown = lastPurchase.some((day) => day > 0);
  const purchasesKnown = purchases.some((count) => count >= 0);
  const isScored = (rank: number) =>
    (!purchasesKnown || purchases[rank] > 0) && (!datesKnown || lastPurchase[rank] > 0);
  const scores = (values: Float64Array) =>
    meanRankScores(
      values.map((value, rank) => (isScored(rank) ? value : NaN)),
      BINS,
    );
  return {
    recencyScore: scores(lastPurchase),
    frequencyScore: scores(purchases),
    monetaryScore: scores(revenue),
  };
}

// Plain loops: `from` with a callback takes the long way through an iterator.

function permuted(values: Float64Array, order: Int32Array): Float64Array {
  const sorted = new Float64Array(order.length);
  for (let rank = 0; rank < order.length; rank++) sorted[rank] = values[order[rank]];
  return sorted;
}

function textsInOrder(texts: readonly string[], order: Int32Array): string[] {
  const sorted = new Array<string>(order.length);
  for (let rank = 0; rank < order.length; rank++) sorted[rank] = texts[order[rank]];
  return sorted;
}

function segmentsOf(recency: Uint8Array, frequency: Uint8Array): (SegmentKey | null)[] {
  const segments = new Array<SegmentKey | null>(recency.length);
  for (let rank = 0; rank < recency.length; rank++)
    segments[rank] = rfmSegment(recency[rank], frequency[rank]);
  return segments;
}

function classesOf(values: Float64Array): AbcClass[] {
  return valueOf(abcClasses(values));
}

/** The value of a calculation whose arguments are constants of this file. */
function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
