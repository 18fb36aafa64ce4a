import type { SegmentKey } from "../../../domain/rfmSegment";
import type { RfmrFactor } from "../../../domain/rfmrTable";
import type { PointColumn } from "./readPointTable";
import type { MapColumn } from "./readSegmentMap";

/** Every word of the sheets that the user edits, in one language. */
export interface SetupSheetTexts {
  readonly points: {
    readonly sheetName: string;
    readonly title: string;
    /** How the sheet is to be edited, one line each. */
    readonly lines: readonly string[];
    readonly columns: { readonly [column in PointColumn | "meaning"]: string };
    /** The usual name of each factor first. */
    readonly factors: { readonly [factor in RfmrFactor]: readonly [string, ...string[]] };
    /** What the limits and points of a factor count. */
    readonly meanings: { readonly [factor in RfmrFactor]: string };
  };
  readonly segmentMap: {
    readonly sheetName: string;
    readonly title: string;
    lines(bins: number): readonly string[];
    readonly columns: { readonly [column in MapColumn]: string };
    readonly segments: { readonly [segment in SegmentKey]: string };
  };
}
