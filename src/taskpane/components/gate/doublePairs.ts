import type { DoubledCustomer, LikelyDouble } from "../../../report/Reconciliation";

export type Merges = readonly (readonly [from: string, into: string])[];

/** Two customers who may be one, or who the user has said are one. */
export interface DoublePair {
  readonly key: string;
  readonly first: DoubledCustomer;
  readonly second: DoubledCustomer;
  /** Null where only the user's choice is left: the amounts are then not known either. */
  readonly because: LikelyDouble["because"] | null;
  readonly merged: boolean;
}

/**
 * Every pair with its switch. A merged pair is one customer in the report, so what was known of the
 * two is taken from the pairs as they were `before`; pairs keep their places.
 *
 * @param updating - New figures are on their way: no pair disappears, as its switch may have the focus.
 */
export function doublePairs(
  doubles: readonly LikelyDouble[],
  merges: Merges,
  before: readonly DoublePair[],
  updating: boolean,
): DoublePair[] {
  const known = new Map<string, DoublePair>();
  for (const [from, into] of merges) {
    const key = keyOf(from, into);
    known.set(key, { key, first: idOnly(from), second: idOnly(into), because: null, merged: true });
  }
  for (const { first, second, because } of doubles) {
    const key = keyOf(first.id, second.id);
    known.set(key, { key, first, second, because, merged: known.has(key) });
  }
  const kept = before.flatMap((pair) => {
    const now = known.get(pair.key);
    known.delete(pair.key);
    if (now?.because) return [now];
    return now !== undefined || updating ? [{ ...pair, merged: now !== undefined }] : [];
  });
  return [...kept, ...known.values()];
}

/**
 * The merges after the first customer of a pair was made to count as the second, or themselves again.
 * A merge that would lead back to its beginning is left out, as nobody would be left to count, and so
 * is a second one of the same customer, who can count as one other only.
 *
 * @example
 * mergePair([], pair, true) // => [["K-7", "K7"]] where pair is of "K-7" and "K7"
 */
export function mergePair(merges: Merges, { first, second }: DoublePair, merged: boolean): Merges {
  const others = merges.filter(([from, into]) => from !== first.id || into !== second.id);
  const isTaken = others.some(([from]) => from === first.id) || endOf(others, second.id) === first.id;
  if (!merged || isTaken) return others;
  return [...others, [first.id, second.id]];
}

/** Whom a customer counts as in the end. Ends in a circle too, which an edited file might hold. */
function endOf(merges: Merges, id: string): string {
  const into = new Map(merges);
  let end = id;
  for (let step = 0; step < merges.length; step++) end = into.get(end) ?? end;
  return end;
}

function keyOf(from: string, into: string): string {
  return JSON.stringify([from, into]);
}

function idOnly(id: string): DoubledCustomer {
  return { id, name: "", amount: NaN };
}
