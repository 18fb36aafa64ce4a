import type { PurchaseHistory } from "../../../../src/domain/prediction/PurchaseHistory";

/** The same customers in another order: customer `order[i]` comes at place i. */
export function reordered(history: PurchaseHistory, order: readonly number[]): PurchaseHistory {
  const pick = (column: Float64Array) => Float64Array.from(order, (customer) => column[customer]);
  return {
    frequency: pick(history.frequency),
    recency: pick(history.recency),
    age: pick(history.age),
    meanValue: pick(history.meanValue),
  };
}
