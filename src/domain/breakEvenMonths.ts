import type DecimalJs from "decimal.js";
import { Decimal, toNumber } from "./decimal";
import { longestRun } from "./longestRun";
import { followedBy, oneMonth, type MonthRun } from "./MonthRun";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/** Months discounted further than this move no sum of sixty digits. */
const NEGLIGIBLE = "1e-60";

/**
 * Break-even time: after how many months the cumulated cash of an investment is back at zero.
 *
 * Benefit and running cost arrive at the end of each month; the benefit grows evenly to its full amount
 * over the months of the ramp, while the running cost is there from the first month. Within the month of
 * the crossing, cash is taken to arrive evenly. Discounting is monthly, at the rate whose twelfth power is
 * the yearly one.
 *
 *     C(n) = −initial cost + Σ (a(k) · benefit − running cost) / (1 + annual discount)^(k / 12), k = 1 … n
 *     a(k) = min(k / ramp months, 1)
 *     months = n − 1 + (−C(n−1)) / (C(n) − C(n−1))     n = the first month with C(n) ≥ 0
 *
 * Month 0 does not count as such a month: without initial cost, a project that begins with losses is at
 * break-even when they are made up for, and one that only loses is never, although both start at zero.
 *
 * @param initialCost - Money before the first month, 0 or more.
 * @param runningCost - Money per month, 0 or more.
 * @param benefit - Additional contribution margin per month, fully ramped up, 0 or more.
 * @param rampMonths - Months until the benefit is full, 0 or more; up to 1 it is full at once.
 * @param annualDiscount - Cost of capital per year, a fraction in [0, 1].
 * @returns Months, with their fraction; `outOfRange` naming the argument, or `neverPaysBack`.
 *
 * @example
 * breakEvenMonths(60000, 2000, 10000, 6) // => 10.625
 * breakEvenMonths(60000, 2000, 10000) // => 7.5
 * breakEvenMonths(0, 2000, 10000, 6) // => 1.25
 * breakEvenMonths(60000, 10000, 10000) // => noAnswer neverPaysBack
 *
 * @see House & Price (1991), "The Return Map: Tracking Product Teams", Harvard Business Review.
 */
export function breakEvenMonths(
  initialCost: number,
  runningCost: number,
  benefit: number,
  rampMonths = 0,
  annualDiscount = 0,
): Result<number> {
  const fault =
    rangeFault("initial_cost", initialCost, "zeroOrMore") ??
    rangeFault("running_cost", runningCost, "zeroOrMore") ??
    rangeFault("benefit", benefit, "zeroOrMore") ??
    rangeFault("ramp_months", rampMonths, "zeroOrMore") ??
    rangeFault("annual_discount", annualDiscount, "fraction");
  if (fault) return fail(fault);

  const project = projectOf({ initialCost, runningCost, benefit }, rampMonths, oneMonth(annualDiscount));
  // The monthly flow never falls. So if it stays at zero or below, nothing returns; and if it gets above,
  // cash falls first and rises then, and is below zero for one run of months only.
  const onlyLoses = benefit <= runningCost && cashAfter(project.month, project).lt(0);
  if (onlyLoses) return fail({ kind: "noAnswer", reason: "neverPaysBack" });
  const before = longestRun(
    project.month,
    (run) => cashAfter(run, project).lt(0) && run.discount.gt(NEGLIGIBLE),
  );
  const crossing = followedBy(before, project.month);
  if (crossing.discount.lte(NEGLIGIBLE)) return fail({ kind: "noAnswer", reason: "neverPaysBack" });
  const missing = cashAfter(before, project).neg();
  return toNumber(
    missing.isZero() ? before.months : before.months.plus(missing.div(flowIn(crossing, project))),
  );
}

interface Flows {
  readonly initialCost: number;
  readonly runningCost: number;
  readonly benefit: number;
}

interface Project extends Flows {
  readonly month: MonthRun;
  /** Months until the benefit is full, at least 1. */
  readonly ramp: DecimalJs;
  /** The whole months of the ramp. */
  readonly rampRun: MonthRun;
}

function projectOf(flows: Flows, rampMonths: number, month: MonthRun): Project {
  const ramp = Decimal.max(rampMonths, 1);
  return { ...flows, month, ramp, rampRun: longestRun(month, (run) => run.months.lte(ramp)) };
}

/**
 * Cumulated cash at the end of a run of months, times the length of the ramp: sign and point of crossing
 * are the same, and without a division everything is exact where nothing is discounted.
 */
function cashAfter(run: MonthRun, { initialCost, runningCost, benefit, ramp, rampRun }: Project): DecimalJs {
  const adopted = run.months.lte(ramp)
    ? run.rising
    : run.level.minus(rampRun.level).times(ramp).plus(rampRun.rising);
  const cost = run.level.times(runningCost).plus(initialCost).times(ramp);
  return adopted.times(benefit).minus(cost);
}

/** What the last month of a run adds to `cashAfter`. */
function flowIn(run: MonthRun, { runningCost, benefit, ramp }: Project): DecimalJs {
  const adopted = Decimal.min(run.months, ramp);
  return adopted.times(benefit).minus(ramp.times(runningCost)).times(run.discount);
}
