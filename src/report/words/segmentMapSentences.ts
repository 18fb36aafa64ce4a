import type { ScoreBox, ScoreSpan } from "../../domain/ScoreBox";
import type { SegmentMapFaults } from "../../domain/segmentMapFaults";
import type { SegmentMap } from "../sheets/setup/readSegmentMap";
import { sameSegment } from "../scoring/sameSegment";

/** What sentences about the rules of segments need of a language's catalogue. */
export interface SegmentMapTexts {
  readonly mapFaults: {
    readonly scores: { readonly [score in keyof ScoreBox]: string };
    readonly allScores: string;
    gap(scores: string, combinations: number): string;
    overlap(first: number, second: number, scores: string, combinations: number): string;
    span(row: number, score: string, from: number, to: number, bins: number): string;
  };
}

/**
 * Says what is wrong with the rules of an edited sheet: spans first, then gaps, then overlaps. Two rules of
 * the same segment may overlap; that is how a segment takes more than a rectangle.
 */
export function segmentMapSentences(
  { spans, gaps, overlaps }: SegmentMapFaults,
  { rules, rows }: SegmentMap,
  bins: number,
  { mapFaults: texts }: SegmentMapTexts,
): string[] {
  const scoresIn = (box: ScoreBox) => scoresText(box, bins, texts);
  return [
    ...spans.map(({ rule, score }) => {
      const [from, to] = rules[rule][score];
      return texts.span(rows[rule], texts.scores[score], from, to, bins);
    }),
    ...gaps.map((gap) => texts.gap(scoresIn(gap), combinationsIn(gap))),
    ...overlaps
      .filter(({ first, second }) => !sameSegment(rules[first].segment, rules[second].segment))
      .map(({ first, second, scores }) =>
        texts.overlap(rows[first], rows[second], scoresIn(scores), combinationsIn(scores)),
      ),
  ];
}

/** "R 4, F 4–5": a score of which all are meant is not named. */
function scoresText(box: ScoreBox, bins: number, texts: SegmentMapTexts["mapFaults"]): string {
  const named = (["recency", "frequency", "monetary"] as const).filter(
    (score) => box[score][0] > 1 || box[score][1] < bins,
  );
  if (named.length === 0) return texts.allScores;
  return named.map((score) => `${texts.scores[score]} ${spanText(box[score])}`).join(", ");
}

function spanText([from, to]: ScoreSpan): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function combinationsIn({ recency, frequency, monetary }: ScoreBox): number {
  const length = ([from, to]: ScoreSpan) => to - from + 1;
  return length(recency) * length(frequency) * length(monetary);
}
