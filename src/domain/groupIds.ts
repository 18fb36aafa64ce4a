import { customerKey } from "./customerKey";

/** A customer or campaign as the cell has it; "" is none. */
export type Id = string | number;

/** A column of ids as small whole numbers, one per distinct id. */
export interface IdGroups {
  /** The group of each row, -1 where the row has no id. */
  readonly groupOf: Int32Array;
  /** How each group's id is shown. */
  readonly ids: readonly Id[];
}

/**
 * Numbers the ids of a column in order of appearance. Spellings with the same `customerKey` are one id.
 *
 * Of several spellings a number is shown, so that a lookup with the number finds it, else the first
 * in code-unit order: which one it is does not depend on the order of rows.
 *
 * @example
 * groupIds(["acme", "", "ACME", "4711", 4711]).groupOf // => [0, -1, 0, 1, 1]
 * groupIds(["acme", "", "ACME", "4711", 4711]).ids // => ["ACME", 4711]
 */
export function groupIds(column: readonly Id[]): IdGroups {
  // Keys are made once per spelling and not per row.
  const groupOfSpelling = new Map<Id, number>();
  const groupOfKey = new Map<string, number>();
  const ids: Id[] = [];

  const groupOfNew = (spelling: Id): number => {
    const key = customerKey(spelling);
    if (key === "") return -1;
    const known = groupOfKey.get(key);
    if (known === undefined) {
      groupOfKey.set(key, ids.length);
      return ids.push(spelling) - 1;
    }
    ids[known] = shownOf(ids[known], spelling);
    return known;
  };

  const groupOf = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) {
    let group = groupOfSpelling.get(column[row]);
    if (group === undefined) groupOfSpelling.set(column[row], (group = groupOfNew(column[row])));
    groupOf[row] = group;
  }
  return { groupOf, ids };
}

function shownOf(left: Id, right: Id): Id {
  if (typeof left === "number") return left;
  if (typeof right === "number") return right;
  return left < right ? left : right;
}
