/** A span of values that begins and ends on a tick. */
export interface Axis {
  readonly lowest: number;
  readonly highest: number;
  /** Ascending, the ends among them. */
  readonly ticks: readonly number[];
}

/** Values closer together than this can not be told apart in a drawing. */
const SMALLEST_SPAN = 1e-9;

/** Steps that are easy to count by. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * An axis for values from `lowest` to `highest` with ticks at round numbers.
 *
 * @param most - Ticks that there is room for, at least 3.
 *
 * @example
 * axisOf(0, 1.1, 5).ticks // => [0, 0.5, 1, 1.5]
 * axisOf(-0.3, 1, 5).ticks // => [-0.5, 0, 0.5, 1]
 */
export function axisOf(lowest: number, highest: number, most: number): Axis {
  if (highest - lowest < SMALLEST_SPAN) return axisOf(lowest, lowest + 1, most);
  const power = 10 ** Math.floor(Math.log10((highest - lowest) / (most - 1)));
  for (const factor of [...STEPS, 20]) {
    const step = factor * power;
    // The noise of binary fractions must not add a step.
    const first = Math.floor(lowest / step + 1e-9);
    const last = Math.max(Math.ceil(highest / step - 1e-9), first + 1);
    if (last - first + 1 > most && factor !== 20) continue;
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
    return { lowest: ticks[0], highest: ticks[ticks.length - 1], ticks };
  }
  return { lowest, highest, ticks: [lowest, highest] };
}

/** Without the noise of a product such as 3 · 0.1. */
function rounded(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
