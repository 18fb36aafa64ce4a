import fc from "fast-check";
import { topShare } from "../../src/domain/topShare";

describe("topShare", () => {
  test.each([
    { values: [70, 10, 10, 5, 5], top: 0.2, expected: 0.7 },
    // ceil(0.2 · 6) = 2 of 6.
    { values: [10, 10, 10, 10, 10, 10], top: 0.2, expected: 2 / 6 },
    // With losses: 700 of a total of 500.
    { values: [400, 300, 200, 100, 0, -50, -150, -300], top: 0.2, expected: 1.4 },
    { values: [5, 3], top: 1, expected: 1 },
    // 0.30 of 0.90 is a third; in doubles 0.1 + 0.1 + 0.1 is more than 0.3.
    { values: new Array<number>(9).fill(0.1), top: 1 / 3, expected: 1 / 3 },
    { values: [...new Array<number>(8).fill(0.1), 0.08, 0.07, 0.05], top: 8 / 11, expected: 0.8 },
    // 0 is 0.2.
    { values: [70, 10, 10, 5, 5], top: 0, expected: 0.7 },
    { values: [1e308, 1e308, 1e308], top: 0.5, expected: 2 / 3 },
  ])("the best $top of $values hold $expected", ({ values, top, expected }) => {
    expect(topShare(Float64Array.from(values), top)).toEqual({ ok: true, value: expected });
  });

  test("a total of zero has no shares", () => {
    expect(topShare(Float64Array.of(5, -5))).toEqual({
      ok: false,
      error: { kind: "zeroDenominator", argument: "values" },
    });
  });

  test("a total below zero has none either: they would turn all signs", () => {
    expect(topShare(Float64Array.of(5, -6))).toEqual({
      ok: false,
      error: { kind: "noAnswer", reason: "negativeTotal" },
    });
  });

  test.each([20, -0.1, NaN])("%d is no part of the customers", (top) => {
    expect(topShare(Float64Array.of(5), top)).toMatchObject({
      ok: false,
      error: { kind: "outOfRange", argument: "top", allowed: "fraction" },
    });
  });

  test("what is no number is refused with its row", () => {
    expect(topShare(Float64Array.of(5, NaN))).toMatchObject({
      ok: false,
      error: { kind: "outOfRange", argument: "values", row: 2 },
    });
  });

  const cents = fc
    .array(fc.integer({ min: -100_000, max: 1_000_000 }))
    .filter((amounts) => amounts.reduce((sum, amount) => sum + amount, 0) > 0);
  const tops = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  const share = (amounts: readonly number[], top: number) => {
    const result = topShare(Float64Array.from(amounts), top);
    if (!result.ok) throw new Error(result.error.kind);
    return result.value;
  };

  test("the share depends neither on the order of rows nor on the unit of money", () => {
    fc.assert(
      fc.property(cents, tops, (amounts, top) => {
        expect(share([...amounts].reverse(), top)).toBe(share(amounts, top));
        expect(
          share(
            amounts.map((amount) => amount / 100),
            top,
          ),
        ).toBe(share(amounts, top));
      }),
    );
  });

  test("the best hold at least their share of the heads, and all hold everything", () => {
    fc.assert(
      fc.property(cents, tops, (amounts, top) => {
        // 1e-9 is what the number of heads is rounded by; see bestCount.
        expect(share(amounts, top)).toBeGreaterThanOrEqual(top - 1e-9);
        expect(share(amounts, 1)).toBe(1);
      }),
    );
  });
});
