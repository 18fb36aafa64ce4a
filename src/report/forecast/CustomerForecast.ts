import type { ForecastSettings, ForecastWarning } from "../../domain/prediction/forecastCustomers";
import type { PurchaseModel } from "../../domain/prediction/PurchaseModel";
import type { SpendModel } from "../../domain/prediction/SpendModel";

/** What is expected of each customer; one entry per customer in every array, NaN without a dated purchase. */
export interface CustomerForecast {
  /** Whole minor units: what the purchases to come within the horizon are worth today. */
  readonly value: Float64Array;
  /**
   * Probability of still being active. NaN for one purchase day, of which the model can not tell; absent where
   * nobody can be seen to leave.
   */
  readonly pAlive?: Float64Array;
  /** Purchase days within the horizon. */
  readonly expectedPurchases: Float64Array;
  /** Whole minor units of the criterion per purchase day. */
  readonly expectedSpend: Float64Array;
}

/** The models behind a forecast, as the method sheet reports them. */
export interface ForecastSummary extends ForecastSettings {
  readonly purchaseModel: PurchaseModel;
  /** Null where too few customers bought again: each one's own mean stands in. */
  readonly spendModel: SpendModel | null;
  readonly warnings: readonly ForecastWarning[];
  /** Customers whose repeat purchases brought nothing or a loss: for them their own mean is carried on. */
  readonly losing: number;
  /** Weeks from the first purchase in the data to the end of the observation. */
  readonly weeksObserved: number;
  /** Whether there are rows before the window, which the prediction does not know. */
  readonly isCut: boolean;
}

/** Why nothing can be predicted. */
export type ForecastRefusal =
  /** One row per customer does not tell when each purchase was. */
  "customerList" | "noDates" | "noRepeatBuyers";

export type ForecastOutcome =
  | { readonly ok: true; readonly customers: CustomerForecast; readonly summary: ForecastSummary }
  | { readonly ok: false; readonly reason: ForecastRefusal };

/** A year of planning, which is also what is usual; the rate is that of the simple lifetime value. */
export const USUAL_FORECAST: ForecastSettings = { months: 12, discountRate: 0.1 };

/** Ten years: what the calculation takes, and further than any data carry. */
export const MOST_MONTHS = 120;

export type { ForecastSettings, ForecastWarning };
