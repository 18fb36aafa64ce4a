import { whaleBase } from "../../../domain/whaleBase";
import type { ReportModel } from "../../../report/ReportModel";

/** One column of a Pareto chart: customers who follow one another in order of the criterion. */
export interface Tenth {
  /** Ranks by the criterion, from 1, both included. */
  readonly first: number;
  readonly last: number;
  /** Minor units. */
  readonly amount: number;
  /** Of the base of the whale curve: the total, the highest point or the loss. */
  readonly share: number;
  readonly cumulated: number;
}

const MOST_GROUPS = 10;

/** Tenths of the customers, best first; each customer where there are fewer than ten. */
export function paretoTenths({ ranking, criterion }: Pick<ReportModel, "ranking" | "criterion">): Tenth[] {
  const { count, money, moneyRank } = ranking;
  const amounts = money[criterion] ?? new Float64Array(count);
  const groups = Math.min(MOST_GROUPS, count);
  const sums = new Float64Array(groups);
  let total = 0;
  let peak = 0;
  for (let position = 0; position < count; position++) {
    const place = moneyRank === undefined ? position : moneyRank[position] - 1;
    sums[Math.floor((place * groups) / count)] += amounts[position];
    total += amounts[position];
    if (amounts[position] > 0) peak += amounts[position];
  }
  const { divisor } = whaleBase(total, peak);
  let cumulated = 0;
  return Array.from(sums, (amount, group): Tenth => {
    cumulated += amount;
    return {
      first: Math.ceil((count * group) / groups) + 1,
      last: Math.ceil((count * (group + 1)) / groups),
      amount,
      share: amount / divisor,
      cumulated: cumulated / divisor,
    };
  });
}
