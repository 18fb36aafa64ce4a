/**
 * The class that stands among `classes` where this score stands among `bins`: the worst stays the worst,
 * the best the best, and the others keep their distance as well as whole numbers allow.
 *
 *     class = 1 + round((score − 1) · (classes − 1) / (bins − 1))
 *
 * @param score - 1…bins.
 * @param bins - Number of classes of the score, 2…9.
 * @param classes - Number of classes that are wanted, 2…9.
 *
 * @example
 * scoreAmong(3, 3, 5) // => 5
 * scoreAmong(2, 3, 5) // => 3
 * scoreAmong(4, 5, 5) // => 4
 */
export function scoreAmong(score: number, bins: number, classes: number): number {
  return 1 + Math.round(((score - 1) * (classes - 1)) / (bins - 1));
}
