/**
 * How many customers make up the best (or worst) share of all: a part of a customer counts as one.
 *
 *     count = ceil(share · customers)
 *
 * A product that is whole but for the noise of binary fractions is not rounded up: 0.07 · 100 is
 * 7.000000000000001 in doubles and counts as 7.
 *
 * @param share - A fraction in [0, 1].
 * @param customers - Number of all customers, a whole number.
 *
 * @example
 * bestCount(0.2, 11) // => 3
 * bestCount(0.07, 100) // => 7
 */
export function bestCount(share: number, customers: number): number {
  const exact = share * customers;
  const nearest = Math.round(exact);
  return Math.abs(exact - nearest) <= 1e-9 * Math.max(1, exact) ? nearest : Math.ceil(exact);
}
