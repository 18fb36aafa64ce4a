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
  if (isExact) return new Decimal(wholeSum(units)).div(scale);
  const numbers = units.filter((value) => !Number.isNaN(value));
  return numbers.reduce((sum, value) => sum.plus(value), new Decimal(0));
}

function wholeSum(units: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < units.length; row++) if (!Number.isNaN(units[row])) sum += units[row];
  return sum;
}
