import type { SegmentKey } from "../../domain/rfmSegment";
import type { ScoreBox } from "../../domain/ScoreBox";

/** A segment by the scores it spans. */
export interface SegmentRule extends ScoreBox {
  /** A name the user has given, or one of the ten that are known. */
  readonly segment: SegmentKey | { readonly name: string };
}
