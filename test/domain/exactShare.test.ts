import * as fc from "fast-check";
import { exactShare } from "../../src/domain/exactShare";

const argument = { part: "lost", whole: "start" };

test.each([
  [50, 1000, 0.05],
  [0, 1000, 0],
  [1000, 1000, 1],
])("%d of %d is a share of %d", (part, whole, value) => {
  expect(exactShare(part, whole, argument)).toEqual({ ok: true, value });
});

test("a part above the whole contradicts it", () => {
  expect(exactShare(1001, 1000, argument)).toEqual({
    ok: false,
    error: { kind: "aboveLimit", argument: "lost", value: "1001", limit: "1000", of: ["start"] },
  });
});

test.each([0, 50])("a part of %d in an empty whole is a zero denominator, not a contradiction", (part) => {
  const error = { kind: "zeroDenominator", argument: "start" };
  expect(exactShare(part, 0, argument)).toEqual({ ok: false, error });
});

test("a part and the rest add up to everything", () => {
  const counts = fc.tuple(fc.nat(1e9), fc.nat(1e9)).filter(([part, rest]) => part + rest > 0);
  fc.assert(
    fc.property(counts, ([part, rest]) => {
      const one = exactShare(part, part + rest, argument);
      const other = exactShare(rest, part + rest, argument);
      // Each share is rounded once, by 2^-54 at most; so is their sum.
      expect(one.ok && other.ok && Math.abs(one.value + other.value - 1)).toBeLessThanOrEqual(2 ** -52);
    }),
  );
});
