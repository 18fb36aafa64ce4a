import { customerKey } from "../../domain/customerKey";

/** Who is who in two reports. */
export interface Matches {
  /** Position in the later report per customer of the earlier one; -1 for lost customers. */
  readonly laterOf: Int32Array;
  /** Positions in the later report of customers who are not in the earlier one. */
  readonly won: readonly number[];
}

/** Two customers of one report are told apart by this spelling only. */
const AMBIGUOUS = -2;

/**
 * Finds the customers of one report in another: by their exact id, then by what spellings have in common
 * (see `customerKey`), where that means one customer in each report.
 */
export function matchCustomers(earlier: readonly string[], later: readonly string[]): Matches {
  const laterOf = new Int32Array(earlier.length).fill(-1);
  const taken = new Uint8Array(later.length);
  const match = (from: number, to: number) => {
    laterOf[from] = to;
    taken[to] = 1;
  };
  const exact = new Map(later.map((id, position) => [id, position]));
  earlier.forEach((id, position) => {
    const found = exact.get(id);
    if (found !== undefined) match(position, found);
  });

  const earlierKeys = uniqueKeys(earlier, (position) => laterOf[position] < 0);
  const laterKeys = uniqueKeys(later, (position) => taken[position] === 0);
  earlierKeys.forEach((position, key) => {
    const found = laterKeys.get(key) ?? -1;
    if (position >= 0 && found >= 0) match(position, found);
  });
  return { laterOf, won: [...later.keys()].filter((position) => taken[position] === 0) };
}

/** Positions of the ids that are asked for, by key. */
function uniqueKeys(ids: readonly string[], isAsked: (position: number) => boolean): Map<string, number> {
  const positions = new Map<string, number>();
  ids.forEach((id, position) => {
    if (!isAsked(position)) return;
    const key = customerKey(id);
    positions.set(key, positions.has(key) ? AMBIGUOUS : position);
  });
  return positions;
}
