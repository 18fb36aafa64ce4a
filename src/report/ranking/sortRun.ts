import type { Steps } from "../Steps";

const ROWS_BETWEEN_PAUSES = 32_768;

/**
 * Sorts positions in place. Short runs by the built-in sort; long ones by a merge sort, because that
 * can pause between two merges however long they are.
 */
export async function sortRun(
  run: Int32Array,
  compare: (left: number, right: number) => number,
  steps: Steps,
): Promise<void> {
  if (run.length <= ROWS_BETWEEN_PAUSES) {
    run.sort(compare);
    return;
  }
  let sorted: Int32Array = run;
  let merged: Int32Array = new Int32Array(run.length);
  for (let width = 1; width < run.length; width *= 2) {
    let pending = 0;
    for (let start = 0; start < run.length; start += 2 * width) {
      const middle = Math.min(start + width, run.length);
      const end = Math.min(start + 2 * width, run.length);
      merge(sorted, merged, start, middle, end, compare);
      pending += end - start;
      if (pending < ROWS_BETWEEN_PAUSES) continue;
      await steps.pause(0);
      pending = 0;
    }
    [sorted, merged] = [merged, sorted];
  }
  if (sorted !== run) run.set(sorted);
}

function merge(
  source: Int32Array,
  target: Int32Array,
  start: number,
  middle: number,
  end: number,
  compare: (left: number, right: number) => number,
): void {
  let left = start;
  let right = middle;
  for (let position = start; position < end; position++) {
    const takeRight = left >= middle || (right < end && compare(source[right], source[left]) < 0);
    target[position] = takeRight ? source[right++] : source[left++];
  }
}
