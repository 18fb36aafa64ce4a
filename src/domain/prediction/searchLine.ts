import type { Objective } from "./Objective";

/** A point of a function with its value and gradient there. */
export interface Place {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

/** A step is long enough when the slope along it has fallen to this part of the slope at the start. */
const CURVATURE = 0.9;

/** It is good enough when it gains this part of what the slope at the start promises. */
const DECREASE = 1e-4;

/** Differences of values below this part of the value are noise, and only slopes can be trusted. */
const NOISE = 1e-12;

const MOST_TRIALS = 40;

/**
 * A point further along a direction that lies low enough, at a step that is long enough (Wolfe's
 * conditions). Close to a minimum, where values no longer differ, the condition on values is replaced by
 * one on slopes.
 *
 * @param start - Where the direction leads downhill.
 * @param trial - The first step to try, in lengths of the direction.
 * @returns null where no such point is found: the start is as low as numbers can tell.
 *
 * @example
 * searchLine((at, slope) => ((slope[0] = 2 * at[0]), at[0] ** 2), { point: Float64Array.of(1), value: 1, gradient: Float64Array.of(2) }, Float64Array.of(-2), 1).point // => [0]
 *
 * @see Hager & Zhang (2005), "A New Conjugate Gradient Method with Guaranteed Descent and an Efficient
 *   Line Search", SIAM J. Optimization 16(1), for the approximate Wolfe conditions.
 */
export function searchLine(
  objective: Objective,
  start: Place,
  direction: Float64Array,
  trial: number,
): Place | null {
  const firstSlope = slopeAlong(start.gradient, direction);
  const noise = NOISE * Math.abs(start.value);
  let low = { step: 0, slope: firstSlope };
  let high: { readonly step: number; readonly slope: number } | null = null;

  for (let trials = 0, step = trial; trials < MOST_TRIALS; trials++) {
    const place = placeAt(objective, start.point, direction, step);
    const slope = slopeAlong(place.gradient, direction);
    const isLow =
      place.value <= start.value + DECREASE * step * firstSlope ||
      (place.value <= start.value + noise && slope <= (2 * DECREASE - 1) * firstSlope);
    if (!isLow || Number.isNaN(slope)) high = { step, slope };
    else if (slope < CURVATURE * firstSlope) low = { step, slope };
    else return place;
    step = nextStep(low, high);
  }
  return null;
}

interface Bound {
  readonly step: number;
  readonly slope: number;
}

/** Where the slope, as a straight line through both bounds, is 0; kept away from the bounds. */
function nextStep(low: Bound, high: Bound | null): number {
  if (high === null) return low.step * 4;
  const width = high.step - low.step;
  const part = low.slope / (low.slope - high.slope);
  const isUsable = high.slope > 0 && Number.isFinite(high.slope);
  return low.step + width * (isUsable ? Math.min(Math.max(part, 0.1), 0.9) : 0.3);
}

function placeAt(objective: Objective, start: Float64Array, direction: Float64Array, step: number): Place {
  const point = start.map((number, i) => number + step * direction[i]);
  const gradient = new Float64Array(point.length);
  const value = objective(point, gradient);
  return { point, value, gradient };
}

function slopeAlong(gradient: Float64Array, direction: Float64Array): number {
  let slope = 0;
  for (let i = 0; i < gradient.length; i++) slope += gradient[i] * direction[i];
  return slope;
}
