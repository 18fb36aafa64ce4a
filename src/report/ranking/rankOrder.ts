import { compareIds } from "../../domain/compareIds";
import type { Steps } from "../Steps";

/**
 * Positions of the customers in order of rank: value descending, then id. A merge sort in place of
 * the built-in one, because it can pause between two merges however many customers there are.
 */
export async function rankOrder(
  values: Float64Array,
  ids: readonly string[],
  steps: Steps,
): Promise<Int32Array> {
  const count = values.length;
  const before = (left: number, right: number) =>
    values[left] > values[right] || (values[left] === values[right] && compareIds(ids[left], ids[right]) < 0);

  let order = Int32Array.from({ length: count }, (_, customer) => customer);
  let merged = new Int32Array(count);
  for (let width = 1; width < count; width *= 2) {
    let pending = 0;
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      merge(order, merged, start, middle, end, before);
      pending += end - start;
      if (pending >= ROWS_BETWEEN_PAUSES) {
        await steps.pause(0);
        pending = 0;
      }
    }
    [order, merged] = [merged, order];
  }
  return order;
}

const ROWS_BETWEEN_PAUSES = 32_768;

function merge(
  source: Int32Array,
  target: Int32Array,
  start: number,
  middle: number,
  end: number,
  before: (left: number, right: number) => boolean,
): void {
  let left = start;
  let right = middle;
  for (let position = start; position < end; position++) {
    const takeRight = left >= middle || (right < end && before(source[right], source[left]));
    target[position] = takeRight ? source[right++] : source[left++];
  }
}
