import type { LikelyDouble } from "../../Reconciliation";
import type { Steps } from "../../Steps";
import { eachOf } from "./eachOf";
import type { Suggestions } from "./Suggestions";

/** What more customers have in common is no sign that they are one: a common name, a shared mailbox. */
const MOST_ALIKE = 10;

/**
 * Suggests customers with the same key, each with the largest of them. A key that more than ten
 * customers have is passed over. Should two keys have the same hash, they hide each other's doubles;
 * that is rare, and suggests nothing wrong.
 *
 * @param hashes - The key of each customer as `hashText` gives it; 0 for customers who are not compared.
 * @param agree - Whether two customers really have the same key, and nothing else is against it.
 * @returns 1 for one customer of each key, the largest; 0 for all others.
 */
export async function suggestGroups(
  hashes: Int32Array,
  because: LikelyDouble["because"],
  suggestions: Suggestions,
  steps: Steps,
  agree: (left: number, right: number) => boolean,
): Promise<Uint8Array> {
  const count = hashes.length;
  // Group + 1 by hash; at least half of the places stay free.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
  const mask = slots.length - 1;
  const groups = new Int32Array(count).fill(-1);
  const largest = new Int32Array(count);
  const sizes = new Int32Array(count);
  let groupCount = 0;
  await steps.rows(count, (from, to) => {
    for (let customer = from; customer < to; customer++) {
      const hash = hashes[customer];
      if (hash === 0) continue;
      let slot = hash & mask;
      while (slots[slot] !== 0 && hashes[largest[slots[slot] - 1]] !== hash) slot = (slot + 1) & mask;
      const isNew = slots[slot] === 0;
      if (isNew) slots[slot] = ++groupCount;
      const group = slots[slot] - 1;
      groups[customer] = group;
      sizes[group]++;
      if (isNew || suggestions.outranks(customer, largest[group])) largest[group] = customer;
    }
  });
  const chosen = new Uint8Array(count);
  await eachOf(count, steps, (customer) => {
    const group = groups[customer];
    if (group < 0 || sizes[group] > MOST_ALIKE) return;
    if (largest[group] === customer) chosen[customer] = 1;
    else if (agree(customer, largest[group])) suggestions.add(customer, largest[group], because);
  });
  return chosen;
}
