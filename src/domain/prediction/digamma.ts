/** From here on the asymptotic series is exact to the last digit or two. */
const ASYMPTOTIC = 10;

/**
 * ψ(z), the derivative of ln Γ(z), by its asymptotic series; small arguments are moved up by
 * ψ(z + 1) = ψ(z) + 1 / z.
 *
 * @param z - Above 0.
 *
 * @example
 * digamma(1).toFixed(12) // => "-0.577215664902"
 * digamma(1e6) // => 13.81551005796419
 *
 * @see NIST Digital Library of Mathematical Functions, 5.11.2 and 5.5.2, dlmf.nist.gov.
 */
export function digamma(z: number): number {
  let below = 0;
  let moved = z;
  for (; moved < ASYMPTOTIC; moved++) below += 1 / moved;
  const w = 1 / (moved * moved);
  const tail = 1 / 240 - w * (1 / 132 - w * (691 / 32760 - w / 12));
  const series = w * (1 / 12 - w * (1 / 120 - w * (1 / 252 - w * tail)));
  return Math.log(moved) - 0.5 / moved - series - below;
}
