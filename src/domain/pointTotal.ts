import { Decimal, toNumber } from "./decimal";
import { succeed, type Result } from "./Result";

/** How many, and how many points each. */
export type Counted = readonly [count: number, points: number];

/** Beyond this a double no longer counts in ones. */
const EXACT = 2 ** 53;

/**
 * The sum of points, exact and rounded once: three times 0.1 points are 0.3.
 *
 *     total = Σ count · points
 *
 * @param scale - What makes the points whole numbers, 100 for two decimals, if anything does. It makes the
 *   sum fast and does not change it.
 * @returns The sum; `tooLarge` beyond what a cell can hold.
 *
 * @example
 * pointTotal([[1, 25], [3, 6], [2, -2]], 1) // => 39
 * pointTotal([[3, 0.1]], 100) // => 0.3
 * pointTotal([[1e200, 1e200]], 1) // => noAnswer tooLarge
 */
export function pointTotal(counted: readonly Counted[], scale: number): Result<number> {
  return wholeTotal(counted, scale) ?? decimalTotal(counted);
}

/** Adding whole numbers is exact and fast; null where they are not whole, or too large. */
function wholeTotal(counted: readonly Counted[], scale: number): Result<number> | null {
  let total = 0;
  let size = 0;
  for (const [count, points] of counted) {
    const units = Math.round(points * scale);
    if (units / scale !== points || !Number.isInteger(count)) return null;
    total += count * units;
    size += Math.abs(count * units);
  }
  return size < EXACT ? succeed(total / scale) : null;
}

function decimalTotal(counted: readonly Counted[]): Result<number> {
  return toNumber(
    counted.reduce((total, [count, points]) => total.plus(new Decimal(count).times(points)), new Decimal(0)),
  );
}
