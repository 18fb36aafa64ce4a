import type { ReportModel } from "../../src/report/ReportModel";

/** What every engine has to come to: customers in order of rank, one entry each in every column. */
export interface RankedTable {
  readonly id: ArrayLike<string>;
  /** Whole cents. */
  readonly revenue: ArrayLike<number>;
  readonly cost: ArrayLike<number>;
  readonly margin: ArrayLike<number>;
  readonly lastDay: ArrayLike<number>;
  /** Days with a purchase. */
  readonly purchases: ArrayLike<number>;
  readonly recency: ArrayLike<number>;
  readonly frequency: ArrayLike<number>;
  readonly monetary: ArrayLike<number>;
  /** Class of the margin. */
  readonly abc: ArrayLike<string>;
  /** Cumulated share of the margin. */
  readonly cumulatedShare: ArrayLike<number>;
}

/** A ranked table in a few figures, equal for equal tables. */
export interface Digest {
  readonly customers: number;
  /** Totals in cents. */
  readonly revenue: number;
  readonly cost: number;
  readonly margin: number;
  /** Of the margins in order of rank, so customers with the same margin may stand in any order. */
  readonly order: number;
  /** Of all rows in any order: every figure, score and class of every customer. */
  readonly rows: number;
  /** Sum of all cumulated shares, to be compared with a tolerance. */
  readonly shares: number;
}

export function rankedTableOf({ ranking, moneyScale }: ReportModel): RankedTable {
  const { money } = ranking;
  if (money.revenue === undefined || money.contribution1 === undefined)
    throw new Error("no margin to rank by");
  const cents = (amounts: Float64Array) => amounts.map((amount) => (amount * 100) / moneyScale);
  const revenue = cents(money.revenue);
  const margin = cents(money.contribution1);
  return {
    id: ranking.customerId,
    revenue,
    cost: revenue.map((amount, rank) => amount - margin[rank]),
    margin,
    lastDay: ranking.lastPurchase,
    purchases: ranking.purchases,
    recency: ranking.recencyScore,
    frequency: ranking.frequencyScore,
    monetary: ranking.monetaryScore,
    abc: ranking.abcCriterion,
    cumulatedShare: ranking.cumulatedShare,
  };
}

export function digestOf(table: RankedTable): Digest {
  const { revenue, cost, margin, cumulatedShare } = table;
  let order = 0;
  let rows = 0;
  for (let rank = 0; rank < table.id.length; rank++) {
    order = mix(order, margin[rank]);
    rows = (rows + rowHash(table, rank)) | 0;
  }
  return {
    customers: table.id.length,
    revenue: total(revenue),
    cost: total(cost),
    margin: total(margin),
    order,
    rows,
    shares: total(cumulatedShare),
  };
}

function rowHash(table: RankedTable, rank: number): number {
  const { id, abc, revenue, cost, lastDay, purchases, recency, frequency, monetary } = table;
  const text = `${id[rank]} ${abc[rank]}`;
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = mix(hash, text.charCodeAt(index));
  for (const column of [revenue, cost, lastDay, purchases, recency, frequency, monetary])
    hash = mix(hash, column[rank]);
  return hash;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 13);
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index];
  return sum;
}
