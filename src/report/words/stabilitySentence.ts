import type { ReportModel } from "../ReportModel";
import { summariseStability, type StabilitySummary } from "../stability/summariseStability";

/** What the sentence on rank stability needs of a language's catalogue. */
export interface StabilityTexts {
  readonly stability: {
    /** In the ranking, beside each customer. */
    readonly stable: string;
    readonly unstable: string;
    sentence(found: StabilitySummary & TriedSettings): string;
  };
}

/** Under which settings ranks were looked at. */
export interface TriedSettings {
  readonly variants: number;
  readonly fewestBins: number;
  readonly mostBins: number;
  /** Days by which the analysis date was moved; 0 where not at all. */
  readonly earlier: number;
  readonly later: number;
}

/** How many segments flip and how far the best ranks move; null where that was not asked for. */
export function stabilitySentence(
  { stability }: Pick<ReportModel, "stability">,
  texts: StabilityTexts,
): string | null {
  if (stability === undefined) return null;
  const { variants, bins, dayShifts } = stability;
  return texts.stability.sentence({
    ...summariseStability(stability),
    variants,
    fewestBins: bins[0],
    mostBins: bins[bins.length - 1],
    earlier: -dayShifts[0] || 0,
    later: dayShifts[dayShifts.length - 1],
  });
}
