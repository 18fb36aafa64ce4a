import { columnFault } from "./columnFault";
import { Decimal, toNumber } from "./decimal";
import { fail, succeed, type Result } from "./Result";
import { whaleBase, type WhaleBase } from "./whaleBase";
import { whaleMetrics } from "./whaleMetrics";

/** The whale curve in ten figures; shares of value are fractions of the base. */
export interface WhaleFigures {
  readonly base: Exclude<WhaleBase, "none">;
  readonly customers: number;
  readonly total: number;
  /** Which part of the customers brings more than 0: there the curve reaches its peak. */
  readonly profitableShare: number;
  readonly peakShare: number;
  /** What customers below 0 take away again: from the peak down to the total. */
  readonly destroyedShare: number;
  readonly top20Share: number;
  readonly next30Share: number;
  readonly last50Share: number;
  readonly worst10Amount: number;
  readonly worst10Share: number;
}

/**
 * What the whale curve says, in figures and shares: see `whaleMetrics` for the groups of customers and
 * `whaleBase` for what the shares are shares of.
 *
 *     peak = Σ positive values / base,   destroyed = −Σ negative values / base
 *
 * Of a total above 0 the shares of the best 20 %, the next 30 % and the last 50 % add up to 1, and what
 * is destroyed is the peak less 1.
 *
 * @param values - One per customer, 0 counts as a customer.
 * @returns Amounts in the unit of the values, all figures exact and rounded once; `outOfRange`,
 *   `zeroDenominator` where all values are 0, or `tooLarge`.
 *
 * @example
 * whaleFigures(Float64Array.of(400, 300, 200, 100, 0, -50, -150, -300)).value.peakShare // => 2
 * whaleFigures(Float64Array.of(400, 300, 200, 100, 0, -50, -150, -300)).value.worst10Share // => -0.6
 * whaleFigures(Float64Array.of(40, -60)).value.base // => peak
 * whaleFigures(Float64Array.of(0, 0)) // => zeroDenominator values
 *
 * @see Kaplan & Narayanan (2001), "Measuring and Managing Customer Profitability", J. Cost Management 15(5).
 */
export function whaleFigures(values: Float64Array): Result<WhaleFigures> {
  const fault = columnFault("values", values, "finite");
  if (fault) return fail(fault);

  const metrics = whaleMetrics(values);
  const { profitable, unprofitable, worst10 } = metrics;
  const { base, divisor } = whaleBase(metrics.amount, profitable.amount);
  if (base === "none") return fail({ kind: "zeroDenominator", argument: "values" });

  const shareOf = (amount: number) => new Decimal(amount).div(divisor).toNumber();
  const figures = {
    customers: metrics.customers,
    total: metrics.amount,
    profitableShare: profitable.customers / metrics.customers,
    peakShare: shareOf(profitable.amount),
    destroyedShare: shareOf(Math.abs(unprofitable.amount)),
    top20Share: shareOf(metrics.top20.amount),
    next30Share: shareOf(metrics.next30.amount),
    last50Share: shareOf(metrics.last50.amount),
    worst10Amount: worst10.amount,
    worst10Share: shareOf(worst10.amount),
  };
  for (const figure of Object.values(figures)) {
    const shown = toNumber(new Decimal(figure));
    if (!shown.ok) return shown;
  }
  return succeed({ base, ...figures });
}
