import { compareIds } from "./compareIds";
import type { Id } from "./groupIds";

/**
 * The positions of ids, from the largest value to the smallest; equal values in the order of their ids.
 *
 * @param values - One per id, finite.
 *
 * @example
 * descendingOrder(Float64Array.of(5, 9, 5), ["B", "C", "A"]) // => [1, 2, 0]
 */
export function descendingOrder(values: Float64Array, ids: readonly Id[]): Int32Array {
  const texts = ids.map(String);
  return Int32Array.from(texts.keys()).sort(
    (left, right) => values[right] - values[left] || compareIds(texts[left], texts[right]),
  );
}
