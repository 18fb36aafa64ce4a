import * as fc from "fast-check";
import type { ScoreBox, ScoreSpan } from "../../src/domain/ScoreBox";
import { segmentMapFaults } from "../../src/domain/segmentMapFaults";

type Triple = readonly [recency: number, frequency: number, monetary: number];

/** All combinations of scores. */
function triplesOf(bins: number): Triple[] {
  const scores = Array.from({ length: bins }, (_, index) => index + 1);
  return scores.flatMap((r) => scores.flatMap((f) => scores.map((m): Triple => [r, f, m])));
}

/** What a rule means, in the plainest words. */
function fits({ recency, frequency, monetary }: ScoreBox, [r, f, m]: Triple): boolean {
  const within = ([from, to]: ScoreSpan, score: number) => from <= score && score <= to;
  return within(recency, r) && within(frequency, f) && within(monetary, m);
}

const bins = fc.integer({ min: 2, max: 6 });

/** Mostly sound spans; some are reversed, broken or reach beyond the scores. */
const span: fc.Arbitrary<ScoreSpan> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 3, max: 6 })) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: -1, max: 8 }), fc.integer({ min: -1, max: 8 })) },
  { weight: 1, arbitrary: fc.constantFrom<ScoreSpan>([1.5, 3], [2, 4.5], [NaN, 4], [1, Infinity]) },
);
const rule: fc.Arbitrary<ScoreBox> = fc.record({ recency: span, frequency: span, monetary: span });
const map = fc.array(rule, { maxLength: 8 });

const all: ScoreSpan = [1, 5];

test("a map of one rule for everything has no fault", () => {
  expect(segmentMapFaults([{ recency: all, frequency: all, monetary: all }], 5)).toEqual({
    spans: [],
    gaps: [],
    overlaps: [],
  });
});

test("a map without rules is one gap", () => {
  expect(segmentMapFaults([], 4).gaps).toEqual([{ recency: [1, 4], frequency: [1, 4], monetary: [1, 4] }]);
});

test("what a missing rule would take is told in one line", () => {
  const worst: ScoreBox = { recency: [1, 2], frequency: all, monetary: all };
  const rest: ScoreBox = { recency: [3, 5], frequency: [2, 5], monetary: all };
  expect(segmentMapFaults([worst, rest], 5).gaps).toEqual([
    { recency: [3, 5], frequency: [1, 1], monetary: [1, 5] },
  ]);
});

// The eleven-segment map on R and FM that Putler made popular overlaps wherever its ranges touch.
test("rules that overlap are told in pairs, with the scores they share", () => {
  const champions: ScoreBox = { recency: [4, 5], frequency: [4, 5], monetary: all };
  const loyal: ScoreBox = { recency: [2, 5], frequency: [3, 5], monetary: all };
  const lost: ScoreBox = { recency: [1, 2], frequency: [1, 2], monetary: all };
  expect(segmentMapFaults([champions, loyal, lost], 5).overlaps).toEqual([
    { first: 0, second: 1, scores: { recency: [4, 5], frequency: [4, 5], monetary: [1, 5] } },
  ]);
});

test.each<[string, ScoreSpan, boolean]>([
  ["from the worst to the best", [1, 5], true],
  ["one score", [3, 3], true],
  ["reversed", [4, 2], false],
  ["below 1", [0, 3], false],
  ["above the best", [4, 6], false],
  ["not whole", [1.5, 3], false],
  ["no number", [NaN, 3], false],
])("a span %s", (_title, recency, isSound) => {
  const { spans } = segmentMapFaults([{ recency, frequency: all, monetary: all }], 5);
  expect(spans).toEqual(isSound ? [] : [{ rule: 0, score: "recency" }]);
});

test("a map is complete if and only if some rule fits every combination", () => {
  fc.assert(
    fc.property(map, bins, (rules, count) => {
      const unplaced = triplesOf(count).filter((triple) => !rules.some((one) => fits(one, triple)));
      const { gaps } = segmentMapFaults(rules, count);
      expect(gaps.length === 0).toBe(unplaced.length === 0);
      // The boxes hold exactly what no rule takes, each combination once.
      const inGaps = triplesOf(count).filter((triple) => gaps.some((gap) => fits(gap, triple)));
      expect(inGaps).toEqual(unplaced);
      for (const triple of unplaced) expect(gaps.filter((gap) => fits(gap, triple))).toHaveLength(1);
    }),
  );
});

test("a map is disjoint if and only if no combination fits two rules", () => {
  fc.assert(
    fc.property(map, bins, (rules, count) => {
      const { overlaps } = segmentMapFaults(rules, count);
      for (const triple of triplesOf(count)) {
        const fitting = rules.flatMap((one, position) => (fits(one, triple) ? [position] : []));
        const pairs = fitting.flatMap((first, index) =>
          fitting.slice(index + 1).map((second) => [first, second]),
        );
        const told = overlaps.filter(({ scores }) => fits(scores, triple));
        expect(told.map(({ first, second }) => [first, second])).toEqual(pairs);
      }
      for (const { scores } of overlaps)
        expect(triplesOf(count).some((triple) => fits(scores, triple))).toBe(true);
    }),
  );
});
