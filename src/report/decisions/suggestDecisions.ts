import type { Level, Ranking } from "../ReportModel";
import type { Decision, Decisions, DecisionSettings } from "./Decisions";

export const USUAL_DECISION_SETTINGS: Required<DecisionSettings> = {
  mostPriceRise: 0.1,
  mostCostCut: 0.3,
  avoidableOrderCost: 1,
  avoidableCustomerCost: 1,
};

/** Who is to be decided on, and what is suggested. */
export function suggestDecisions(
  ranking: Ranking,
  levels: readonly Level[],
  settings: DecisionSettings = {},
): Decisions {
  const criterion = ranking.money[levels[levels.length - 1]];
  const suggestion = new Array<Decision>(ranking.count).fill("keep");
  const listed = Int32Array.from(
    Array.from(suggestion.keys()).filter((rank) => criterion !== undefined && criterion[rank] <= 0),
  );
  return { settings: { ...USUAL_DECISION_SETTINGS, ...settings }, suggestion, listed };
}
