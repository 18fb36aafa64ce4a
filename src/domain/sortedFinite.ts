/**
 * The finite values in ascending order; rows without a value (NaN) are left out.
 *
 * @example
 * sortedFinite(Float64Array.of(3, NaN, 1)) // => [1, 3]
 */
export function sortedFinite(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  // Sorted numerically, −∞ stands first, and ∞ and NaN stand last.
  let end = sorted.length;
  while (end > 0 && !Number.isFinite(sorted[end - 1])) end--;
  let start = 0;
  while (start < end && !Number.isFinite(sorted[start])) start++;
  return sorted.subarray(start, end);
}
