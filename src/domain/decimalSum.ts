import type DecimalJs from "decimal.js";
import { Decimal } from "./decimal";
import { decimalUnits } from "./decimalUnits";

/**
 * The sum of numbers as a cell shows them, not rounded yet, so that a quotient of sums is rounded once.
 * NaN does not count.
 *
 * @example
 * decimalSum(Float64Array.of(0.1, 0.2, NaN)).toNumber() // => 0.3
 * decimalSum(Float64Array.of(1e308, 1e308)).div(1e308).toNumber() // => 2
 */
export function decimalSum(values: Float64Array): DecimalJs {
  const { units, scale, isExact } = decimalUnits(values);
  const numbers = units.filter((value) => !Number.isNaN(value));
  if (isExact) return new Decimal(numbers.reduce((sum, value) => sum + value, 0)).div(scale);
  return numbers.reduce((sum, value) => sum.plus(value), new Decimal(0));
}
