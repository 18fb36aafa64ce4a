import type { RfmMethod } from "../../domain/rfmClasses";
import type { Mapping, Shape } from "../../report/Field";
import type { Level, RankBy } from "../../report/ReportModel";
import { USUAL_BINS } from "../../report/scoring/scoreCustomers";
import type { ScoringSettings } from "../../report/scoring/Scoring";
import { namesMoney } from "./namesMoney";

/** Everything a report can be ranked by, in the order it is offered. */
export const RANKED_BY: readonly RankBy[] = ["money", "rfm", "rfmr", "cltv", "predictedCltv"];

/** Every level of contribution, from revenue down. */
export const LEVELS: readonly Level[] = [
  "revenue",
  "contribution1",
  "contribution2",
  "contribution3",
  "contribution",
];

/** Every way of making classes, in the order it is offered. */
export const METHODS: readonly RfmMethod[] = ["meanRank", "nested", "quantileEdges"];

/** Fewer than three classes tell no customers apart; scores have one digit. */
export const FEWEST_BINS = 3;
export const MOST_BINS = 9;

/**
 * The levels of contribution that the columns allow, from revenue down; see `contributionLevels`.
 *
 * @example
 * levelsOf({ customerId: 0, amount: 1, orderCost: 2 }) // => ["revenue", "contribution2"]
 */
export function levelsOf(mapping: Mapping): readonly Level[] {
  const { contribution, ...revenue } = mapping;
  const isThere: { readonly [level in Level]: boolean } = {
    revenue: true,
    contribution1: mapping.productCost !== undefined,
    contribution2: mapping.orderCost !== undefined,
    contribution3: mapping.customerCost !== undefined,
    contribution: false,
  };
  return [
    ...(namesMoney(revenue) ? LEVELS.filter((level) => isThere[level]) : []),
    ...(contribution === undefined ? [] : (["contribution"] as const)),
  ];
}

/** Whether a column tells when customers bought. */
export function hasDates({ date, lastPurchase }: Mapping): boolean {
  return date !== undefined || lastPurchase !== undefined;
}

/**
 * Why the columns do not allow to rank by something, or null: scores need to know when customers bought, a
 * prediction needs to know it of each purchase.
 */
export function rankFault(
  rankBy: RankBy,
  { shape, mapping }: { readonly shape: Shape; readonly mapping: Mapping },
): "noDates" | "noOrders" | null {
  if (rankBy === "money" || rankBy === "cltv") return null;
  if (rankBy === "predictedCltv" && shape === "customers") return "noOrders";
  return hasDates(mapping) ? null : "noDates";
}

/** The level that curve and shares speak of: the deepest one, or the one that is wanted where the columns allow it. */
export function criterionOf(levels: readonly Level[], deepest: Level | undefined): Level | undefined {
  return deepest !== undefined && levels.includes(deepest) ? deepest : levels[levels.length - 1];
}

/** How many classes the scores will have. */
export function binsOf({ frozen, bins = USUAL_BINS }: ScoringSettings = {}): number {
  return frozen === undefined ? bins : frozen.recency.length + 1;
}
