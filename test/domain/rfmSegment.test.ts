import { rfmSegment, type SegmentKey } from "../../src/domain/rfmSegment";

/** The grid as it is usually drawn: recency and frequency from … to. */
const RECTANGLES: readonly [SegmentKey, number, number, number, number][] = [
  ["champions", 5, 5, 4, 5],
  ["loyal", 3, 4, 4, 5],
  ["potentialLoyalists", 4, 5, 2, 3],
  ["newCustomers", 5, 5, 1, 1],
  ["promising", 4, 4, 1, 1],
  ["needAttention", 3, 3, 3, 3],
  ["aboutToSleep", 3, 3, 1, 2],
  ["atRisk", 1, 2, 3, 4],
  ["cannotLose", 1, 2, 5, 5],
  ["hibernating", 1, 2, 1, 2],
];
const scores = [1, 2, 3, 4, 5];

test("each of the 25 cells has the segment whose rectangle it lies in, and only that", () => {
  for (const recency of scores) {
    for (const frequency of scores) {
      const segments = RECTANGLES.filter(
        ([, r1, r2, f1, f2]) => recency >= r1 && recency <= r2 && frequency >= f1 && frequency <= f2,
      ).map(([segment]) => segment);
      expect([rfmSegment(recency, frequency)]).toEqual(segments);
    }
  }
});

test("without a score there is no segment", () => {
  expect(rfmSegment(0, 3)).toBeNull();
  expect(rfmSegment(3, 0)).toBeNull();
  expect(rfmSegment(6, 5)).toBeNull();
});
