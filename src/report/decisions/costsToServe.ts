import type { Level, Ranking } from "../ReportModel";

/** A cost as the difference of two levels: what lies between them. */
export interface CostSpan {
  readonly above: Level;
  readonly below: Level;
}

/** Which levels decisions are taken by; null where the data do not tell. */
export interface DecisionLevels {
  readonly revenue: "revenue" | null;
  /** The deepest level with any cost in it. */
  readonly contribution: Exclude<Level, "revenue"> | null;
  readonly orderCost: CostSpan | null;
  readonly customerCost: CostSpan | null;
}

/**
 * The levels that order costs and customer costs lie between. Costs to serve beside a margin that the
 * export has of its own count only where that margin is what these costs leave: of another margin
 * nobody knows whether they are in it.
 */
export function decisionLevels({ money }: Pick<Ranking, "money">, levels: readonly Level[]): DecisionLevels {
  const deepest = levels[levels.length - 1];
  const staircase: readonly Level[] = levels.filter((level) => level !== "contribution");
  const lowest = staircase[staircase.length - 1];
  const isTold = deepest === lowest || areEqual(money[deepest], money[lowest]);
  const spanTo = (below: Level): CostSpan | null => {
    const place = staircase.indexOf(below);
    return isTold && place > 0 ? { above: staircase[place - 1], below } : null;
  };
  return {
    revenue: staircase[0] === "revenue" ? "revenue" : null,
    contribution: deepest === "revenue" ? null : deepest,
    orderCost: spanTo("contribution2"),
    customerCost: spanTo("contribution3"),
  };
}

/** The cost of each customer, 0 where it is not told; minor units. */
export function costsOf(
  { count, money }: Pick<Ranking, "count" | "money">,
  span: CostSpan | null,
): Float64Array {
  const costs = new Float64Array(count);
  const above = span === null ? undefined : money[span.above];
  const below = span === null ? undefined : money[span.below];
  if (above === undefined || below === undefined) return costs;
  for (let rank = 0; rank < count; rank++) costs[rank] = above[rank] - below[rank];
  return costs;
}

function areEqual(one: Float64Array | undefined, other: Float64Array | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  for (let rank = 0; rank < one.length; rank++) if (one[rank] !== other[rank]) return false;
  return true;
}
