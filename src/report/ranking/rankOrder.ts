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
    to = endOfRun(values, order, from);
    if (to - from > FEW) await sortRun(order.subarray(from, to), byId, steps);
    else if (to - from > 1) sortFew(order, from, to, byId);
  }
  return order;
}

/** Up to so many equal values, as most of them are, the built-in sort takes longer to begin than to sort. */
const FEW = 8;

function endOfRun(values: Float64Array, order: Int32Array, from: number): number {
  const value = values[order[from]];
  let to = from + 1;
  while (to < order.length && values[order[to]] === value) to++;
  return to;
}

/** Puts each position before those that it has to precede. */
function sortFew(
  order: Int32Array,
  from: number,
  to: number,
  compare: (left: number, right: number) => number,
): void {
  for (let next = from + 1; next < to; next++) {
    const position = order[next];
    let place = next;
    for (; place > from && compare(order[place - 1], position) > 0; place--) order[place] = order[place - 1];
    order[place] = position;
  }
}
