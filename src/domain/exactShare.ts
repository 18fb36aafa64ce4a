import { exactRatio } from "./exactRatio";
import { fail, type Result } from "./Result";

/**
 * The share of a whole that a part of it is, exact and rounded once.
 *
 * A whole of 0 is reported before a part that exceeds it: the empty figure is the one to correct.
 *
 *     share = part / whole
 *
 * @param argument - Part and whole as the formula calls them.
 * @returns A fraction in [0, 1]; `zeroDenominator`, or `aboveLimit` for a part larger than the whole.
 *
 * @example
 * exactShare(50, 1000, { part: "lost", whole: "start" }) // => 0.05
 * exactShare(1001, 1000, { part: "lost", whole: "start" }) // => aboveLimit lost
 * exactShare(50, 0, { part: "lost", whole: "start" }) // => zeroDenominator start
 */
export function exactShare(
  part: number,
  whole: number,
  argument: { readonly part: string; readonly whole: string },
): Result<number> {
  const share = exactRatio(part, whole, argument.whole);
  if (!share.ok || part <= whole) return share;
  return fail({
    kind: "aboveLimit",
    argument: argument.part,
    value: String(part),
    limit: String(whole),
    of: [argument.whole],
  });
}
