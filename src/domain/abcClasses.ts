import { rangeFault } from "./rangeFault";
import { fail, succeed, type Result } from "./Result";
import { shareUnits } from "./shareUnits";
import { sortedFinite } from "./sortedFinite";

/** Cumulated shares of German practice, 80-15-5. */
export const USUAL_ABC_LIMITS = { a: 0.8, b: 0.95 } as const;

/** A, B and C by cumulated share of the total; N for values that are not above zero. */
export type AbcClass = "A" | "B" | "C" | "N";

/**
 * ABC classes: sorts values in descending order and cuts their cumulated share of the total at two
 * limits.
 *
 * The customer who crosses a limit stays in the better class, so A is never empty: a value is A where
 * the share of all larger values is still below the first limit. Equal values share a class, whatever
 * the order of rows. Shares are those of the positive values, and amounts with few decimals are added
 * exactly (see `shareUnits`), so a limit is reached where it is reached on paper. A value ≤ 0 is N, as is
 * one that is no number. A 0 is N and never left empty: a blank cell of a column can not be told from a
 * customer without revenue, and that one must not vanish from the count of customers, so the blank
 * cells below a list are N as well.
 *
 * @param values - One per customer.
 * @param limitA - Cumulated share up to which a customer is A; a fraction, 0 is 0.8.
 * @param limitB - The same for B; a fraction, not below `limitA`, 0 is 0.95. It does not give way to a
 *   higher `limitA`, because then class B would vanish unnoticed.
 * @returns One class per value in the order given; `outOfRange` for a limit, `aboveLimit` where they cross.
 *
 * @example
 * abcClasses(Float64Array.of(60, 25, 10, 5)).value // => ["A", "A", "B", "C"]
 * abcClasses(Float64Array.of(10, -5, 0, 10)).value // => ["A", "N", "N", "A"]
 * abcClasses(Float64Array.of(10), 0.8, 95) // => outOfRange limit_b
 * abcClasses(Float64Array.of(10), 0.97) // => aboveLimit limit_a
 *
 * @see The 80-15-5 division of German controlling practice.
 */
export function abcClasses(values: Float64Array, limitA = 0, limitB = 0): Result<AbcClass[]> {
  const fault = rangeFault("limit_a", limitA, "fraction") ?? rangeFault("limit_b", limitB, "fraction");
  if (fault) return fail(fault);
  const shareA = limitA === 0 ? USUAL_ABC_LIMITS.a : limitA;
  const shareB = limitB === 0 ? USUAL_ABC_LIMITS.b : limitB;
  if (shareA > shareB) {
    const contradiction = { value: String(shareA), limit: String(shareB), of: ["limit_b"] };
    return fail({ kind: "aboveLimit", argument: "limit_a", ...contradiction });
  }
  const { smallestA, smallestB } = cutValues(values, shareA, shareB);
  const classes = new Array<AbcClass>(values.length);
  for (let row = 0; row < values.length; row++) classes[row] = classOf(values[row], smallestA, smallestB);
  return succeed(classes);
}

function classOf(value: number, smallestA: number, smallestB: number): AbcClass {
  if (!(value > 0 && value < Infinity)) return "N";
  if (value >= smallestA) return "A";
  return value >= smallestB ? "B" : "C";
}

/** The smallest values that are still A and B: classes are cut by value, so equal values can not part. */
function cutValues(values: Float64Array, shareA: number, shareB: number) {
  const sorted = sortedFinite(values);
  let first = 0;
  while (first < sorted.length && !(sorted[first] > 0)) first++;
  const positive = sorted.subarray(first);
  const units = shareUnits(positive);
  let total = 0;
  for (let index = 0; index < units.length; index++) total += units[index];
  let smallestA = Infinity;
  let smallestB = Infinity;
  let before = 0;
  for (let index = positive.length - 1; index >= 0; index--) {
    const shareBefore = before / total;
    if (shareBefore < shareA) smallestA = positive[index];
    if (shareBefore < shareB) smallestB = positive[index];
    before += units[index];
  }
  return { smallestA, smallestB };
}
