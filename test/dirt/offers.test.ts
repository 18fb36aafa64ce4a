import { compareCellsRepaired, compareOffered, compareReport } from "./compare";
import { everySeed } from "./everySeed";

jest.setTimeout(300_000);

const SEEDS = 1_000;

describe("the report of a dirty export", () => {
  test("offers what rules that are off would set aside", () =>
    everySeed(1, SEEDS, (dirty) => compareReport(dirty, {}, compareOffered)));

  test("counts every repair of a cell", () =>
    everySeed(1, SEEDS, (dirty) => compareReport(dirty, {}, compareCellsRepaired)));
});
