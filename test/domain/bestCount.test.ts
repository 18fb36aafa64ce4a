import { bestCount } from "../../src/domain/bestCount";

describe("bestCount", () => {
  test.each([
    [0.2, 10, 2],
    [0.2, 11, 3],
    [0.5, 1, 1],
    [0, 10, 0],
    // 0.07 · 100 is 7.000000000000001 and 0.55 · 100 is 55.00000000000001 in doubles.
    [0.07, 100, 7],
    [0.55, 100, 55],
  ])("a share of %d of %d customers are %d", (share, customers, expected) => {
    expect(bestCount(share, customers)).toBe(expected);
  });
});
