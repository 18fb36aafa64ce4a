import { abcClasses, type AbcClass } from "../../domain/abcClasses";
import type { Result } from "../../domain/Result";
import { rfmCode } from "../../domain/rfmCode";
import { whaleCurve, type WhaleCurve } from "../../domain/whaleCurve";
import type { CustomerForecast } from "../forecast/CustomerForecast";
import type { Level, RankBy, Ranking } from "../ReportModel";
import type { AbcLimits } from "../ReportSettings";
import type { Scores } from "../scoring/scoreCustomers";
import type { Steps } from "../Steps";
import type { Staircase } from "./contributionLevels";
import { rankOrder } from "./rankOrder";
import { sortRun } from "./sortRun";

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

/** How the user wants customers ranked and classified. */
export interface RankingChoices {
  readonly criterion: Level;
  readonly rankBy: RankBy;
  readonly abcLimits: AbcLimits;
}

/** What customers have been given before they are ranked; one entry per customer in every array. */
export interface Assessment {
  readonly scores: Scores;
  /** Position in `segments`, -1 for none. */
  readonly segment: Int16Array;
  readonly points?: Float64Array;
  /** Factor from the criterion to the lifetime value, where customers are ranked by that. */
  readonly lifetimeFactor?: number;
  /** Where customers are ranked by that. */
  readonly forecast?: CustomerForecast;
}

/** Customers in order of rank, and the whole curve of the criterion. */
export interface Ranked {
  readonly ranking: Ranking;
  readonly curve: WhaleCurve;
}

/** Ranks (descending, then by the criterion, then by id), and classifies by the criterion. */
export async function rankCustomers(
  customers: Customers,
  assessment: Assessment,
  { criterion, rankBy, abcLimits }: RankingChoices,
  steps: Steps,
): Promise<Ranked> {
  const { ids, names, levels, returnCount, mailings } = customers;
  const count = ids.length;
  const criterionAmounts = amountsOf(customers, criterion);
  const moneyOrder = await rankOrder(criterionAmounts, ids, steps);
  const value = valueToRankBy(rankBy, criterionAmounts, assessment);
  const order = value === undefined ? moneyOrder : await valueOrder(value, moneyOrder, steps);
  const inOrder = (values: Float64Array) => permuted(values, order);

  const money: { [level in Level]?: Float64Array } = {};
  for (const level of levels) money[level] = inOrder(amountsOf(customers, level));
  await steps.pause(count);

  const values = amountsOf({ money }, criterion);
  const curve = whaleCurve(value === undefined ? values : permuted(criterionAmounts, moneyOrder));
  const moneyRank = value === undefined ? undefined : ranksOf(moneyOrder, order);
  const alongCurve = (shares: Float64Array) =>
    moneyRank === undefined ? shares.subarray(1) : atRanks(shares, moneyRank);
  await steps.pause(count);

  const { scores, points, segment, forecast } = assessment;
  const ranking: Ranking = {
    count,
    customerId: textsInOrder(ids, order),
    customerName: names === null ? new Array<string>(count).fill("") : textsInOrder(names, order),
    hasNames: names !== null,
    money,
    ...(value === undefined ? {} : { value: inOrder(value) }),
    ...(moneyRank === undefined ? {} : { moneyRank }),
    ...(forecast === undefined ? {} : forecastInOrder(forecast, inOrder)),
    share: alongCurve(curve.customers),
    cumulatedShare: alongCurve(curve.value),
    abcRevenue: classesOf(money.revenue ?? values, abcLimits),
    abcCriterion: classesOf(values, abcLimits),
    lastPurchase: inOrder(customers.lastPurchase),
    purchases: inOrder(customers.purchases),
    recencyScore: permutedBytes(scores.recencyScore, order),
    frequencyScore: permutedBytes(scores.frequencyScore, order),
    monetaryScore: permutedBytes(scores.monetaryScore, order),
    ...(points === undefined ? {} : { points: inOrder(points) }),
    segment: segmentsInOrder(segment, order),
    ...(returnCount === undefined ? {} : { returnCount: inOrder(returnCount) }),
    ...(mailings === undefined ? {} : { mailings: inOrder(mailings) }),
  };
  return { ranking, curve };
}

