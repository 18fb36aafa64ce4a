import { distinctRows } from "./distinctRows";
import type { PurchaseHistory } from "./PurchaseHistory";

/** The purchase histories that occur, each once, with the number of customers who have it. */
export interface PurchaseRows {
  readonly frequency: Float64Array;
  readonly age: Float64Array;
  readonly recency: Float64Array;
  /** Number of customers with this history. */
  readonly customers: Float64Array;
  /** For each customer the place of the history; −1 where it is unknown. */
  readonly rowOf: Int32Array;
}

/**
 * Brings customers with the same history together, in an order that does not depend on the order of
 * customers: the likelihood is computed once per history.
 *
 * @example
 * purchaseRows({ frequency: Float64Array.of(1, 0, 1), recency: Float64Array.of(4, 0, 4), age: Float64Array.of(9, 9, 9) }).customers // => [1, 2]
 * purchaseRows({ frequency: Float64Array.of(0, NaN), recency: Float64Array.of(0, NaN), age: Float64Array.of(9, NaN) }).rowOf // => [0, -1]
 */
export function purchaseRows(history: Pick<PurchaseHistory, "frequency" | "recency" | "age">): PurchaseRows {
  const { columns, counts, rowOf } = distinctRows([history.frequency, history.age, history.recency]);
  const [frequency, age, recency] = columns;
  return { frequency, age, recency, customers: counts, rowOf };
}

/** Histories without the customers they belong to. */
export type WeightedRows = Omit<PurchaseRows, "rowOf">;

/**
 * The sum over all customers of a figure that each history has.
 *
 * @example
 * sumOverCustomers(Float64Array.of(5, 1), Float64Array.of(2, 3)) // => 13
 */
export function sumOverCustomers(figures: Float64Array, customers: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < figures.length; row++) sum += figures[row] * customers[row];
  return sum;
}
