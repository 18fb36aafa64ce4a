import { rfmSegment } from "../../src/domain/rfmSegment";
import { segmentMapFaults } from "../../src/domain/segmentMapFaults";
import { SEGMENT_ORDER, segmentMapOfGrid } from "../../src/domain/segmentMapOfGrid";

test.each([2, 3, 4, 5, 6, 7, 8, 9])("the grid with %i classes is complete and disjoint", (bins) => {
  expect(segmentMapFaults(segmentMapOfGrid(bins), bins)).toEqual({ spans: [], gaps: [], overlaps: [] });
});

test("with five classes the rules are the grid itself", () => {
  const rules = segmentMapOfGrid(5);
  expect(rules.map(({ segment }) => segment)).toEqual(SEGMENT_ORDER);
  for (const recency of [1, 2, 3, 4, 5]) {
    for (const frequency of [1, 2, 3, 4, 5]) {
      const fitting = rules.filter(
        (rule) =>
          rule.recency[0] <= recency &&
          recency <= rule.recency[1] &&
          rule.frequency[0] <= frequency &&
          frequency <= rule.frequency[1],
      );
      expect(fitting.map(({ segment }) => segment)).toEqual([rfmSegment(recency, frequency)]);
    }
  }
});

test.each([3, 4, 7, 9])("with %i classes best and worst customers stay what they are", (bins) => {
  const at = (recency: number, frequency: number) =>
    segmentMapOfGrid(bins).find(
      (rule) =>
        rule.recency[0] <= recency &&
        recency <= rule.recency[1] &&
        rule.frequency[0] <= frequency &&
        frequency <= rule.frequency[1],
    )?.segment;
  expect([at(bins, bins), at(bins, 1), at(1, bins), at(1, 1)]).toEqual([
    "champions",
    "newCustomers",
    "cannotLose",
    "hibernating",
  ]);
});
