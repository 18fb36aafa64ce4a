import type { SegmentKey } from "../../domain/rfmSegment";

/** A segment by the scores it spans, both ends included. */
export interface SegmentRule {
  /** A name the user has given, or one of the ten that are known. */
  readonly segment: SegmentKey | { readonly name: string };
  readonly recency: ScoreSpan;
  readonly frequency: ScoreSpan;
  readonly monetary: ScoreSpan;
}

export type ScoreSpan = readonly [from: number, to: number];
