import type { ScoreSpan } from "../../domain/ScoreBox";
import { SEGMENT_ORDER, segmentMapOfGrid } from "../../domain/segmentMapOfGrid";
import type { SegmentRow } from "../ReportModel";
import { sameSegment } from "./sameSegment";
import type { Scores } from "./scoreCustomers";
import type { SegmentRule } from "./segmentMap";

/** The segments of a report in the order they are listed, and each customer's position among them. */
export interface Placement {
  readonly names: readonly SegmentRow["segment"][];
  /** -1 where a customer has no score or no rule fits. */
  readonly segment: Int16Array;
}

/** Scores have one digit, so that a code tells all three. */
const DIGITS = 10;

const UNKNOWN = -2;

/**
 * Places customers in segments by their scores: by the first rule that fits, or without rules by the
 * usual grid of recency and frequency (see `segmentMapOfGrid`). Rules of the same name are one segment.
 */
export function placeInSegments(
  { recencyScore, frequencyScore, monetaryScore }: Scores,
  bins: number,
  rules: readonly SegmentRule[] | undefined,
): Placement {
  const map = rules ?? segmentMapOfGrid(bins);
  // Segments of the grid are listed even where too few classes leave them no field.
  const names = distinct(rules === undefined ? SEGMENT_ORDER : rules.map(({ segment }) => segment));
  const placeOf = map.map(({ segment }) => names.findIndex((name) => sameSegment(name, segment)));
  // Each triple of scores is looked up once.
  const places = new Int16Array(DIGITS ** 3).fill(UNKNOWN);
  const segment = new Int16Array(recencyScore.length);
  for (let customer = 0; customer < segment.length; customer++) {
    const recency = recencyScore[customer];
    const frequency = frequencyScore[customer];
    const monetary = monetaryScore[customer];
    const code = (recency * DIGITS + frequency) * DIGITS + monetary;
    if (places[code] === UNKNOWN) {
      const fitting =
        recency === 0 || frequency === 0
          ? -1
          : map.findIndex((rule) => fits(rule, recency, frequency, monetary));
      places[code] = fitting < 0 ? -1 : placeOf[fitting];
    }
    segment[customer] = places[code];
  }
  return { names, segment };
}

function distinct(segments: readonly SegmentRow["segment"][]): SegmentRow["segment"][] {
  return segments.filter(
    (segment, position) => segments.findIndex((other) => sameSegment(other, segment)) === position,
  );
}

function fits(rule: SegmentRule, recency: number, frequency: number, monetary: number): boolean {
  const within = ([from, to]: ScoreSpan, score: number) => score >= from && score <= to;
  return (
    within(rule.recency, recency) && within(rule.frequency, frequency) && within(rule.monetary, monetary)
  );
}
