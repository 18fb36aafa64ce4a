import type DecimalJs from "decimal.js";
import { Decimal } from "./decimal";

/** Consecutive months, and what payments at their ends are worth at the start of the first. */
export interface MonthRun {
  readonly months: DecimalJs;
  /** Worth of 1 at the end of the last month. */
  readonly discount: DecimalJs;
  /** Worth of 1 in each month. */
  readonly level: DecimalJs;
  /** Worth of 1 in the first month, 2 in the second, 3 in the third. */
  readonly rising: DecimalJs;
}

/** The run before the first month. */
export const NO_MONTHS: MonthRun = {
  months: new Decimal(0),
  discount: new Decimal(1),
  level: new Decimal(0),
  rising: new Decimal(0),
};

/**
 * The run of one month at a yearly rate, compounded: twelve of them are worth one year.
 *
 * @param annualDiscount - A fraction in [0, 1].
 *
 * @example
 * oneMonth(0).level.toNumber() // => 1
 * oneMonth(0.1).discount.pow(12).toNumber() // => 0.9090909090909091
 */
export function oneMonth(annualDiscount: number): MonthRun {
  const discount = new Decimal(1).plus(annualDiscount).pow(new Decimal(-1).div(12));
  return { months: new Decimal(1), discount, level: discount, rising: discount };
}

/**
 * One run after another, as a single run. All terms are positive, so that no digits cancel, as they do in
 * the closed sums of geometric series at low rates; without discount everything is a whole number.
 *
 * @example
 * followedBy(oneMonth(0), oneMonth(0)).level.toNumber() // => 2
 * followedBy(followedBy(oneMonth(0), oneMonth(0)), oneMonth(0)).rising.toNumber() // => 6
 */
export function followedBy(run: MonthRun, next: MonthRun): MonthRun {
  const nextRising = run.months.times(next.level).plus(next.rising);
  return {
    months: run.months.plus(next.months),
    discount: run.discount.times(next.discount),
    level: run.level.plus(run.discount.times(next.level)),
    rising: run.rising.plus(run.discount.times(nextRising)),
  };
}
