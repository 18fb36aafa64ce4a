import fc from "fast-check";
import { rfmSegment } from "../../src/domain/rfmSegment";
import { SEGMENT_ORDER, segmentMapOfGrid } from "../../src/domain/segmentMapOfGrid";
import type { ScoreSpan } from "../../src/domain/ScoreBox";
import { placeInSegments } from "../../src/report/scoring/placeInSegments";
import type { SegmentRule } from "../../src/report/scoring/segmentMap";
import { reportOf } from "./support/reportOf";

/** Scores of one customer for each combination, those without score too. */
function everyCombination(bins: number) {
  const triples: number[][] = [[0, 0, 0]];
  for (let r = 1; r <= bins; r++) {
    for (let f = 1; f <= bins; f++) for (let m = 1; m <= bins; m++) triples.push([r, f, m]);
  }
  const column = (index: number) => Uint8Array.from(triples, (triple) => triple[index]);
  return {
    triples,
    scores: { recencyScore: column(0), frequencyScore: column(1), monetaryScore: column(2) },
  };
}

test("without rules five classes are the grid, and who has no score has no segment", () => {
  const { triples, scores } = everyCombination(5);
  const { names, segment } = placeInSegments(scores, 5, undefined);
  expect(names).toEqual(SEGMENT_ORDER);
  expect(segment[0]).toBe(-1);
  triples.slice(1).forEach(([r, f], index) => expect(names[segment[index + 1]]).toBe(rfmSegment(r, f)));
});

test.each([3, 4, 5, 7, 9])("the grid written as rules places %i classes as the grid does", (bins) => {
  const { scores } = everyCombination(bins);
  const usual = placeInSegments(scores, bins, undefined);
  const written = placeInSegments(scores, bins, segmentMapOfGrid(bins));
  const named = ({ names, segment }: typeof usual) => Array.from(segment, (place) => names[place] ?? null);
  expect(named(written)).toEqual(named(usual));
  expect(named(usual).slice(1)).not.toContain(null);
});

const span = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([one, other]): ScoreSpan => [Math.min(one, other), Math.max(one, other)]);
const rules = fc.array(
  fc.record({
    segment: fc.constantFrom<SegmentRule["segment"]>(
      "loyal",
      { name: "VIP" },
      { name: "vip" },
      { name: "Rest" },
    ),
    recency: span,
    frequency: span,
    monetary: span,
  }),
  { minLength: 1, maxLength: 8 },
);

test("the first rule that fits decides, and rules of one name are one segment", () => {
  fc.assert(
    fc.property(rules, (map) => {
      const { triples, scores } = everyCombination(5);
      const { names, segment } = placeInSegments(scores, 5, map);
      const lower = (one: SegmentRule["segment"]) => (typeof one === "string" ? one : one.name.toLowerCase());
      expect(new Set(names.map(lower)).size).toBe(names.length);
      triples.forEach((triple, position) => {
        const fitting = map.find(({ recency, frequency, monetary }) =>
          [recency, frequency, monetary].every(
            ([from, to], index) => from <= triple[index] && triple[index] <= to,
          ),
        );
        const name = names[segment[position]];
        expect(name === undefined ? null : lower(name)).toBe(
          fitting === undefined ? null : lower(fitting.segment),
        );
      });
    }),
  );
});

test("a report lists own segments in the order of their rules, with what they bring", async () => {
  const all: ScoreSpan = [1, 5];
  const segmentMap: SegmentRule[] = [
    { segment: { name: "Kern" }, recency: [3, 5], frequency: all, monetary: [4, 5] },
    { segment: "hibernating", recency: [1, 2], frequency: all, monetary: all },
    { segment: { name: "Leer" }, recency: [1, 1], frequency: all, monetary: all },
  ];
  const header = ["Kundennummer", "Belegnummer", "Belegdatum", "Umsatz"];
  // By mean rank floor(rank · 5 / (4 + 1)) + 1: four customers have the scores 2, 3, 4 and 5.
  const { segments, ranking, scoring } = await reportOf(
    [
      header,
      ["A", "1", 45_600, 10],
      ["B", "2", 45_500, 400],
      ["C", "3", 45_400, 300],
      ["D", "4", 45_300, 200],
    ],
    { segmentMap },
  );
  expect(scoring.classes.recency.map(({ customers }) => customers)).toEqual([0, 1, 1, 1, 1]);
  expect(segments).toEqual([
    { segment: { name: "Kern" }, customers: 2, amount: 70_000 },
    { segment: "hibernating", customers: 1, amount: 20_000 },
    { segment: { name: "Leer" }, customers: 0, amount: 0 },
  ]);
  // A bought last but for little: no rule fits.
  expect(ranking.customerId).toEqual(["B", "C", "D", "A"]);
  expect(Array.from(ranking.segment)).toEqual([0, 0, 1, -1]);
});
