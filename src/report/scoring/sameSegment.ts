import type { SegmentRule } from "./segmentMap";

type Segment = SegmentRule["segment"];

/** Names that differ in case only are the same: formulas of the overview can not tell them apart. */
export function sameSegment(one: Segment, other: Segment): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  return one.name.toLowerCase() === other.name.toLowerCase();
}
