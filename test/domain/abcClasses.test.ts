import fc from "fast-check";
import { abcClasses, type AbcClass } from "../../src/domain/abcClasses";

function classes(values: readonly number[], limitA?: number, limitB?: number): string {
  const result = abcClasses(Float64Array.from(values), limitA, limitB);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.join("");
}

describe("abcClasses", () => {
  test.each([
    // Cumulated shares before each: 0, 60, 85, 95 %; the one who crosses 80 % is still A.
    { values: [60, 25, 10, 5], expected: "AABC" },
    // Exactly 80 % are reached by the first; the second begins at the limit.
    { values: [80, 15, 5], expected: "ABC" },
    // Equal values share the better class: the fifth begins at exactly 80 %, and alone would be B.
    { values: [10, 10, 10, 10, 10], expected: "AAAAA" },
    { values: [100], expected: "A" },
    { values: [50, -30, 0, NaN], expected: "ANNN" },
    { values: [-1, -2], expected: "NN" },
    { values: [], expected: "" },
  ])("classes of $values are $expected", ({ values, expected }) => {
    expect(classes(values)).toBe(expected);
  });

  test("amounts in cents reach a limit exactly where doubles fall short of it", () => {
    // Eight times 0.07 of a total of 0.70 are exactly 80 %, so the ninth begins at the limit.
    const cents = [...new Array<number>(8).fill(7), ...new Array<number>(7).fill(2)];
    expect(classes(cents)).toBe("AAAAAAAABBBBBBB");
    expect(classes(cents.map((value) => value / 100))).toBe("AAAAAAAABBBBBBB");
    // As do eight times 0.10 of 1.00.
    expect(classes([...new Array<number>(8).fill(0.1), 0.08, 0.07, 0.05])).toBe("AAAAAAAABBC");
  });

  test("limits can be chosen", () => {
    // 70/90: shares before are 0, 60, 85, 95 %.
    expect(classes([60, 25, 10, 5], 0.7, 0.9)).toBe("AABC");
    expect(classes([60, 25, 10, 5], 0.5, 0.8)).toBe("ABCC");
  });

  test.each([
    { limits: [1.5, 0.95], argument: "limit_a" },
    { limits: [0.8, 95], argument: "limit_b" },
    { limits: [NaN, 0.95], argument: "limit_a" },
  ])("limits $limits are refused by name", ({ limits: [limitA, limitB], argument }) => {
    expect(abcClasses(Float64Array.of(1), limitA, limitB)).toMatchObject({
      ok: false,
      error: { kind: "outOfRange", argument },
    });
  });

  test("a limit of 0 is the usual one", () => {
    expect(classes([60, 25, 10, 5], 0, 0)).toBe(classes([60, 25, 10, 5], 0.8, 0.95));
    expect(classes([60, 25, 10, 5], 0.5)).toBe("ABBC");
  });

  test.each([
    { limits: [0.8, 0.5], value: "0.8", limit: "0.5" },
    // Only one is given, and it crosses the usual other one.
    { limits: [0.97, 0], value: "0.97", limit: "0.95" },
    { limits: [0, 0.5], value: "0.8", limit: "0.5" },
  ])("limits that cross ($limits) are refused", ({ limits: [limitA, limitB], value, limit }) => {
    expect(abcClasses(Float64Array.of(1), limitA, limitB)).toEqual({
      ok: false,
      error: { kind: "aboveLimit", argument: "limit_a", value, limit, of: ["limit_b"] },
    });
  });

  test("equal limits leave no room for B", () => {
    expect(classes([60, 25, 10, 5], 0.8, 0.8)).toBe("AACC");
  });

  test("values whose sum no double holds are classified all the same", () => {
    expect(classes([1.5e308, 0.4e308, 0.1e308])).toBe("AAC");
    expect(classes([Infinity, 5, -Infinity])).toBe("NAN");
  });

  test("classes depend neither on the order of rows nor on the unit of money", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50_000, max: 1_000_000 })), (cents) => {
        const found = classes(cents);
        expect(classes([...cents].reverse())).toBe([...found].reverse().join(""));
        expect(classes(cents.map((amount) => amount / 100))).toBe(found);
      }),
    );
  });

  test("A holds the first limit, A and B hold the second, and neither could do with a value less", () => {
    const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 1 });
    fc.assert(
      fc.property(amounts, (values) => {
        const found = classes(values);
        const total = values.reduce((sum, value) => sum + value, 0);
        for (const [group, percent] of [
          ["A", 80],
          ["AB", 95],
        ] as const) {
          const members = values.filter((_, row) => group.includes(found[row]));
          const sum = members.reduce((part, value) => part + value, 0);
          expect(100 * sum).toBeGreaterThanOrEqual(percent * total);
          expect(100 * (sum - Math.min(...members))).toBeLessThan(percent * total);
        }
      }),
    );
  });

  test("a larger value never has a worse class, and equal ones have the same", () => {
    const rank = (abc: AbcClass) => "ABCN".indexOf(abc);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: 2 }), (values) => {
        const found = classes(values).split("") as AbcClass[];
        for (let left = 0; left < values.length; left++) {
          for (let right = 0; right < values.length; right++) {
            if (values[left] === values[right]) expect(found[left]).toBe(found[right]);
            if (values[left] > values[right])
              expect(rank(found[left])).toBeLessThanOrEqual(rank(found[right]));
          }
        }
      }),
    );
  });
});
