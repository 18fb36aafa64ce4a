import type { Steps } from "../Steps";

/** Minor units tried in this order: cents, then hundredths of a cent, and so on. */
const SCALES = [100, 10_000, 1_000_000, 100_000_000];

/** Beyond this a double no longer counts in ones. */
const EXACT = 2 ** 53;

/** What the scale of one column depends on. */
export interface MoneyMeasure {
  /** Position in the list of scales of the coarsest one that fits every amount, or of the finest. */
  readonly level: number;
  readonly absoluteSum: number;
  /** The amounts in the coarsest scale, which were counted on the way; null where it does not fit them. */
  readonly coarsest: Float64Array | null;
}

/** Measures a column of amounts; NaN does not count. */
export async function measureMoney(amounts: Float64Array, steps: Steps): Promise<MoneyMeasure> {
  const units = new Float64Array(amounts.length);
  let level = 0;
  let sum = 0;
  await steps.rows(amounts.length, (from, to) => {
    if (level > 0 || !countCoarsely(amounts, units, from, to)) level = levelNeeded(amounts, from, to, level);
    sum += absoluteSum(amounts, from, to);
  });
  return { level, absoluteSum: sum, coarsest: level === 0 ? units : null };
}

/**
 * The coarsest scale at which every amount is a whole number of minor units, so that sums of doubles
 * are exact. The sum of absolute amounts is checked to stay below 2^53.
 *
 * Amounts that fit none (results of a division) are rounded, line by line, at the finest scale that
 * the sum allows: at 10^-8 a million lines are off by half a cent at most.
 */
export function moneyScale(columns: readonly MoneyMeasure[]): number {
  const largest = columns.reduce((sum, column) => Math.max(sum, column.absoluteSum), 0);
  let level = columns.reduce((needed, column) => Math.max(needed, column.level), 0);
  while (level > 0 && largest * SCALES[level] >= EXACT) level--;
  return largest * SCALES[level] < EXACT ? SCALES[level] : 1;
}

/** The amounts in whole minor units; NaN stays NaN. */
export async function toMinorUnits(
  amounts: Float64Array,
  { coarsest }: Pick<MoneyMeasure, "coarsest">,
  scale: number,
  steps: Steps,
): Promise<Float64Array> {
  if (scale === SCALES[0] && coarsest !== null) return coarsest;
  const units = new Float64Array(amounts.length);
  await steps.rows(amounts.length, (from, to) => {
    // Adding 0 turns -0 into 0.
    for (let row = from; row < to; row++) units[row] = Math.round(amounts[row] * scale) + 0;
  });
  return units;
}

/** Counts amounts in the coarsest scale; false as soon as one of them does not fit. */
function countCoarsely(amounts: Float64Array, units: Float64Array, from: number, to: number): boolean {
  const scale = SCALES[0];
  for (let row = from; row < to; row++) {
    const exact = amounts[row] * scale;
    const whole = Math.round(exact);
    if (Math.abs(exact - whole) > tolerance(exact)) return false;
    // Adding 0 turns -0 into 0.
    units[row] = whole + 0;
  }
  return true;
}

function levelNeeded(amounts: Float64Array, from: number, to: number, start: number): number {
  let level = start;
  for (let row = from; row < to && level < SCALES.length - 1; row++) {
    row = firstFraction(amounts, row, to, SCALES[level]);
    while (row < to && level < SCALES.length - 1 && !isWhole(amounts[row] * SCALES[level])) level++;
  }
  return level;
}

/** The first row that is no whole number of minor units, or `to`. Nearly all of them are, and of cents. */
function firstFraction(amounts: Float64Array, from: number, to: number, scale: number): number {
  for (let row = from; row < to; row++) if (!isWhole(amounts[row] * scale)) return row;
  return to;
}

/**
 * Whole but for the noise of binary fractions. The relative part covers a product of two doubles and
 * its scaling (each rounds by 1.1e-16), the absolute part what is left of a difference such as
 * 0.1 + 0.2 - 0.3.
 */
function isWhole(units: number): boolean {
  return !(Math.abs(units - Math.round(units)) > tolerance(units));
}

function tolerance(units: number): number {
  return 1e-9 + Math.abs(units) * 1e-15;
}

function absoluteSum(amounts: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) {
    const amount = Math.abs(amounts[row]);
    if (amount > 0) sum += amount;
  }
  return sum;
}
