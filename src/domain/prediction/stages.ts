/**
 * Work that takes long: wherever it yields, its caller may pause, or give up and let the rest be. Between
 * two such places lie a few looks at all customers.
 */
export type InStages<T> = Generator<undefined, T, undefined>;

/**
 * Does all of the work at once.
 *
 * @example
 * finish(minimising((at, slope) => ((slope[0] = 2 * (at[0] - 3)), (at[0] - 3) ** 2), [1])).point // => [3]
 */
export function finish<T>(work: InStages<T>): T {
  let stage = work.next();
  while (stage.done !== true) stage = work.next();
  return stage.value;
}
