import { bestCount } from "./bestCount";
import { exactSum } from "./exactSum";
import { sortedFinite } from "./sortedFinite";

/** Some of the customers and what they bring together. */
export interface CustomerGroup {
  readonly customers: number;
  readonly amount: number;
}

/** What the whale curve says in figures; amounts in the unit of the values. */
export interface WhaleMetrics extends CustomerGroup {
  /** Customers with a value above zero; their sum is the peak of the curve. */
  readonly profitable: CustomerGroup;
  /** Customers with a value below zero; minus their sum is what they destroy. */
  readonly unprofitable: CustomerGroup;
  /** Best fifth, next 30 %, last half; together all customers. */
  readonly top20: CustomerGroup;
  readonly next30: CustomerGroup;
  readonly last50: CustomerGroup;
  /** The worst tenth. */
  readonly worst10: CustomerGroup;
}

/**
 * Figures of the whale curve: how many customers bring value and how many destroy it, the 20/30/50
 * division, and the damage done by the worst tenth.
 *
 * Groups are cut at ceil(20 %) and ceil(50 %) of the customers in descending order of value; the worst
 * tenth are the last ceil(10 %). Amounts are exact, rounded once.
 *
 * @param values - One per customer; a value that is no number does not count.
 *
 * @example
 * whaleMetrics(Float64Array.of(400, 300, 200, 100, 0, -50, -150, -300)).top20 // => { customers: 2, amount: 700 }
 * whaleMetrics(Float64Array.of(400, 300, 200, 100, 0, -50, -150, -300)).worst10 // => { customers: 1, amount: -300 }
 *
 * @see Kaplan & Narayanan (2001), "Measuring and Managing Customer Profitability", J. Cost Management 15(5).
 */
export function whaleMetrics(values: Float64Array): WhaleMetrics {
  const sorted = sortedFinite(values).reverse();
  const count = sorted.length;
  const fifth = bestCount(0.2, count);
  const half = bestCount(0.5, count);
  return {
    ...groupOf(sorted),
    profitable: groupOf(
      sorted.subarray(
        0,
        countWhile(sorted, (value) => value > 0),
      ),
    ),
    unprofitable: groupOf(sorted.subarray(countWhile(sorted, (value) => value >= 0))),
    top20: groupOf(sorted.subarray(0, fifth)),
    next30: groupOf(sorted.subarray(fifth, half)),
    last50: groupOf(sorted.subarray(half)),
    worst10: groupOf(sorted.subarray(count - bestCount(0.1, count))),
  };
}

/** How many values from the start fulfil a condition that the rest of them do not. */
function countWhile(values: Float64Array, condition: (value: number) => boolean): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (condition(values[middle])) from = middle + 1;
    else to = middle;
  }
  return from;
}

function groupOf(values: Float64Array): CustomerGroup {
  return { customers: values.length, amount: exactSum(values) };
}
