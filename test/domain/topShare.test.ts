import { topShare } from "../../src/domain/topShare";

describe("topShare", () => {
  test.each([
    { values: [70, 10, 10, 5, 5], top: 0.2, expected: 0.7 },
    // ceil(0.2 · 6) = 2 of 6.
    { values: [10, 10, 10, 10, 10, 10], top: 0.2, expected: 2 / 6 },
    // With losses: 700 of a total of 500.
    { values: [400, 300, 200, 100, 0, -50, -150, -300], top: 0.2, expected: 1.4 },
    { values: [5, 3], top: 1, expected: 1 },
    { values: [5, NaN, 3], top: 0.5, expected: 5 / 8 },
  ])("the best $top of $values hold $expected", ({ values, top, expected }) => {
    expect(topShare(Float64Array.from(values), top)).toEqual({ ok: true, value: expected });
  });

  test("a total of zero has no shares", () => {
    expect(topShare(Float64Array.of(5, -5))).toEqual({
      ok: false,
      error: { kind: "zeroDenominator", argument: "values" },
    });
  });

  test("a share above one is refused", () => {
    expect(topShare(Float64Array.of(5), 20)).toMatchObject({ ok: false, error: { argument: "top" } });
  });
});
