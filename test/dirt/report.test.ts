import { compareCellsRepaired, compareEverything, compareOffered, compareReport } from "./compare";
import { everySeed } from "./everySeed";

const SLICE = 1_000;

describe("the report of a dirty export finds the truth and accounts for everything else", () => {
  test.each(Array.from({ length: 10 }, (_, slice) => slice * SLICE + 1))(
    "in seeds %d and the 999 after it",
    (first) => everySeed(first, SLICE, (dirty) => compareReport(dirty, {}, compareEverything)),
    60_000,
  );

  test("and offers what rules that are off would set aside", () =>
    everySeed(1, SLICE, (dirty) => compareReport(dirty, {}, compareOffered)));

  test("and counts every repair of a cell", () =>
    everySeed(1, SLICE, (dirty) => compareReport(dirty, {}, compareCellsRepaired)));
});
