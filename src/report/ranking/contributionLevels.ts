import type { Level } from "../ReportModel";

/** Sums per customer, in minor units; only what the export has. */
export interface CustomerSums {
  readonly amount?: Float64Array;
  readonly deductions?: Float64Array;
  readonly returns?: Float64Array;
  readonly productCost?: Float64Array;
  readonly orderCost?: Float64Array;
  readonly customerCost?: Float64Array;
  readonly contribution?: Float64Array;
}

/** The levels of the contribution staircase, from revenue down, with one amount per customer each. */
export interface Staircase {
  readonly levels: readonly Level[];
  readonly money: { readonly [level in Level]?: Float64Array };
}

/**
 * Climbs down the contribution staircase as far as the costs allow:
 *
 *     revenue       = amount - deductions - value of returns
 *     contribution1 = revenue - product cost
 *     contribution2 = contribution1 - order cost
 *     contribution3 = contribution2 - customer cost
 *
 * A level exists where its own cost is known; an unknown cost above it counts as 0. A margin that the
 * export already has comes last, because it is what the company itself calculates with.
 */
export function contributionLevels(sums: CustomerSums): Staircase {
  const levels: Level[] = [];
  const money: { [level in Level]?: Float64Array } = {};
  const add = (level: Level, amounts: Float64Array) => {
    levels.push(level);
    money[level] = amounts;
  };

  if (sums.amount !== undefined) {
    let rest = minus(minus(sums.amount, sums.deductions), sums.returns);
    add("revenue", rest);
    const steps = [
      ["contribution1", sums.productCost],
      ["contribution2", sums.orderCost],
      ["contribution3", sums.customerCost],
    ] as const;
    for (const [level, cost] of steps) {
      if (cost === undefined) continue;
      rest = minus(rest, cost);
      add(level, rest);
    }
  }
  if (sums.contribution !== undefined) add("contribution", sums.contribution);
  return { levels, money };
}

function minus(amounts: Float64Array, cost: Float64Array | undefined): Float64Array {
  return cost === undefined ? amounts : amounts.map((amount, customer) => amount - cost[customer]);
}
