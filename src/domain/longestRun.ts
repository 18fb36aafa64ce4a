import { followedBy, NO_MONTHS, type MonthRun } from "./MonthRun";

/**
 * The longest run of months that still fulfils a condition; `NO_MONTHS` where one month is too long.
 *
 * Runs of 1, 2, 4, 8 … months are tried until one is too long, and then put together from the longest
 * down: a billion months take some sixty steps.
 *
 * @param month - Of which the run consists.
 * @param isShort - Holds for all runs up to some length and for none beyond it.
 *
 * @example
 * longestRun(oneMonth(0), (run) => run.months.lte(6.5)).rising.toNumber() // => 21
 * longestRun(oneMonth(0), () => false).months.toNumber() // => 0
 */
export function longestRun(month: MonthRun, isShort: (run: MonthRun) => boolean): MonthRun {
  const doubled: MonthRun[] = [];
  for (let run = month; isShort(run); run = followedBy(run, run)) doubled.push(run);
  return doubled.reduceRight((run, part) => {
    const longer = followedBy(run, part);
    return isShort(longer) ? longer : run;
  }, NO_MONTHS);
}
