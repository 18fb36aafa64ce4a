/** Units tried in this order: whole numbers, cents, then hundredths of a cent, and so on. */
const SCALES = [1, 100, 10_000, 1_000_000, 100_000_000];

/** Beyond this a double no longer counts in ones. */
const EXACT = 2 ** 53;

/** Numbers as multiples of 1 / `scale`. */
export interface DecimalUnits {
  /** Whole numbers where `isExact`; NaN stays NaN. */
  readonly units: Float64Array;
  readonly scale: number;
  /** Whether every sum of some of the units is exact; otherwise they are the numbers themselves. */
  readonly isExact: boolean;
}

/**
 * Numbers with few decimals as whole units, so that adding doubles is exact: 0.1 + 0.2 is 30 cents, in
 * any order. Results of divisions, and amounts too large to be counted in units, stay as they are.
 *
 * @example
 * decimalUnits(Float64Array.of(0.1, 0.2, -5)).units // => [10, 20, -500]
 * decimalUnits(Float64Array.of(1 / 3)).isExact // => false
 */
export function decimalUnits(values: Float64Array): DecimalUnits {
  const scale = SCALES.find((candidate) => fits(values, candidate));
  if (scale === undefined) return { units: values, scale: 1, isExact: false };
  // Adding 0 turns -0 into 0.
  const units = scale === 1 ? values : values.map((value) => Math.round(value * scale) + 0);
  return { units, scale, isExact: true };
}

/** A decimal as a cell holds it is the double nearest to units / scale, which is what division gives. */
function fits(values: Float64Array, scale: number): boolean {
  let sum = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (Number.isNaN(value)) continue;
    const units = Math.round(value * scale);
    if (units / scale !== value) return false;
    sum += Math.abs(units);
  }
  return sum < EXACT;
}
