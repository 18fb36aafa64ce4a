import { decimalUnits } from "./decimalUnits";

/** Sums of more values than a sheet has rows stay finite below this. */
const HUGE = 2 ** 980;

/**
 * Values in a unit in which running sums of them are good for shares: whole units where one fits, so
 * that 8 · 0.1 is exactly 80 % of 1, and never so large that a sum overflows. Values without such a
 * unit, as divisions give them, are summed as doubles.
 *
 * @param values - Finite.
 * @returns In the same order; only ratios of their sums have a meaning.
 *
 * @example
 * shareUnits(Float64Array.of(0.1, 0.25)) // => [10, 25]
 * shareUnits(Float64Array.of(1 / 3)) // => [1 / 3]
 */
export function shareUnits(values: Float64Array): Float64Array {
  const { units, isExact } = decimalUnits(values);
  const isHuge = !isExact && units.some((value) => Math.abs(value) > HUGE);
  // A power of two changes no digit.
  return isHuge ? units.map((value) => value / 2 ** 44) : units;
}
