import { distinctValues } from "./distinctValues";
import type { Objective } from "./Objective";
import type { WeightedRows } from "./purchaseRows";
import { climbTo, risingFactorials } from "./risingFactorials";

/**
 * How badly the NBD explains histories: the mean negative log-likelihood per customer, as a function of
 * ln r and ln alpha. Times are counted in units, so that the search does not depend on whether they are
 * weeks or days.
 *
 *     LL = ln Γ(r+x) − ln Γ(r) + r · ln α − (r+x) · ln(α+T)
 *
 * It is the likelihood of the purchases at the days they were made on, so that it compares with BG/NBD's.
 *
 * @param unit - In time of the history; `alpha` is in these units, and so is the likelihood.
 *
 * @example
 * nbdLikelihood({ frequency: Float64Array.of(0), age: Float64Array.of(4), recency: Float64Array.of(0), customers: Float64Array.of(7) }, 4)([0, 0], []) // => 0.6931471805599453
 */
export function nbdLikelihood(rows: WeightedRows, unit: number): Objective {
  const climb = climbTo(rows.frequency, rows.customers);
  const ages = distinctValues(rows.age);
  const customersAt = new Float64Array(ages.values.length);
  const purchasesAt = new Float64Array(ages.values.length);
  let customers = 0;
  let purchases = 0;
  for (let row = 0; row < rows.customers.length; row++) {
    const bought = rows.customers[row] * rows.frequency[row];
    customers += rows.customers[row];
    purchases += bought;
    customersAt[ages.codes[row]] += rows.customers[row];
    purchasesAt[ages.codes[row]] += bought;
  }

  return (point, gradient) => {
    const r = Math.exp(point[0]);
    const alpha = Math.exp(point[1]);
    const rates = risingFactorials(r, climb);
    let value = rates.value - purchases * point[1];
    let slopeR = rates.slope;
    let slopeLogAlpha = -purchases;
    for (let place = 0; place < ages.values.length; place++) {
      const age = ages.values[place] / unit;
      const weight = r * customersAt[place] + purchasesAt[place];
      const log = Math.log1p(age / alpha);
      value -= weight * log;
      slopeR -= customersAt[place] * log;
      slopeLogAlpha += (weight * age) / (alpha + age);
    }
    gradient[0] = (-r * slopeR) / customers;
    gradient[1] = -slopeLogAlpha / customers;
    return -value / customers;
  };
}
