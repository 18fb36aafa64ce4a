import { distinctValues, type DistinctValues } from "./distinctValues";
import type { Objective } from "./Objective";
import { sumOverCustomers, type WeightedRows } from "./purchaseRows";
import { climbTo, risingFactorials } from "./risingFactorials";

/**
 * How badly BG/NBD explains histories: the mean negative log-likelihood per customer, as a function of
 * ln r, ln alpha, ln a and ln b. Times are counted in units, so that the search does not depend on
 * whether they are weeks or days.
 *
 *     LL = ln Γ(r+x) − ln Γ(r) + ln Γ(b+x) − ln Γ(b) − ln Γ(a+b+x) + ln Γ(a+b)
 *          + r · ln α − (r+x) · ln(α+t_x) + ln(e^stayed + e^left)
 *     stayed = (r+x) · ln((α+t_x) / (α+T))
 *     left   = ln a − ln(b+x−1), only with a repeat purchase
 *
 * Logarithms of times are taken as ln(1 + t/α), which keeps digits where α is large, and once per
 * distinct time; the gamma functions are summed over all customers at once.
 *
 * @param unit - In time of the history; `alpha` is in these units, and so is the likelihood.
 *
 * @example
 * bgNbdLikelihood({ frequency: Float64Array.of(0), age: Float64Array.of(4), recency: Float64Array.of(0), customers: Float64Array.of(7) }, 4)([0, 0, 0, 0], []) // => 0.6931471805599453
 *
 * @see Fader, Hardie & Lee (2005), "'Counting Your Customers' the Easy Way", Marketing Science 24(2).
 * @see Hardie's note 027, brucehardie.com/notes/027, for the form that does not overflow.
 */
export function bgNbdLikelihood(rows: WeightedRows, unit: number): Objective {
  const { frequency, customers } = rows;
  const climb = climbTo(frequency, customers);
  const count = customers.reduce((sum, number) => sum + number, 0);
  const purchases = sumOverCustomers(frequency, customers);
  const frequencies = distinctValues(frequency);
  const recencies = timeTable(distinctValues(rows.recency), unit);
  const ages = timeTable(distinctValues(rows.age), unit);
  const logLeaving = new Float64Array(frequencies.values.length);

  return (point, gradient) => {
    const [r, alpha, a, b] = [Math.exp(point[0]), Math.exp(point[1]), Math.exp(point[2]), Math.exp(point[3])];
    const rates = risingFactorials(r, climb);
    const staying = risingFactorials(b, climb);
    const anyChoice = risingFactorials(a + b, climb);
    fillTable(recencies, alpha);
    fillTable(ages, alpha);
    for (let place = 0; place < logLeaving.length; place++) {
      logLeaving[place] = point[2] - Math.log(b + frequencies.values[place] - 1);
    }

    let value = rates.value + staying.value - anyChoice.value - purchases * point[1];
    let slopeR = rates.slope;
    let slopeLogAlpha = -purchases;
    let slopeB = staying.slope - anyChoice.slope;
    let left = 0;
    for (let row = 0; row < customers.length; row++) {
      const x = frequency[row];
      const weight = customers[row];
      const power = r + x;
      const age = ages.codes[row];
      if (x === 0) {
        value -= weight * power * ages.logs[age];
        slopeR -= weight * ages.logs[age];
        slopeLogAlpha += weight * power * ages.shares[age];
        continue;
      }
      const last = recencies.codes[row];
      const waiting = recencies.logs[last] - ages.logs[age];
      const logStayed = power * waiting;
      const logLeft = logLeaving[frequencies.codes[row]];
      // The larger of both is taken out, so that nothing overflows.
      const ratio = Math.exp(-Math.abs(logLeft - logStayed));
      const stayed = logLeft > logStayed ? ratio / (1 + ratio) : 1 / (1 + ratio);
      const likelihood = Math.max(logStayed, logLeft) + Math.log(1 + ratio);
      value += weight * (likelihood - power * recencies.logs[last]);
      slopeR += weight * (stayed * waiting - recencies.logs[last]);
      slopeLogAlpha +=
        weight * power * (recencies.shares[last] + stayed * (ages.shares[age] - recencies.shares[last]));
      const leaving = weight * (1 - stayed);
      left += leaving;
      slopeB -= leaving / (b + x - 1);
    }
    gradient[0] = (-r * slopeR) / count;
    gradient[1] = -slopeLogAlpha / count;
    gradient[2] = (a * anyChoice.slope - left) / count;
    gradient[3] = (-b * slopeB) / count;
    return -value / count;
  };
}

/** Times in units, each once, and what the likelihood needs of them at one alpha. */
interface TimeTable {
  readonly times: Float64Array;
  readonly codes: Int32Array;
  /** ln(1 + t/α). */
  readonly logs: Float64Array;
  /** t / (α + t). */
  readonly shares: Float64Array;
}

function timeTable({ values, codes }: DistinctValues, unit: number): TimeTable {
  const times = values.map((time) => time / unit);
  return { times, codes, logs: new Float64Array(times.length), shares: new Float64Array(times.length) };
}

function fillTable({ times, logs, shares }: TimeTable, alpha: number): void {
  for (let place = 0; place < times.length; place++) {
    logs[place] = Math.log1p(times[place] / alpha);
    shares[place] = times[place] / (alpha + times[place]);
  }
}