/** The amounts of a level that is known to exist. */
export function amountsOf({ money }: Pick<Staircase, "money">, level: Level): Float64Array {
  const amounts = money[level];
  if (amounts === undefined) throw new Error(`level ${level} was not calculated`);
  return amounts;
}

/** What customers are ranked by, NaN for who has none; undefined where that is the criterion itself. */
function valueToRankBy(
  rankBy: RankBy,
  criterion: Float64Array,
  { scores, points, lifetimeFactor, forecast }: Assessment,
): Float64Array | undefined {
  if (rankBy === "rfm") return codesOf(scores);
  if (rankBy === "rfmr") return points;
  if (rankBy === "predictedCltv") return forecast?.value;
  if (rankBy === "money" || lifetimeFactor === undefined) return undefined;
  return criterion.map((amount) => Math.round(amount * lifetimeFactor));
}

function forecastInOrder(
  { pAlive, expectedPurchases, expectedSpend }: CustomerForecast,
  inOrder: (values: Float64Array) => Float64Array,
): Pick<Ranking, "pAlive" | "expectedPurchases" | "expectedSpend"> {
  return {
    ...(pAlive === undefined ? {} : { pAlive: inOrder(pAlive) }),
    expectedPurchases: inOrder(expectedPurchases),
    expectedSpend: inOrder(expectedSpend),
  };
}

function codesOf({ recencyScore, frequencyScore, monetaryScore }: Scores): Float64Array {
  const codes = new Float64Array(recencyScore.length).fill(NaN);
  for (let customer = 0; customer < codes.length; customer++) {
    const recency = recencyScore[customer];
    const frequency = frequencyScore[customer];
    const monetary = monetaryScore[customer];
    if (recency > 0 && frequency > 0 && monetary > 0) codes[customer] = rfmCode(recency, frequency, monetary);
  }
  return codes;
}

/** Positions by value descending, ties and those without value as they stand in `moneyOrder`. */
async function valueOrder(value: Float64Array, moneyOrder: Int32Array, steps: Steps): Promise<Int32Array> {
  const place = ranksOf(moneyOrder, null);
  const lowest = (customer: number) => (Number.isNaN(value[customer]) ? -Infinity : value[customer]);
  const order = moneyOrder.slice();
  await sortRun(
    order,
    (left, right) => {
      const [one, other] = [lowest(left), lowest(right)];
      return one === other ? place[left] - place[right] : other > one ? 1 : -1;
    },
    steps,
  );
  return order;
}

/** The rank, from 1, that each customer has in `order`; in the order of `asked`, or by number. */
function ranksOf(order: Int32Array, asked: Int32Array | null): Int32Array {
  const rankOf = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) rankOf[order[rank]] = rank + 1;
  if (asked === null) return rankOf;
  const ranks = new Int32Array(order.length);
  for (let position = 0; position < asked.length; position++) ranks[position] = rankOf[asked[position]];
  return ranks;
}

// Plain loops: `from` and `map` with a callback take the long way through an iterator.

function atRanks(shares: Float64Array, ranks: Int32Array): Float64Array {
  const found = new Float64Array(ranks.length);
  for (let position = 0; position < ranks.length; position++) found[position] = shares[ranks[position]];
  return found;
}

function permuted(values: Float64Array, order: Int32Array): Float64Array {
  const sorted = new Float64Array(order.length);
  for (let rank = 0; rank < order.length; rank++) sorted[rank] = values[order[rank]];
  return sorted;
}

function permutedBytes(values: Uint8Array, order: Int32Array): Uint8Array {
  const sorted = new Uint8Array(order.length);
  for (let rank = 0; rank < order.length; rank++) sorted[rank] = values[order[rank]];
  return sorted;
}

function segmentsInOrder(segments: Int16Array, order: Int32Array): Int16Array {
  const sorted = new Int16Array(order.length);
  for (let rank = 0; rank < order.length; rank++) sorted[rank] = segments[order[rank]];
  return sorted;
}

function textsInOrder(texts: readonly string[], order: Int32Array): string[] {
  const sorted = new Array<string>(order.length);
  for (let rank = 0; rank < order.length; rank++) sorted[rank] = texts[order[rank]];
  return sorted;
}

function classesOf(values: Float64Array, { a, b }: AbcLimits): AbcClass[] {
  return valueOf(abcClasses(values, a, b));
}

/** The value of a calculation whose arguments have been checked. */
function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
