import type { Objective } from "./Objective";

/** Small enough for the gradient to change evenly, large enough for its change to be no noise. */
const STEP = 1e-4;

/**
 * Standard errors of parameters that minimise the mean of a negative log-likelihood: from the observed
 * information, the matrix of curvatures, by differences of the gradient.
 *
 * @param objective - Mean over the observations, with its gradient.
 * @param observations - How many it is the mean of.
 * @returns One per parameter; all NaN where the data do not determine the parameters.
 *
 * @example
 * curvatureErrors((at, slope) => ((slope[0] = at[0]), at[0] ** 2 / 2), Float64Array.of(0), 100) // => [0.1]
 */
export function curvatureErrors(
  objective: Objective,
  point: Float64Array,
  observations: number,
): Float64Array {
  const size = point.length;
  const slopes = Array.from({ length: size }, (_, i) => {
    const ahead = gradientAt(objective, point, i, STEP);
    const behind = gradientAt(objective, point, i, -STEP);
    return ahead.map((slope, j) => (slope - behind[j]) / (2 * STEP));
  });
  // The two halves of the matrix differ by rounding only.
  const curvatures = slopes.map((row, i) =>
    row.map((_, j) => ((slopes[i][j] + slopes[j][i]) / 2) * observations),
  );
  const root = cholesky(curvatures);
  if (root === null) return new Float64Array(size).fill(NaN);
  return Float64Array.from(point, (_, i) => Math.sqrt(inverseDiagonal(root, i)));
}

function gradientAt(objective: Objective, point: Float64Array, moved: number, step: number): Float64Array {
  const at = point.slice();
  at[moved] += step;
  const gradient = new Float64Array(at.length);
  objective(at, gradient);
  return gradient;
}

/** The lower triangle L with L · Lᵀ = matrix; null where there is none, as in a direction without curvature. */
function cholesky(matrix: readonly Float64Array[]): Float64Array[] | null {
  const root = matrix.map((row) => new Float64Array(row.length));
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= root[i][k] * root[j][k];
      if (i !== j) root[i][j] = rest / root[j][j];
      else if (rest > 0) root[i][i] = Math.sqrt(rest);
      else return null;
    }
  }
  return root;
}

/** An entry of the diagonal of the inverse: the squared length of a column of L⁻¹. */
function inverseDiagonal(root: readonly Float64Array[], place: number): number {
  const column = new Float64Array(root.length);
  let squares = 0;
  for (let i = place; i < root.length; i++) {
    let rest = i === place ? 1 : 0;
    for (let k = place; k < i; k++) rest -= root[i][k] * column[k];
    column[i] = rest / root[i][i];
    squares += column[i] * column[i];
  }
  return squares;
}
