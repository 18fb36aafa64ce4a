import type { Steps } from "../Steps";

/** The rows of key `k` are those at the positions `start[k]` to `start[k + 1] - 1`. */
export interface RowsByKey {
  readonly start: Int32Array;
  /** The row at each position; null where rows stand in order of their keys without a gap. */
  readonly rows: Int32Array | null;
  /** Then the row at a position is that many further down. */
  readonly offset: number;
}

/** Groups rows by key with a counting sort, in time proportional to the rows; rows of key -1 are left out. */
export async function rowsByKey(keys: Int32Array, keyCount: number, steps: Steps): Promise<RowsByKey> {
  const start = new Int32Array(keyCount + 1);
  let inOrder = true;
  let previous = -1;
  let offset = 0;
  await steps.rows(keys.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const key = keys[row];
      if (key < previous) inOrder = false;
      if (key < 0) continue;
      if (previous < 0) offset = row;
      previous = key;
      start[key + 1]++;
    }
  });
  await steps.rows(keyCount, (from, to) => {
    for (let key = from; key < to; key++) start[key + 1] += start[key];
  });
  if (inOrder) return { start, rows: null, offset };
  const next = start.slice();
  const rows = new Int32Array(start[keyCount]);
  await steps.rows(keys.length, (from, to) => {
    for (let row = from; row < to; row++) if (keys[row] >= 0) rows[next[keys[row]]++] = row;
  });
  return { start, rows, offset: 0 };
}
