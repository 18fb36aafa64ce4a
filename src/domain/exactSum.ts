import { decimalSum } from "./decimalSum";

/**
 * The sum of numbers as a cell shows them, rounded once: 0.1 + 0.2 is 0.3. NaN does not count.
 *
 * @example
 * exactSum(Float64Array.of(0.1, 0.2, NaN)) // => 0.3
 * exactSum(Float64Array.of(1e16, 1, -1e16)) // => 1
 */
export function exactSum(values: Float64Array): number {
  return decimalSum(values).toNumber();
}
