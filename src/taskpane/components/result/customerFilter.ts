import type { AbcClass, ReportModel } from "../../../report/ReportModel";

/** Which customers are looked at. */
export interface CustomerFilter {
  /** Position in `ReportModel.segments`; null for all. */
  readonly segment: number | null;
  /** Class by the criterion; null for all. */
  readonly abc: AbcClass | null;
}

export const NO_FILTER: CustomerFilter = { segment: null, abc: null };

/** Whether a filter leaves anybody out. */
export function isFiltering({ segment, abc }: CustomerFilter): boolean {
  return segment !== null || abc !== null;
}

/** Positions in the ranking of the customers that a filter shows, in order of rank. */
export function filteredPositions(
  { ranking }: Pick<ReportModel, "ranking">,
  { segment, abc }: CustomerFilter,
): Int32Array {
  const shown = new Int32Array(ranking.count);
  let count = 0;
  for (let position = 0; position < ranking.count; position++) {
    if (segment !== null && ranking.segment[position] !== segment) continue;
    if (abc !== null && ranking.abcCriterion[position] !== abc) continue;
    shown[count++] = position;
  }
  return shown.subarray(0, count);
}
