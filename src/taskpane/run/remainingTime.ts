/** How far the work was at a moment. */
export interface ProgressPoint {
  /** Milliseconds of any clock that only goes forward. */
  readonly at: number;
  /** Rows that were done by then, of `total`. */
  readonly done: number;
  readonly total: number;
}

/** Nothing is said before: the first rows tell little of the others. */
const SILENT_MS = 1_000;
/** How long an observation counts: speeds of Excel vary from request to request. */
const MEMORY_MS = 4_000;
/** Steps of what is said, in seconds: the first is "a few seconds", from 90 on whole minutes. */
const STEPS = [5, 10, 20, 30, 40, 50, 60, 90];

/**
 * Seconds until the work will be done, in steps that are fit to be read aloud: 5, 10, 20 … 60, 90,
 * then whole minutes. Null within the first second, and while nothing or everything is done.
 *
 * The answer is steady. It follows a smoothed estimate of the end, and it is raised only where that
 * estimate has grown by a whole step: a single slow request does not let it jump.
 *
 * @param history - In order of time; of one stage of the work.
 * @example
 * remainingTime([{ at: 0, done: 0, total: 600 }, { at: 2000, done: 60, total: 600 }]) // => 20
 * remainingTime([{ at: 0, done: 0, total: 600 }, { at: 500, done: 60, total: 600 }]) // => null
 */
export function remainingTime(history: readonly ProgressPoint[]): number | null {
  if (history.length === 0) return null;
  const [first] = history;
  let end: number | null = null;
  let said: number | null = null;
  let before = first.at;
  for (const point of history) {
    const elapsed = point.at - first.at;
    const done = point.done - first.done;
    if (elapsed < SILENT_MS || done <= 0) continue;
    const expected = point.at + (elapsed / done) * (point.total - point.done);
    const weight = 1 - Math.exp((before - point.at) / MEMORY_MS);
    end = end === null ? expected : end + weight * (expected - end);
    said = nextSaid(said, Math.max(0, end - point.at) / 1_000);
    before = point.at;
  }
  const last = history[history.length - 1];
  return last.done < last.total ? said : null;
}

function nextSaid(said: number | null, seconds: number): number {
  const step = stepOf(seconds);
  if (said === null || step <= said) return step;
  // Up only when the estimate lies beyond the next step as well.
  return stepOf(seconds / 1.5) > said ? step : said;
}

function stepOf(seconds: number): number {
  return STEPS.find((step) => seconds <= step) ?? Math.ceil(seconds / 60) * 60;
}
