import type { RfmThresholds } from "../../report/scoring/Scoring";
import type { EarlierReport } from "./reportRecords";

/** Class limits that can be taken over, and where they come from. */
export interface OfferedLimits {
  readonly key: string;
  /** The sheet of the ranking that was made by them. */
  readonly sheet: string;
  readonly analysisDate: number | null;
  readonly currency?: string;
  readonly limits: RfmThresholds;
}

/**
 * The class limits of earlier reports, newest first. A report that has itself taken over its limits is not
 * offered beside the one that it has them from.
 *
 * @param earlier - Newest first.
 */
export function limitsOffered(earlier: readonly EarlierReport[]): readonly OfferedLimits[] {
  const offered = earlier.flatMap(({ record, rankingSheet }): OfferedLimits[] => {
    const { thresholds: limits, sheets, analysisDate, currency } = record;
    if (limits === null || sheets.ranking === undefined) return [];
    return [{ key: sheets.ranking.id, sheet: rankingSheet, analysisDate, currency, limits }];
  });
  return offered.filter(
    ({ limits }, index) => !offered.slice(index + 1).some((older) => sameLimits(older.limits, limits)),
  );
}

export function sameLimits(one: RfmThresholds, other: RfmThresholds): boolean {
  const same = (score: keyof RfmThresholds) =>
    one[score].length === other[score].length &&
    one[score].every((limit, index) => limit === other[score][index]);
  return same("recency") && same("frequency") && same("monetary");
}
