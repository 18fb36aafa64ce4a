import { keptFinite } from "./keptFinite";
import { minimising, type Minimum } from "./minimise";
import type { Objective } from "./Objective";
import type { InStages } from "./stages";

/** Which start is best can be seen before the search has ended. */
const SCOUTED = 1e-3;

/**
 * The lowest minimum that is reached from several starts: each is followed for a while, the best of them
 * to the end, and from there on the objective itself.
 *
 * @param objective - Of the logarithms of parameters, which stay between a millionth and a million.
 * @param scouted - What the starts are followed with: the same objective, or a faster one close to it.
 *
 * @example
 * finish(minimiseFromStarts((at, slope) => ((slope[0] = 2 * at[0]), at[0] ** 2), (at, slope) => ((slope[0] = 2 * at[0]), at[0] ** 2), [[1], [5]])).point // => [0]
 */
export function* minimiseFromStarts(
  objective: Objective,
  scouted: Objective,
  starts: readonly (readonly number[])[],
): InStages<Minimum> {
  const follow = keptFinite(scouted);
  const reached: Minimum[] = [];
  for (const start of starts) reached.push(yield* minimising(follow, start, { flat: SCOUTED }));
  const best = reached.reduce((lowest, minimum) => (minimum.value < lowest.value ? minimum : lowest));
  const { point, inverse } = yield* minimising(follow, best.point, { inverse: best.inverse });
  return yield* minimising(keptFinite(objective), point, { inverse });
}

/** Rows that scouts look at: enough to tell one start from another. */
const SCOUTED_ROWS = 2000;

/**
 * A part of the rows that stands for all of them: every second, third ... of their order, so that there are
 * no more than about 2,000.
 *
 * @param rows - Columns of the same length, sorted.
 *
 * @example
 * thinned({ age: Float64Array.of(5, 6, 7) }).age // => [5, 6, 7]
 * thinned({ age: new Float64Array(10_000) }).age.length // => 2000
 */
export function thinned<Name extends string>(
  rows: Readonly<Record<Name, Float64Array>>,
): Record<Name, Float64Array> {
  const columns = Object.entries<Float64Array>(rows).map(([name, column]) => {
    const stride = Math.ceil(column.length / SCOUTED_ROWS);
    return [name, column.filter((_, row) => row % stride === 0)] as const;
  });
  return Object.fromEntries(columns) as Record<Name, Float64Array>;
}
