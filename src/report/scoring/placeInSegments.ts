import { rfmSegment, type SegmentKey } from "../../domain/rfmSegment";
import type { SegmentRow } from "../ReportModel";
import type { Scores } from "./scoreCustomers";
import type { SegmentRule } from "./segmentMap";

/** The segments of a report in the order they are listed, and each customer's position among them. */
export interface Placement {
  readonly names: readonly SegmentRow["segment"][];
  /** -1 where a customer has no score or no rule fits. */
  readonly segment: Int16Array;
}

/** The order in which segments are listed, from the most to the least valuable. */
const USUAL_SEGMENTS: readonly SegmentKey[] = [
  "champions",
  "loyal",
  "potentialLoyalists",
  "newCustomers",
  "promising",
  "needAttention",
  "aboutToSleep",
  "atRisk",
  "cannotLose",
  "hibernating",
];

/** The classes of the usual grid. */
const GRID_BINS = 5;

/** Scores have one digit, so that a code tells all three. */
const DIGITS = 10;

/**
 * Places customers in segments by their scores: by the first rule that fits, or without rules by the
 * usual grid of recency and frequency, whose five classes are spread over as many as there are.
 */
export function placeInSegments(
  { recencyScore, frequencyScore, monetaryScore }: Scores,
  bins: number,
  rules: readonly SegmentRule[] | undefined,
): Placement {
  const names = rules === undefined ? USUAL_SEGMENTS : rules.map(({ segment }) => segment);
  const find = (recency: number, frequency: number, monetary: number) =>
    rules === undefined
      ? usualSegment(recency, frequency, bins)
      : rules.findIndex((rule) => fits(rule, recency, frequency, monetary));
  // Each triple of scores is looked up once.
  const places = new Int16Array(DIGITS ** 3).fill(UNKNOWN);
  const segment = new Int16Array(recencyScore.length);
  for (let customer = 0; customer < segment.length; customer++) {
    const recency = recencyScore[customer];
    const frequency = frequencyScore[customer];
    const monetary = monetaryScore[customer];
    const code = (recency * DIGITS + frequency) * DIGITS + monetary;
    if (places[code] === UNKNOWN) {
      places[code] = recency === 0 || frequency === 0 ? -1 : find(recency, frequency, monetary);
    }
    segment[customer] = places[code];
  }
  return { names, segment };
}

const UNKNOWN = -2;

function usualSegment(recency: number, frequency: number, bins: number): number {
  const key = rfmSegment(gridClass(recency, bins), gridClass(frequency, bins));
  return key === null ? -1 : USUAL_SEGMENTS.indexOf(key);
}

/** The class of five that stands where this one stands among `bins`: the worst stays the worst, the best the best. */
function gridClass(score: number, bins: number): number {
  return bins < 2 ? GRID_BINS : 1 + Math.round(((score - 1) * (GRID_BINS - 1)) / (bins - 1));
}

function fits(rule: SegmentRule, recency: number, frequency: number, monetary: number): boolean {
  const within = ([from, to]: readonly [number, number], score: number) => score >= from && score <= to;
  return (
    within(rule.recency, recency) && within(rule.frequency, frequency) && within(rule.monetary, monetary)
  );
}
