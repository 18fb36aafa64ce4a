import { compareIds } from "../../domain/compareIds";
import type { Steps } from "../Steps";
import { ascendingOrder } from "./ascendingOrder";
import { sortRun } from "./sortRun";

/** Positions of the customers in order of rank: value descending, then id. */
export async function rankOrder(
  values: Float64Array,
  ids: readonly string[],
  steps: Steps,
): Promise<Int32Array> {
  const order = (await ascendingOrder(values, steps)).reverse();
  const byId = (left: number, right: number) => compareIds(ids[left], ids[right]);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    if (to - from > 1) await sortRun(order.subarray(from, to), byId, steps);
  }
  return order;
}
