import type { Objective } from "./Objective";
import { searchLine } from "./searchLine";
import { finish, type InStages } from "./stages";

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  /** The largest part of the gradient there; 0 at a true minimum. */
  readonly steepness: number;
  /** What was learnt of the curvatures: the inverse of their matrix. */
  readonly inverse: Curvatures;
}

export type Curvatures = readonly Float64Array[];

export interface SearchOptions {
  /** Largest part of the gradient at which the search may stop. */
  readonly flat?: number;
  /** Of a search that ended close to the start. */
  readonly inverse?: Curvatures;
}

/** Far below what counts as found: near the minimum each step about doubles the digits. */
const FLAT = 1e-9;

const MOST_STEPS = 500;

/** No coordinate moves further than this in a first trial; the parameters are logarithms. */
const LONGEST_TRIAL = 2;

/**
 * Finds a minimum of a smooth function of a few numbers, downhill from a start, by BFGS: Newton's method
 * with curvatures that are learnt from the gradients on the way.
 *
 * @param objective - May return Infinity or NaN where it is not defined; the start must be.
 * @returns The lowest point reached; its `steepness` says whether it is a minimum.
 *
 * @example
 * minimise((at, slope) => ((slope[0] = 2 * (at[0] - 3)), (at[0] - 3) ** 2), [1]).point // => [3]
 *
 * @see Nocedal & Wright (2006), "Numerical Optimization", 2nd ed., algorithm 6.1.
 */
export function minimise(
  objective: Objective,
  start: ArrayLike<number>,
  options: SearchOptions = {},
): Minimum {
  return finish(minimising(objective, start, options));
}

/**
 * `minimise` step by step downhill.
 *
 * @example
 * finish(minimising((at, slope) => ((slope[0] = 2 * (at[0] - 3)), (at[0] - 3) ** 2), [1])).point // => [3]
 */
export function* minimising(
  objective: Objective,
  start: ArrayLike<number>,
  { flat = FLAT, inverse: learnt }: SearchOptions = {},
): InStages<Minimum> {
  const size = start.length;
  let point: Float64Array = Float64Array.from(start);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  let inverse: Curvatures = learnt?.map((row) => row.slice()) ?? identity(size, 1);

  for (let step = 0; step < MOST_STEPS && steepnessOf(gradient) > flat; step++) {
    yield;
    let direction = downhill(inverse, gradient);
    if (!(dot(direction, gradient) < 0)) {
      inverse = identity(size, 1);
      direction = downhill(inverse, gradient);
    }
    const trial = Math.min(1, LONGEST_TRIAL / steepnessOf(direction));
    const next = searchLine(objective, { point, value, gradient }, direction, trial);
    if (next === null) break;

    const move = difference(next.point, point);
    const change = difference(next.gradient, gradient);
    const curvature = dot(move, change);
    if (curvature > 0) {
      // Before the first update the scale of the problem is not known.
      if (step === 0 && !learnt) inverse = identity(size, curvature / dot(change, change));
      update(inverse, move, change, curvature);
    }
    ({ point, value, gradient } = next);
  }
  return { point, value, steepness: steepnessOf(gradient), inverse };
}

/** The BFGS update of the inverse matrix of curvatures. */
function update(inverse: Curvatures, move: Float64Array, change: Float64Array, curvature: number): void {
  const turned = inverse.map((row) => dot(row, change));
  const factor = (1 + dot(change, Float64Array.from(turned)) / curvature) / curvature;
  for (let i = 0; i < move.length; i++) {
    for (let j = 0; j < move.length; j++) {
      inverse[i][j] += factor * move[i] * move[j] - (turned[i] * move[j] + move[i] * turned[j]) / curvature;
    }
  }
}

function downhill(inverse: Curvatures, gradient: Float64Array): Float64Array {
  return Float64Array.from(inverse, (row) => -dot(row, gradient));
}

function identity(size: number, scale: number): Float64Array[] {
  return Array.from({ length: size }, (_, place) => {
    const row = new Float64Array(size);
    row[place] = scale;
    return row;
  });
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += left[i] * right[i];
  return sum;
}

function difference(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((number, i) => number - right[i]);
}

function steepnessOf(gradient: Float64Array): number {
  let steepness = 0;
  for (let i = 0; i < gradient.length; i++) steepness = Math.max(steepness, Math.abs(gradient[i]));
  return steepness;
}
