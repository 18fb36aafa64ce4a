import type { Steps } from "../../Steps";

/** Texts are slower than numbers: some milliseconds of work, where `Steps.rows` has a slice for numbers. */
const SLICE = 2_048;

/** Visits 0 … count − 1 and pauses in between. */
export async function eachOf(count: number, steps: Steps, visit: (index: number) => void): Promise<void> {
  for (let from = 0; from < count; from += SLICE) {
    const to = Math.min(count, from + SLICE);
    for (let index = from; index < to; index++) visit(index);
    await steps.pause(to - from);
  }
}
