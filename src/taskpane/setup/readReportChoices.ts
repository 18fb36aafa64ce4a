import type { RfmMethod } from "../../domain/rfmClasses";
import type { DecisionSettings } from "../../report/decisions/Decisions";
import { MOST_MONTHS, type ForecastSettings } from "../../report/forecast/CustomerForecast";
import type { Level, RankBy } from "../../report/ReportModel";
import type { AbcLimits, LifetimeSettings } from "../../report/ReportSettings";
import type { ScoringSettings } from "../../report/scoring/Scoring";
import type { ReportChoices } from "./MappingMemory";
import { readThresholds } from "./readReportRecords";
import { abcFault, lifetimeFault } from "./reportChoiceFaults";
import { FEWEST_BINS, LEVELS, METHODS, MOST_BINS, RANKED_BY } from "./reportChoices";
import { isCount, isFraction, isOneOf, isRecord, withoutGaps, type Unknown } from "./soundParts";

/** The choices about ranking, classes and decisions in what was read from the workbook, as far as they are sound. */
export function readReportChoices(entry: Unknown): ReportChoices {
  const { deepestLevel, rankBy, stability } = entry;
  return withoutGaps({
    deepestLevel: isOneOf<Level>(LEVELS, deepestLevel) ? deepestLevel : undefined,
    rankBy: isOneOf<RankBy>(RANKED_BY, rankBy) ? rankBy : undefined,
    scoring: readScoring(entry.scoring),
    abcLimits: readAbcLimits(entry.abcLimits),
    decisions: readDecisions(entry.decisions),
    lifetime: readLifetime(entry.lifetime),
    forecast: readForecast(entry.forecast),
    stability: typeof stability === "boolean" ? stability : undefined,
  });
}

function readScoring(scoring: unknown): ScoringSettings | undefined {
  if (!isRecord(scoring)) return undefined;
  const { bins, method } = scoring;
  const read = withoutGaps({
    bins: isCount(bins, MOST_BINS + 1) && bins >= FEWEST_BINS ? bins : undefined,
    method: isOneOf<RfmMethod>(METHODS, method) ? method : undefined,
    frozen: readThresholds(scoring.frozen),
  });
  return Object.keys(read).length === 0 ? undefined : read;
}

function readAbcLimits(limits: unknown): AbcLimits | undefined {
  if (!isRecord(limits) || !isFraction(limits.a) || !isFraction(limits.b)) return undefined;
  const read = { a: limits.a, b: limits.b };
  return abcFault(read) === null ? read : undefined;
}

function readDecisions(decisions: unknown): DecisionSettings | undefined {
  if (!isRecord(decisions)) return undefined;
  const fraction = (value: unknown) => (isFraction(value) ? value : undefined);
  const read = withoutGaps({
    mostPriceRise: fraction(decisions.mostPriceRise),
    mostCostCut: fraction(decisions.mostCostCut),
    avoidableOrderCost: fraction(decisions.avoidableOrderCost),
    avoidableCustomerCost: fraction(decisions.avoidableCustomerCost),
  });
  return Object.keys(read).length === 0 ? undefined : read;
}

/** Both rates or none: of one alone it is not known what it was meant to go with. */
function readLifetime(lifetime: unknown): LifetimeSettings | undefined {
  if (!isRecord(lifetime)) return undefined;
  const { retention, discountRate } = lifetime;
  if (!isFraction(retention) || !isFraction(discountRate)) return undefined;
  return lifetimeFault({ retention, discountRate }) === null ? { retention, discountRate } : undefined;
}

/** Horizon and rate or none, as for a lifetime. */
function readForecast(forecast: unknown): ForecastSettings | undefined {
  if (!isRecord(forecast)) return undefined;
  const { months, discountRate } = forecast;
  if (!isCount(months, MOST_MONTHS + 1) || months === 0 || !isFraction(discountRate)) return undefined;
  return { months, discountRate };
}
