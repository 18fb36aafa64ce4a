/**
 * A smooth function of a few numbers that is to be as small as possible: returns its value at the point
 * and writes its gradient.
 */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;
