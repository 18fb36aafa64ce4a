import { USUAL_ABC_LIMITS } from "../../domain/abcClasses";
import { USUAL_DECISION_SETTINGS } from "../../report/decisions/suggestDecisions";
import type { DecisionSettings } from "../../report/decisions/Decisions";
import { USUAL_FORECAST, type ForecastSettings } from "../../report/forecast/CustomerForecast";
import type { AbcLimits, LifetimeSettings } from "../../report/ReportSettings";
import { USUAL_LIFETIME } from "../../report/scoring/assessCustomers";
import type { ScoringSettings } from "../../report/scoring/Scoring";
import { USUAL_BINS } from "../../report/scoring/scoreCustomers";
import { METHODS } from "./reportChoices";

/**
 * The scoring after a change; undefined where it is the usual one, as in the other functions of this file:
 * what a user sets back to the default is no choice of theirs any more.
 */
export function changedScoring(
  scoring: ScoringSettings | undefined,
  change: ScoringSettings,
): ScoringSettings | undefined {
  const usual: ScoringSettings = { bins: USUAL_BINS, method: METHODS[0] };
  return unusualParts({ ...scoring, ...change }, usual);
}

export function changedDecisions(
  decisions: DecisionSettings | undefined,
  change: DecisionSettings,
): DecisionSettings | undefined {
  const usual: DecisionSettings = USUAL_DECISION_SETTINGS;
  return unusualParts({ ...decisions, ...change }, usual);
}

export function changedLimits(
  limits: AbcLimits | undefined,
  change: Partial<AbcLimits>,
): AbcLimits | undefined {
  return wholeUnlessUsual({ ...USUAL_ABC_LIMITS, ...limits, ...change }, USUAL_ABC_LIMITS);
}

export function changedLifetime(
  lifetime: LifetimeSettings | undefined,
  change: Partial<LifetimeSettings>,
): LifetimeSettings | undefined {
  return wholeUnlessUsual({ ...USUAL_LIFETIME, ...lifetime, ...change }, USUAL_LIFETIME);
}

export function changedForecast(
  forecast: ForecastSettings | undefined,
  change: Partial<ForecastSettings>,
): ForecastSettings | undefined {
  return wholeUnlessUsual({ ...USUAL_FORECAST, ...forecast, ...change }, USUAL_FORECAST);
}

/** Each part holds by itself: only those that differ are a choice. */
function unusualParts<Parts extends object>(parts: Parts, usual: Parts): Parts | undefined {
  const names = Object.keys(parts) as (keyof Parts)[];
  const chosen = names.filter((name) => parts[name] !== undefined && parts[name] !== usual[name]);
  if (chosen.length === 0) return undefined;
  return Object.fromEntries(chosen.map((name) => [name, parts[name]])) as Parts;
}

/** The parts have been weighed against each other: all of them are kept, or none. */
function wholeUnlessUsual<Parts extends object>(parts: Parts, usual: Parts): Parts | undefined {
  const names = Object.keys(usual) as (keyof Parts)[];
  return names.every((name) => parts[name] === usual[name]) ? undefined : parts;
}
