import type { Notice } from "../ReportModel";
import type { ForecastOutcome } from "./CustomerForecast";

/** Days of an average month of the Gregorian calendar, in weeks. */
const WEEKS_A_MONTH = 365.25 / 12 / 7;

/** What the reader of a forecast should know: why there is none, or what makes it uncertain. */
export function forecastNotices(outcome: ForecastOutcome | null): Notice[] {
  if (outcome === null) return [];
  if (!outcome.ok) return [{ kind: "noForecast", reason: outcome.reason }];
  const { months, weeksObserved, losing, isCut, warnings } = outcome.summary;
  const monthsObserved = weeksObserved / WEEKS_A_MONTH;
  return [
    ...warnings.map((warning): Notice => ({ kind: "forecastWarning", warning })),
    ...(losing > 0 ? [{ kind: "forecastLosses", customers: losing } as const] : []),
    ...(isCut ? [{ kind: "forecastInWindow" } as const] : []),
    ...(months > monthsObserved ? [{ kind: "forecastFar", months, monthsObserved } as const] : []),
  ];
}
