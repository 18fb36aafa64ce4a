import { forecasting, type Forecast } from "../../domain/prediction/forecastCustomers";
import type { PurchaseHistory } from "../../domain/prediction/PurchaseHistory";
import type { InStages } from "../../domain/prediction/stages";
import type { CustomerRows } from "../customers/describeCustomers";
import type { Level, ReportModel } from "../ReportModel";
import type { Steps } from "../Steps";
import {
  USUAL_FORECAST,
  type CustomerForecast,
  type ForecastOutcome,
  type ForecastSettings,
} from "./CustomerForecast";
import { purchaseHistory } from "./purchaseHistory";

/** What a forecast is about. */
export interface ForecastScope {
  /** Deepest level of contribution that is looked at: the money that is predicted. */
  readonly criterion: Level;
  /** Null without dates. */
  readonly analysisDate: number | null;
  readonly window: ReportModel["window"];
  readonly settings: ForecastSettings | undefined;
}

/**
 * What each customer can be expected to bring from the analysis date on, or why that can not be said.
 *
 * Value and spend are rounded to whole minor units: their sums are exact, and equal ones are a tie. Who
 * made a loss with repeat purchases is expected to go on doing so.
 */
export async function forecastReport(
  rows: CustomerRows,
  { criterion, analysisDate, window, settings = USUAL_FORECAST }: ForecastScope,
  steps: Steps,
): Promise<ForecastOutcome> {
  const { shape, source, span, money } = rows;
  if (shape !== "orders") return { ok: false, reason: "customerList" };
  const { days } = source;
  if (days === null || span === null || analysisDate === null) return { ok: false, reason: "noDates" };
  const dated = { ...rows, span, source: { ...source, days } };
  const history = await purchaseHistory(dated, { criterion, analysisDate }, steps);
  const forecast = await inSteps(forecasting(history, settings), steps);
  if (!forecast.ok) {
    // Nobody bought on a second day, or nobody has a dated purchase; settings were checked before.
    if (forecast.error.kind === "noAnswer") return { ok: false, reason: "noRepeatBuyers" };
    throw new Error(forecast.error.kind);
  }

  const { purchaseModel, spendModel, warnings } = forecast.value;
  return {
    ok: true,
    customers: inMinorUnits(forecast.value, history, money.scale),
    summary: {
      ...settings,
      purchaseModel,
      spendModel,
      warnings,
      losing: losingCustomers(history),
      isCut: window !== null && span.first < window.from,
      weeksObserved: history.age.reduce((longest, age) => (age > longest ? age : longest), 0),
    },
  };
}

/** Does work in stages, with a pause between them. */
async function inSteps<T>(work: InStages<T>, steps: Steps): Promise<T> {
  let stage = work.next();
  while (stage.done !== true) {
    await steps.pause(0);
    stage = work.next();
  }
  return stage.value;
}

function losingCustomers({ frequency, meanValue }: PurchaseHistory): number {
  let losing = 0;
  for (let customer = 0; customer < frequency.length; customer++) {
    if (frequency[customer] > 0 && meanValue[customer] <= 0) losing++;
  }
  return losing;
}

function inMinorUnits(
  { purchaseModel, pAlive, expectedPurchases, expectedSpend, value }: Forecast,
  { frequency }: PurchaseHistory,
  scale: number,
): CustomerForecast {
  // Whoever bought on one day only can not have left by this model, and by the NBD nobody can.
  const told = pAlive.map((probability, customer) => (frequency[customer] > 0 ? probability : NaN));
  return {
    value: roundedUnits(value, scale),
    ...(purchaseModel.kind === "nbd" ? {} : { pAlive: told }),
    expectedPurchases,
    expectedSpend: roundedUnits(expectedSpend, scale),
  };
}

function roundedUnits(amounts: Float64Array, scale: number): Float64Array {
  // Adding 0 makes no minus of a 0.
  return amounts.map((amount) => Math.round(amount * scale) + 0);
}
