/** From here on the asymptotic series is exact to the last digit or two. */
const ASYMPTOTIC = 10;

const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * ln Γ(z), the logarithm of the gamma function, by Stirling's series; small arguments are moved up by
 * Γ(z + 1) = z · Γ(z).
 *
 * @param z - Above 0.
 *
 * @example
 * logGamma(10).toFixed(12) // => "12.801827480081"
 * logGamma(0.5).toFixed(12) // => "0.572364942925"
 *
 * @see NIST Digital Library of Mathematical Functions, 5.11.1 and 5.5.1, dlmf.nist.gov.
 */
export function logGamma(z: number): number {
  let product = 1;
  let moved = z;
  for (; moved < ASYMPTOTIC; moved++) product *= moved;
  return (moved - 0.5) * Math.log(moved) - moved + HALF_LOG_TWO_PI + correction(moved) - Math.log(product);
}

/**
 * ln Γ(z + step) − ln Γ(z), without losing digits where both are large and close to each other.
 *
 * @param z - Above 0.
 * @param step - 0 or more.
 *
 * @example
 * logGammaRatio(1e15, 1) // => 34.538776394910684
 * logGammaRatio(2, 0) // => 0
 */
export function logGammaRatio(z: number, step: number): number {
  if (z < ASYMPTOTIC) return logGamma(z + step) - logGamma(z);
  const end = z + step;
  return (z - 0.5) * Math.log1p(step / z) + step * (Math.log(end) - 1) + correction(end) - correction(z);
}

/** What Stirling's formula lacks: Σ B₂ₖ / (2k · (2k − 1) · z²ᵏ⁻¹). */
function correction(z: number): number {
  const w = 1 / (z * z);
  const tail = 1 / 1680 - w * (1 / 1188 - w * (691 / 360360 - w / 156));
  return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * tail))) / z;
}
