import { rangeFault } from "../rangeFault";
import { fail, succeed, type Result } from "../Result";
import { fitPurchases, type PurchaseFit } from "./fitPurchases";
import { fitSpend, type SpendFit } from "./fitSpend";
import { forecastColumns, type ForecastColumns } from "./forecastColumns";
import { historyFault } from "./historyFault";
import type { PurchaseHistory } from "./PurchaseHistory";
import type { PurchaseModel } from "./PurchaseModel";
import { purchaseRows } from "./purchaseRows";
import type { SpendModel } from "./SpendModel";
import { finish, type InStages } from "./stages";

export interface ForecastSettings {
  /** Horizon, a whole number of months from 1 to 120. */
  readonly months: number;
  /** Cost of capital per year; a fraction in [0, 1]. */
  readonly discountRate: number;
}

export interface Forecast extends ForecastColumns {
  readonly purchaseModel: PurchaseModel;
  /** Null where too few customers bought again to estimate one. */
  readonly spendModel: SpendModel | null;
  readonly warnings: readonly ForecastWarning[];
}

/** What makes a forecast less reliable than it looks. */
export type ForecastWarning =
  /** Fewer than 200 customers. */
  | "fewCustomers"
  /** Fewer than 50 customers bought again. */
  | "fewRepeatBuyers"
  /** Nobody can be seen to leave: the NBD was used, all count as customers. */
  | "noMeasurableDropout"
  /** The search for the best parameters stopped before it was certain to have found them. */
  | "notConverged"
  /** Too few customers bought again, or all for the same value: own means instead of a model. */
  | "noSpendModel"
  /** Who buys more often spends more, or less, per purchase: |correlation| > 0.3. */
  | "spendDependsOnFrequency"
  /** Nobody spends measurably more per purchase than others: nearly the same is expected of all. */
  | "sameSpend"
  /** Nobody leaves measurably more easily than others: of a and b only the ratio is determined. */
  | "sameDropout"
  /** Values differ so much between customers that the model has no mean: it was held at the observed one. */
  | "noFiniteMeanSpend";

/** A month is a twelfth of 365.25 days. */
const WEEKS_PER_MONTH = 365.25 / 12 / 7;

const FEW_CUSTOMERS = 200;
const FEW_REPEAT_BUYERS = 50;
const NOTABLE_CORRELATION = 0.3;
/** An own mean with less weight than this moves nobody's expected spend. */
const NEGLIGIBLE_WEIGHT = 0.01;
/** Beyond this sum of a and b, probabilities of leaving differ by less than a hundredth between customers. */
const ALIKE = 2_500;

/**
 * What each customer can be expected to bring from now on: how likely it still is one, how often it will
 * buy within the horizon, for how much, and what that is worth today.
 *
 *     value = E[M] · Σ (E(j) − E(j−1)) / (1 + d)^j,   j = 1 … months,   1 + d = (1 + discountRate)^(1/12)
 *
 * E(j) are the purchases by the end of month j, by BG/NBD or NBD; E[M] is the value of one, by
 * Gamma-Gamma. Both models are estimated from all customers first; equal histories give equal forecasts,
 * whatever the order of customers.
 *
 * @param history - In weeks and money.
 * @returns One figure per customer in the money of the history; `outOfRange`, `aboveLimit` or
 *   `differentLength` naming the argument, `noRows` where no customer has a history, or
 *   `noRepeatPurchases`.
 *
 * @example
 * forecastCustomers({ frequency: Float64Array.of(0), recency: Float64Array.of(0), age: Float64Array.of(9), meanValue: Float64Array.of(NaN) }, { months: 12, discountRate: 0.1 }) // => noAnswer noRepeatPurchases
 * forecastCustomers({ frequency: Float64Array.of(0), recency: Float64Array.of(0), age: Float64Array.of(9), meanValue: Float64Array.of(NaN) }, { months: 0, discountRate: 0.1 }) // => outOfRange horizon_months
 *
 * @see Fader, Hardie & Lee (2005), "'Counting Your Customers' the Easy Way", Marketing Science 24(2).
 * @see Fader, Hardie & Lee (2005), "RFM and CLV: Using Iso-Value Curves", J. Marketing Research 42(4).
 */
export function forecastCustomers(history: PurchaseHistory, settings: ForecastSettings): Result<Forecast> {
  return finish(forecasting(history, settings));
}

/**
 * `forecastCustomers` in stages, because a hundred thousand customers take about a second.
 *
 * @example
 * finish(forecasting({ frequency: Float64Array.of(0), recency: Float64Array.of(0), age: Float64Array.of(9), meanValue: Float64Array.of(NaN) }, { months: 0, discountRate: 0.1 })) // => outOfRange horizon_months
 */
export function* forecasting(
  history: PurchaseHistory,
  settings: ForecastSettings,
): InStages<Result<Forecast>> {
  const fault =
    rangeFault("horizon_months", settings.months, "horizon") ??
    rangeFault("annual_discount", settings.discountRate, "fraction") ??
    historyFault(history);
  if (fault) return fail(fault);

  const rows = purchaseRows(history);
  yield;
  const purchases = yield* fitPurchases(rows);
  if (!purchases.ok) return purchases;
  const spend = yield* fitSpend(history.frequency, history.meanValue);

  const { model } = purchases.value;
  const columns = yield* forecastColumns(history, rows, model, spend, {
    months: settings.months,
    monthlyDiscount: (1 + settings.discountRate) ** (1 / 12) - 1,
    monthLength: WEEKS_PER_MONTH,
  });
  return succeed({
    ...columns,
    purchaseModel: model,
    spendModel: spend?.model ?? null,
    warnings: warningsOf(history, purchases.value, spend),
  });
}

function warningsOf(
  { frequency }: PurchaseHistory,
  { model, isConverged }: PurchaseFit,
  spend: SpendFit | null,
): ForecastWarning[] {
  const repeatBuyers = frequency.reduce((count, x) => count + Number(x > 0), 0);
  const sameSpend =
    spend !== null && weightOfOwnMean(spend.model, frequency, repeatBuyers) < NEGLIGIBLE_WEIGHT;
  const sameDropout = model.kind === "bgNbd" && model.a + model.b > ALIKE;
  // Where customers are alike the likelihood has a level ridge, which a search may stop on anywhere.
  const isSure = (isConverged || sameDropout) && (spend === null || spend.isConverged || sameSpend);
  const applies: { readonly [warning in ForecastWarning]: boolean } = {
    fewCustomers: model.customers < FEW_CUSTOMERS,
    fewRepeatBuyers: repeatBuyers < FEW_REPEAT_BUYERS,
    noMeasurableDropout: model.kind === "nbd",
    notConverged: !isSure,
    noSpendModel: spend === null,
    spendDependsOnFrequency: Math.abs(spend?.model.correlation ?? 0) > NOTABLE_CORRELATION,
    sameSpend,
    sameDropout,
    noFiniteMeanSpend: spend?.isMeanHeld === true,
  };
  return (Object.keys(applies) as ForecastWarning[]).filter((warning) => applies[warning]);
}

/** What an own mean counts for in the spend expected of a repeat buyer with an average number of purchases. */
function weightOfOwnMean({ p, q }: SpendModel, frequency: Float64Array, repeatBuyers: number): number {
  let purchases = 0;
  for (const x of frequency) if (x > 0) purchases += x;
  const own = (p * purchases) / repeatBuyers;
  return own / (own + q - 1);
}
