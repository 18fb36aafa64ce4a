import type { LikelyDouble } from "../Reconciliation";
import type { Steps } from "../Steps";
import { eachOf } from "./doubles/eachOf";
import { hashText } from "./doubles/hashText";
import { spellingKey, zerosKey } from "./doubles/idKeys";
import { joinWords } from "./doubles/joinWords";
import { hashOfWords, inAnyOrder, nameWords } from "./doubles/nameWords";
import { differByOneSlip } from "./doubles/slip";
import { Spellings } from "./doubles/Spellings";
import { Suggestions, type NamedCustomers } from "./doubles/Suggestions";
import { suggestGroups } from "./doubles/suggestGroups";

/** As many as anyone will go through; those with the largest amounts. */
const MOST_SUGGESTIONS = 50;

/**
 * Customers who may be one, for the user to decide; at most fifty, those with the largest amounts first.
 * `first` would be merged into `second`, which has the larger absolute amount or, of equal ones, comes
 * first in order of ids.
 *
 * A pair has the surest reason that fits:
 * 1. `leadingZeros`: "004711" and "4711", "K-0017" and "K-17".
 * 2. `similarId`: "K 17" and "K17", one mailbox in two spellings.
 * 3. `sameName`: "Müller GmbH" and "MUELLER GmbH & Co. KG", "Schmidt, Hans" and "Hans Schmidt".
 * 4. `similarName`: one typing error in a name. Not looked for in tables beyond about 300,000 customers.
 *
 * A wrong suggestion costs more than a missing one. Ids that differ in a digit are different, and so are
 * customers with similar ids whose names have nothing in common; names that say nothing are not compared,
 * nor what more than ten customers have in common. The order of customers has no influence.
 */
export async function likelyDoubles(customers: NamedCustomers, steps: Steps): Promise<LikelyDouble[]> {
  const count = customers.ids.length;
  // Customers are compared as numbers. Words are made again where numbers meet, because keeping them
  // for all customers takes longer.
  const wordsOf = (customer: number) => nameWords(nameToCompare(customers, customer));
  const joinedNames = new Int32Array(count);
  const names = new Int32Array(count);
  const spellings = new Spellings();
  await eachOf(count, steps, (customer) => {
    const words = wordsOf(customer);
    if (words.length === 0) return;
    joinedNames[customer] = hashText(joinWords(words));
    names[customer] = hashOfWords(words);
    spellings.add(words, customer);
  });

  const suggestions = new Suggestions(customers);
  for (const { because, keyOf, sign } of ID_KEYS) {
    if (!customers.ids.some((id) => sign.test(id))) continue;
    const hashes = await hashesOf(customers.ids, keyOf, steps);
    await suggestGroups(hashes, because, suggestions, steps, (left, right) => {
      const sameKey = keyOf(customers.ids[left]) === keyOf(customers.ids[right]);
      return sameKey && mayBeOne(wordsOf(left), wordsOf(right));
    });
  }
  await suggestGroups(joinedNames, "sameName", suggestions, steps, (left, right) =>
    sameJoined(wordsOf(left), wordsOf(right)),
  );
  const namesakes = await suggestGroups(names, "sameName", suggestions, steps, (left, right) =>
    sameWords(inAnyOrder(wordsOf(left)), inAnyOrder(wordsOf(right))),
  );
  await spellings.meetings(namesakes, steps, (left, right) => {
    if (differByOneSlip(inAnyOrder(wordsOf(left)), inAnyOrder(wordsOf(right)))) {
      suggestions.add(left, right, "similarName");
    }
  });
  return suggestions.largest(MOST_SUGGESTIONS);
}

/** Without one id that bears the sign there can be no two of the kind. */
const ID_KEYS = [
  { because: "leadingZeros", keyOf: zerosKey, sign: /(?:^|\D)0/ },
  { because: "similarId", keyOf: spellingKey, sign: /[^a-z\d]/i },
] as const;

async function hashesOf(
  ids: readonly string[],
  keyOf: (id: string) => string | null,
  steps: Steps,
): Promise<Int32Array> {
  const hashes = new Int32Array(ids.length);
  await eachOf(ids.length, steps, (customer) => {
    const key = keyOf(ids[customer]);
    if (key !== null) hashes[customer] = hashText(key);
  });
  return hashes;
}

/** Where there is no name, an id without digits may be one: exports exist that know customers by name only. */
function nameToCompare({ ids, names }: NamedCustomers, customer: number): string {
  const id = ids[customer];
  if (id === "") return "";
  const name = names?.[customer] ?? "";
  return name === "" && !/[\d@]/.test(id) ? id : name;
}

/** False only where both have a name and no word, nor nearly the whole, is the same. */
function mayBeOne(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return true;
  return (
    left.some((word) => word.length > 2 && right.includes(word)) ||
    sameJoined(left, right) ||
    differByOneSlip(inAnyOrder(left), inAnyOrder(right))
  );
}

function sameJoined(left: readonly string[], right: readonly string[]): boolean {
  return joinWords(left) === joinWords(right);
}

function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index]);
}
