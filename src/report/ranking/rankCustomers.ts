import { abcClasses, type AbcClass } from "../../domain/abcClasses";
import { meanRankScores } from "../../domain/meanRankScores";
import { rfmSegment } from "../../domain/rfmSegment";
import type { Result } from "../../domain/Result";
import { whaleCurve } from "../../domain/whaleCurve";
import type { Level, Ranking } from "../ReportModel";
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
}

const BINS = 5;

/** Ranks by the criterion (descending, then id), classifies and scores. */
export async function rankCustomers(customers: Customers, criterion: Level, steps: Steps): Promise<Ranking> {
  const count = customers.ids.length;
  const order = await rankOrder(amountsOf(customers, criterion), customers.ids, steps);
  const inOrder = (values: Float64Array) => Float64Array.from(order, (customer) => values[customer]);

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

  const names = customers.names;
  return {
    count,
    customerId: Array.from(order, (customer) => customers.ids[customer]),
    customerName: Array.from(order, (customer) => names?.[customer] ?? ""),
    hasNames: names !== null,
    money,
    share: curve.customers.subarray(1),
    cumulatedShare: curve.value.subarray(1),
    abcRevenue: classesOf(revenue),
    abcCriterion: classesOf(values),
    lastPurchase,
    purchases,
    ...scores,
    segment: Array.from(scores.recencyScore, (recency, rank) =>
      rfmSegment(recency, scores.frequencyScore[rank]),
    ),
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

function classesOf(values: Float64Array): AbcClass[] {
  return valueOf(abcClasses(values));
}

/** The value of a calculation whose arguments are constants of this file. */
function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
