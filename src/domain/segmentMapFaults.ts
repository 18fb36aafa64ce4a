import type { ScoreBox, ScoreSpan } from "./ScoreBox";

/** What is wrong with a segment map; nothing where all three lists are empty. */
export interface SegmentMapFaults {
  /** Spans that do not run upwards from 1 to `bins` in whole numbers; rules by position, from 0. */
  readonly spans: readonly { readonly rule: number; readonly score: keyof ScoreBox }[];
  /** Scores that no rule takes, as few boxes that do not overlap. */
  readonly gaps: readonly ScoreBox[];
  /** Scores that two rules take; where the first rule that fits decides, the second never gets them. */
  readonly overlaps: readonly Overlap[];
}

export interface Overlap {
  /** Positions of the rules, from 0; `first` stands above `second`. */
  readonly first: number;
  readonly second: number;
  readonly scores: ScoreBox;
}

const SCORES: readonly (keyof ScoreBox)[] = ["recency", "frequency", "monetary"];

/**
 * Checks the rules of a segment map against all combinations of scores: which ones no rule takes, which
 * ones two rules take, and which spans reach beyond the scores there are. A map without faults places
 * every customer who has scores, and in the same segment whatever the order of its rules.
 *
 * What a wrong span still takes of the scores counts: of [4, 9] with five classes these are 4 and 5,
 * of [4, 2] none.
 *
 * @param rules - Spans of scores, both ends included.
 * @param bins - Number of classes of a score, 2…9.
 *
 * @example
 * segmentMapFaults([{ recency: [1, 2], frequency: [1, 2], monetary: [2, 2] }], 2).gaps // => [{ recency: [1, 2], frequency: [1, 2], monetary: [1, 1] }]
 * segmentMapFaults([{ recency: [1, 2], frequency: [1, 2], monetary: [1, 3] }], 2).spans // => [{ rule: 0, score: "monetary" }]
 * segmentMapFaults([{ recency: [1, 2], frequency: [1, 2], monetary: [1, 2] }, { recency: [2, 2], frequency: [1, 1], monetary: [1, 2] }], 2).overlaps // => [{ first: 0, second: 1, scores: { recency: [2, 2], frequency: [1, 1], monetary: [1, 2] } }]
 */
export function segmentMapFaults(rules: readonly ScoreBox[], bins: number): SegmentMapFaults {
  const taken = rules.map((rule) => partInside(rule, bins));
  return {
    spans: rules.flatMap((rule, position) =>
      SCORES.filter((score) => !isSound(rule[score], bins)).map((score) => ({ rule: position, score })),
    ),
    gaps: gapsBetween(taken, bins),
    overlaps: overlapsOf(taken),
  };
}

function isSound([from, to]: ScoreSpan, bins: number): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to && to <= bins;
}

/** The whole scores from 1 to `bins` that a rule takes. */
function partInside(rule: ScoreBox, bins: number): ScoreBox {
  const inside = ([from, to]: ScoreSpan): ScoreSpan => [
    Math.max(1, Math.ceil(from)),
    Math.min(bins, Math.floor(to)),
  ];
  return {
    recency: inside(rule.recency),
    frequency: inside(rule.frequency),
    monetary: inside(rule.monetary),
  };
}

function overlapsOf(rules: readonly ScoreBox[]): Overlap[] {
  const overlaps: Overlap[] = [];
  rules.forEach((upper, first) => {
    for (let second = first + 1; second < rules.length; second++) {
      const lower = rules[second];
      const both = (score: keyof ScoreBox): ScoreSpan => [
        Math.max(upper[score][0], lower[score][0]),
        Math.min(upper[score][1], lower[score][1]),
      ];
      const scores = {
        recency: both("recency"),
        frequency: both("frequency"),
        monetary: both("monetary"),
      };
      if (SCORES.every((score) => scores[score][0] <= scores[score][1])) {
        overlaps.push({ first, second, scores });
      }
    }
  });
  return overlaps;
}

/** Grows a box from every combination that is still free: over money, then frequency, then recency. */
function gapsBetween(rules: readonly ScoreBox[], bins: number): ScoreBox[] {
  const taken = new Set(rules.flatMap(combinationsIn));
  const isFree = (box: ScoreBox) => !combinationsIn(box).some((combination) => taken.has(combination));
  const gaps: ScoreBox[] = [];
  const every: ScoreSpan = [1, bins];
  for (const combination of combinationsIn({ recency: every, frequency: every, monetary: every })) {
    if (taken.has(combination)) continue;
    const [recency, frequency, monetary] = Array.from(combination, Number);
    let box: ScoreBox = {
      recency: [recency, recency],
      frequency: [frequency, frequency],
      monetary: [monetary, monetary],
    };
    for (const score of ["monetary", "frequency", "recency"] as const) {
      const [from] = box[score];
      for (let to = from + 1; to <= bins && isFree({ ...box, [score]: [to, to] }); to++) {
        box = { ...box, [score]: [from, to] };
      }
    }
    for (const one of combinationsIn(box)) taken.add(one);
    gaps.push(box);
  }
  return gaps;
}

/** Every combination as three digits: scores have one each. */
function combinationsIn({ recency, frequency, monetary }: ScoreBox): string[] {
  return scoresIn(recency).flatMap((r) =>
    scoresIn(frequency).flatMap((f) => scoresIn(monetary).map((m) => `${r}${f}${m}`)),
  );
}

function scoresIn([from, to]: ScoreSpan): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
