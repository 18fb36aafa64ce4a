import { rangeFault } from "./rangeFault";
import { fail, succeed, type Result } from "./Result";
import { sortedFinite } from "./sortedFinite";

/** A, B and C by cumulated share of the total; N for values that are not above zero. */
export type AbcClass = "A" | "B" | "C" | "N";

/**
 * ABC classes: sorts values in descending order and cuts their cumulated share of the total at two
 * limits.
 *
 * The customer who crosses a limit stays in the better class, so A is never empty: a value is A where
 * the share of all larger values is still below the first limit. Equal values share a class, whatever
 * the order of rows. Shares are those of the positive values; a value ≤ 0 is N, as is one that is no
 * number.
 *
 * @param values - One per customer.
 * @param limitA - Cumulated share up to which a customer is A; a fraction.
 * @param limitB - The same for B; a fraction, not below `limitA`.
 * @returns One class per value in the order given; `outOfRange` for a limit.
 *
 * @example
 * abcClasses(Float64Array.of(60, 25, 10, 5)).value // => ["A", "A", "B", "C"]
 * abcClasses(Float64Array.of(10, -5, 0, 10)).value // => ["A", "N", "N", "A"]
 * abcClasses(Float64Array.of(10), 0.8, 95) // => outOfRange limit_b
 *
 * @see The 80-15-5 division of German controlling practice.
 */
export function abcClasses(values: Float64Array, limitA = 0.8, limitB = 0.95): Result<AbcClass[]> {
  const fault = rangeFault("limit_a", limitA, "fraction") ?? rangeFault("limit_b", limitB, "fraction");
  if (fault) return fail(fault);
  if (limitB < limitA) {
    return fail({ kind: "outOfRange", argument: "limit_b", value: String(limitB), allowed: "fraction" });
  }
  const { smallestA, smallestB } = cutValues(values, limitA, limitB);
  return succeed(Array.from(values, (value) => classOf(value, smallestA, smallestB)));
}

function classOf(value: number, smallestA: number, smallestB: number): AbcClass {
  if (!(value > 0)) return "N";
  if (value >= smallestA) return "A";
  return value >= smallestB ? "B" : "C";
}

/** The smallest values that are still A and B: classes are cut by value, so equal values can not part. */
function cutValues(values: Float64Array, limitA: number, limitB: number) {
  const positive = sortedFinite(values).filter((value) => value > 0);
  const total = positive.reduce((sum, value) => sum + value, 0);
  let smallestA = Infinity;
  let smallestB = Infinity;
  let before = 0;
  for (let index = positive.length - 1; index >= 0; index--) {
    const shareBefore = before / total;
    if (shareBefore < limitA) smallestA = positive[index];
    if (shareBefore < limitB) smallestB = positive[index];
    before += positive[index];
  }
  return { smallestA, smallestB };
}
