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

  test("limits can be chosen", () => {
    // 70/90: shares before are 0, 60, 85, 95 %.
    expect(classes([60, 25, 10, 5], 0.7, 0.9)).toBe("AABC");
    expect(classes([60, 25, 10, 5], 0.5, 0.8)).toBe("ABCC");
  });

  test.each([
    { limits: [1.5, 0.95], argument: "limit_a" },
    { limits: [0.8, 95], argument: "limit_b" },
    { limits: [0.8, 0.5], argument: "limit_b" },
  ])("limits $limits are refused by name", ({ limits: [limitA, limitB], argument }) => {
    expect(abcClasses(Float64Array.of(1), limitA, limitB)).toMatchObject({
      ok: false,
      error: { kind: "outOfRange", argument },
    });
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
