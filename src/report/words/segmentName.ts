import type { SegmentKey, SegmentRow } from "../ReportModel";

/** What a segment is called: as the user named it, or as the language does. */
export function segmentName(
  segment: SegmentRow["segment"],
  { segments }: { readonly segments: { readonly [key in SegmentKey]: string } },
): string {
  return typeof segment === "string" ? segments[segment] : segment.name;
}
