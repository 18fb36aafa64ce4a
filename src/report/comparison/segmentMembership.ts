import type { ComparedReport, ComparedSegment } from "./Comparison";
import { classPositions, type Membership } from "./migrationOf";
import type { Pair, Standing } from "./Standing";

/**
 * The segments of two reports in one list, those of the later report first; null where one of the reports
 * has none. Segments of the same name are the same, whatever rules they follow.
 */
export function segmentMembership(
  { earlier, later }: Pair,
  standing: Standing,
): Membership<ComparedSegment> | null {
  if (earlier.segments.length === 0 || later.segments.length === 0) return null;
  const classes: ComparedSegment[] = [];
  const positionOf = new Map<string, number>();
  const add = (segment: ComparedSegment) => {
    const name = nameOf(segment);
    const position = positionOf.get(name) ?? classes.push(segment) - 1;
    positionOf.set(name, position);
    return position;
  };
  const laterPositions = later.segments.map(({ segment }) => add(segment));
  const known = classes.length;
  const earlierPositions = earlier.segments.map(({ segment }) => add(segment));
  const none = add(null);
  const positions = ({ ranking }: ComparedReport, places: Int32Array, listed: readonly number[]) =>
    classPositions(places, (place) => {
      const segment = ranking.segment[place];
      return segment < 0 ? none : listed[segment];
    });
  return {
    classes,
    earlier: positions(earlier, standing.earlier, earlierPositions),
    later: positions(later, standing.later, laterPositions),
    isKnown: (position) => position < known || position === none,
  };
}

/** Names of the user's own that differ in case only are the same, as in a segment map. */
function nameOf(segment: ComparedSegment): string {
  if (segment === null) return "none";
  return typeof segment === "string" ? `known ${segment}` : `own ${segment.name.toLowerCase()}`;
}
