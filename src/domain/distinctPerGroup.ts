/** More than Excel has days (2,958,465); with it, 2^31 groups stay below 2^53. */
const MOST_VALUES = 2 ** 22;

/** Pairs of a group and one of its values, in ascending order. */
export interface GroupValues {
  readonly groups: Int32Array;
  readonly values: Int32Array;
}

/**
 * The distinct values of each group: the days on which a customer bought, or the months.
 *
 * @param groupOf - The group of each row; a row of group -1 does not count.
 * @param values - One per row, a whole number from 0 to 4,194,303; a row with NaN does not count.
 *
 * @example
 * distinctPerGroup(Int32Array.of(1, 0, 1, 1, -1), Float64Array.of(7, 9, 5, 7, 3)).groups // => [0, 1, 1]
 * distinctPerGroup(Int32Array.of(1, 0, 1, 1, -1), Float64Array.of(7, 9, 5, 7, 3)).values // => [9, 5, 7]
 */
export function distinctPerGroup(groupOf: Int32Array, values: Float64Array): GroupValues {
  const pairs = sortedPairs(groupOf, values);
  let count = 0;
  for (let index = 0; index < pairs.length; index++) {
    if (index === 0 || pairs[index] !== pairs[index - 1]) pairs[count++] = pairs[index];
  }
  const groups = Int32Array.from(pairs.subarray(0, count), (pair) => Math.floor(pair / MOST_VALUES));
  return { groups, values: groups.map((group, index) => pairs[index] - group * MOST_VALUES) };
}

/** Both in one number each, because only plain numbers are sorted fast. */
function sortedPairs(groupOf: Int32Array, values: Float64Array): Float64Array {
  const pairs = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    if (groupOf[row] >= 0 && values[row] >= 0) pairs[count++] = groupOf[row] * MOST_VALUES + values[row];
  }
  return pairs.subarray(0, count).sort();
}
