import { shareUnits } from "./shareUnits";
import { sortedFinite } from "./sortedFinite";
import { whaleBase, type WhaleBase } from "./whaleBase";

/** Cumulated value over cumulated customers, both as fractions, from (0, 0). */
export interface WhaleCurve {
  readonly customers: Float64Array;
  readonly value: Float64Array;
  /** The highest point of the whole curve, thinned out or not, and the share of customers that reaches it. */
  readonly peak: number;
  readonly peakAt: number;
  /** What 1 on the value axis is; "none" is a curve along the axis. */
  readonly base: WhaleBase;
}

/**
 * The whale curve (Kaplan): customers from the best to the worst, and which part of the total the
 * first k of them bring together.
 *
 *     x(k) = k / n,   y(k) = (v₁ + … + vₖ) / (v₁ + … + vₙ),   v in descending order
 *
 * Above 1 the curve shows what the profitable customers bring before the others destroy it. Where the
 * total is ≤ 0, y is a share of the peak or of the loss, see `whaleBase`.
 *
 * Amounts with few decimals are added exactly (see `shareUnits`).
 *
 * @param values - One per customer; a value that is no number does not count.
 * @param points - Upper limit for the number of points, at least 3; 0 returns all n + 1. The first
 *   point, the peak and the last one are always kept.
 *
 * @example
 * whaleCurve(Float64Array.of(400, 300, 200, 100, 0, -50, -150, -300)).peak // => 2
 * whaleCurve(Float64Array.of(400, 300, 200, 100, 0, -50, -150, -300)).peakAt // => 0.5
 * whaleCurve(Float64Array.of(30, 10)).value // => [0, 0.75, 1]
 *
 * @see Kaplan & Narayanan (2001), "Measuring and Managing Customer Profitability", J. Cost Management 15(5).
 */
export function whaleCurve(values: Float64Array, points = 0): WhaleCurve {
  const sums = cumulated(values);
  const count = sums.length - 1;
  let peakIndex = 0;
  for (let index = 1; index <= count; index++) if (sums[index] > sums[peakIndex]) peakIndex = index;
  const { base, divisor } = whaleBase(sums[count], sums[peakIndex]);
  const customers = new Float64Array(sums.length);
  const value = new Float64Array(sums.length);
  for (let index = 0; index <= count; index++) {
    customers[index] = count === 0 ? 0 : index / count;
    value[index] = sums[index] / divisor;
  }
  return thinOut({ customers, value, peak: value[peakIndex], peakAt: customers[peakIndex], base }, points);
}

/**
 * The curve with fewer points, for a chart; the first one, the peak and the last one are kept.
 *
 * @param curve - With all its points.
 * @param points - Upper limit for their number, at least 3; 0 leaves the curve as it is.
 *
 * @example
 * thinOut(whaleCurve(Float64Array.of(4, 3, 2, 1)), 3).customers // => [0, 1]
 */
export function thinOut(curve: WhaleCurve, points: number): WhaleCurve {
  const count = curve.customers.length - 1;
  if (points === 0 || count < points) return curve;
  const shown = pointsToShow(count, Math.round(curve.peakAt * count), points);
  return {
    ...curve,
    customers: Float64Array.from(shown, (index) => curve.customers[index]),
    value: Float64Array.from(shown, (index) => curve.value[index]),
  };
}

function cumulated(values: Float64Array): Float64Array {
  const sorted = shareUnits(sortedFinite(values)).reverse();
  const sums = new Float64Array(sorted.length + 1);
  for (let index = 0; index < sorted.length; index++) sums[index + 1] = sums[index] + sorted[index];
  return sums;
}

/** Indices in ascending order, evenly spread, with the peak put in at its place. */
function pointsToShow(count: number, peakIndex: number, points: number): number[] {
  const steps = points - 2;
  const even = Array.from({ length: steps + 1 }, (_, step) => Math.round((step * count) / steps));
  return even.includes(peakIndex) ? even : [...even, peakIndex].sort((left, right) => left - right);
}
