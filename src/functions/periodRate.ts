import { periodRate, type RateKind } from "../domain/periodRate";
import { readNumbers } from "./boundary/readNumbers";
import { readOption } from "./boundary/readOption";
import { toCell } from "./boundary/toCell";
import german from "./periodRate.de.json";

const KINDS: readonly RateKind[] = ["growth", "retention", "churn"];

/**
 * The same rate for periods of another length, compounded: a yearly rate per month, or back.
 * @customfunction PERIOD_RATE
 * @group indicators
 * @question What is a yearly rate per month?
 * @formula kind 0: (1 + rate)^t − 1; 1: rate^t; 2: 1 − (1 − rate)^t; with t = from_per_year / to_per_year
 * @param rate Rate per given period: above −1 for growth or discount, from 0 to 1 for retention and churn.
 * @param from_per_year Periods of the given rate in a year, above 0: 1 for a yearly, 12 for a monthly rate.
 * @param to_per_year Periods of the wanted rate in a year, above 0: 12 for a monthly, 52 for a weekly rate.
 * @param kind 0 growth or discount, 1 retention, 2 churn; 0 if omitted.
 * @unit ratio growth: rate
 * @unit periodsPerYear aboveZero: from_per_year, to_per_year
 * @unit option 0|1|2: kind
 * @returns A rate of the same kind, per wanted period; a fraction.
 * @yields fraction
 * @example
 * PERIOD_RATE(0.1,1,12) // => 0.00797414042890374
 * PERIOD_RATE(0.8,1,12,1) // => 0.981576529873752
 * PERIOD_RATE(0.025,12,1,2) // => 0.262001654173349
 * PERIOD_RATE(-1,1,12) // => #VALUE!
 * PERIOD_RATE(1.1,1,12,1) // => #VALUE!
 * @pitfall Dividing by 12 is wrong: 10 % a year are 0.797 % a month; 0.833 % would compound to 10.47 % a year.
 * @pitfall Retention is no growth: without kind 1, 80 % a year would become 5 % a month instead of 98.2 %.
 */
export function PERIOD_RATE(
  rate: unknown,
  from_per_year: unknown,
  to_per_year: unknown,
  kind?: unknown,
): number {
  const given = toCell(readNumbers({ rate, from_per_year, to_per_year, kind }), german);
  const rateKind = toCell(readOption("kind", given.kind, KINDS), german);
  return toCell(periodRate(given.rate, given.from_per_year, given.to_per_year, rateKind), german);
}
