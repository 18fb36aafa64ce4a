import { compareAllThatIsTold, compareReport } from "./compare";
import { everySeed } from "./everySeed";

jest.setTimeout(300_000);

const SLICE = 1_000;

describe("the report of a dirty export finds the truth and accounts for everything else", () => {
  test.each(Array.from({ length: 5 }, (_, slice) => 5_000 + slice * SLICE + 1))(
    "in seeds %d and the 999 after it",
    (seed) => everySeed(seed, SLICE, (dirty) => compareReport(dirty, {}, compareAllThatIsTold)),
  );
});
