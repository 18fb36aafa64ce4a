import { customerDecisions, type DecisionLimits } from "../../domain/customerDecisions";
import { NO_CUSTOMER } from "../customers/UsedCustomers";
import type { Level, Ranking } from "../ReportModel";
import { costsOf, decisionLevels } from "./costsToServe";
import type { Decisions, DecisionSettings } from "./Decisions";

export const USUAL_DECISION_SETTINGS: DecisionLimits = {
  mostPriceRise: 0.1,
  mostCostCut: 0.3,
  avoidableOrderCost: 1,
  avoidableCustomerCost: 1,
};

/** The part of a ranking that decisions are made of. */
export type DecidedOn = Pick<Ranking, "count" | "customerId" | "money" | "abcRevenue">;

/** Who is to be decided on, and what is suggested for each customer. */
export function suggestDecisions(
  ranking: DecidedOn,
  levels: readonly Level[],
  settings: DecisionSettings = {},
): Decisions {
  const { count, money, customerId } = ranking;
  const { revenue, contribution, orderCost, customerCost } = decisionLevels(ranking, levels);
  const limits = { ...USUAL_DECISION_SETTINGS, ...settings };
  const unknown = new Float64Array(count).fill(NaN);
  const decided = customerDecisions(
    {
      revenue: (revenue && money[revenue]) ?? unknown,
      contribution: (contribution && money[contribution]) ?? unknown,
      orderCost: costsOf(ranking, orderCost),
      customerCost: costsOf(ranking, customerCost),
    },
    limits,
  );
  // Checked before, as everything the user sets.
  if (!decided.ok) throw new Error(decided.error.kind);
  const nobody = customerId.indexOf(NO_CUSTOMER);
  const suggestion =
    nobody < 0
      ? decided.value.suggestion
      : decided.value.suggestion.map((decision, rank) => (rank === nobody ? "keep" : decision));
  const criterion = money[levels[levels.length - 1]] ?? unknown;
  const listed = listedCustomers(ranking, criterion);
  const { partingEffect } = decided.value;
  let loss = 0;
  let partingGain = 0;
  for (const rank of listed) {
    loss += criterion[rank];
    if (suggestion[rank] === "part") partingGain += partingEffect[rank];
  }
  return { ...decided.value, suggestion, settings: limits, listed, loss, partingGain };
}

/** Customers whose criterion is not above zero, A customers by revenue first, then by loss and rank. */
function listedCustomers({ count, customerId, abcRevenue }: DecidedOn, criterion: Float64Array): Int32Array {
  const big: number[] = [];
  const others: number[] = [];
  // A ranking by money is in order when read from its end, which the sort makes use of.
  for (let rank = count - 1; rank >= 0; rank--) {
    if (criterion[rank] <= 0 && customerId[rank] !== "") (abcRevenue[rank] === "A" ? big : others).push(rank);
  }
  const byLoss = (left: number, right: number) => criterion[left] - criterion[right] || left - right;
  return Int32Array.from([...big.sort(byLoss), ...others.sort(byLoss)]);
}
