import { digamma } from "./digamma";
import { distinctRows } from "./distinctRows";
import { distinctValues } from "./distinctValues";
import { logGamma, logGammaRatio } from "./logGamma";
import type { Objective } from "./Objective";

/** Mean values that occur among customers with as many repeat purchases, each once. */
export interface SpendRows {
  /** Repeat purchases x, above 0, in ascending order. */
  readonly frequency: Float64Array;
  /** Mean value of a repeat purchase, above 0. */
  readonly meanValue: Float64Array;
  readonly customers: Float64Array;
}

/**
 * The customers that a spend model is estimated from: who bought again, at a mean value above 0.
 *
 * @example
 * spendRows(Float64Array.of(2, 0, 1, 1, 2), Float64Array.of(30, NaN, 20, -5, 30)).meanValue // => [20, 30]
 * spendRows(Float64Array.of(2, 0, 1, 1, 2), Float64Array.of(30, NaN, 20, -5, 30)).customers // => [1, 2]
 */
export function spendRows(frequency: Float64Array, meanValue: Float64Array): SpendRows {
  const usable = frequency.map((x, row) => (x > 0 && meanValue[row] > 0 ? x : NaN));
  const { columns, counts } = distinctRows([usable, meanValue]);
  return { frequency: columns[0], meanValue: columns[1], customers: counts };
}

/**
 * How badly Gamma-Gamma explains mean values: the mean negative log-likelihood per customer, as a
 * function of ln p, ln q and ln v. Values are counted in units, so that the search does not depend on the
 * currency.
 *
 *     LL = ln Γ(px+q) − ln Γ(px) − ln Γ(q) − px · ln(1 + v/(x·m)) − q · ln(1 + x·m/v) − ln m
 *
 * This is the published form with its logarithms joined, so that large p and q leave digits.
 *
 * @param unit - In money of the rows; `v` is in these units, and so is the likelihood.
 *
 * @example
 * gammaGammaLikelihood({ frequency: Float64Array.of(1), meanValue: Float64Array.of(5), customers: Float64Array.of(3) }, 5)([0, 0, 0], []).toFixed(12) // => "1.386294361120"
 *
 * @see Fader, Hardie & Lee (2005), "RFM and CLV: Using Iso-Value Curves", J. Marketing Research 42(4).
 * @see Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value", brucehardie.com/notes/025.
 */
export function gammaGammaLikelihood(rows: SpendRows, unit: number): Objective {
  const { customers } = rows;
  const { values: frequencies, codes } = distinctValues(rows.frequency);
  const customersAt = new Float64Array(frequencies.length);
  const total = new Float64Array(customers.length);
  let count = 0;
  let logValues = 0;
  for (let row = 0; row < customers.length; row++) {
    customersAt[codes[row]] += customers[row];
    total[row] = rows.frequency[row] * (rows.meanValue[row] / unit);
    count += customers[row];
    logValues += customers[row] * Math.log(rows.meanValue[row] / unit);
  }

  return (point, gradient) => {
    const [p, q, v] = [Math.exp(point[0]), Math.exp(point[1]), Math.exp(point[2])];
    let value = -logValues - count * logGamma(q);
    let slopeP = 0;
    let slopeQ = -count * digamma(q);
    let slopeLogV = 0;
    for (let place = 0; place < frequencies.length; place++) {
      const shape = p * frequencies[place];
      const slope = digamma(shape + q);
      value += customersAt[place] * logGammaRatio(shape, q);
      slopeP += customersAt[place] * frequencies[place] * (slope - digamma(shape));
      slopeQ += customersAt[place] * slope;
    }
    for (let row = 0; row < customers.length; row++) {
      const x = rows.frequency[row];
      const logWithin = Math.log1p(v / total[row]);
      const logBetween = Math.log1p(total[row] / v);
      value -= customers[row] * (p * x * logWithin + q * logBetween);
      slopeP -= customers[row] * x * logWithin;
      slopeQ -= customers[row] * logBetween;
      slopeLogV += (customers[row] * (q * total[row] - p * x * v)) / (v + total[row]);
    }
    gradient[0] = (-p * slopeP) / count;
    gradient[1] = (-q * slopeQ) / count;
    gradient[2] = -slopeLogV / count;
    return -value / count;
  };
}
