import * as fc from "fast-check";
import { Decimal } from "../../src/domain/decimal";
import { exactSum } from "../../src/domain/exactSum";
import { groupIds } from "../../src/domain/groupIds";
import { groupSums } from "../../src/domain/groupSums";

function sumsOf(ids: readonly string[], amounts: readonly number[]) {
  const result = groupSums(groupIds(ids), Float64Array.from(amounts));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const rows = fc.array(
  fc.tuple(fc.constantFrom("", "A", "B", "C"), fc.integer({ min: -1_000_000, max: 1_000_000 })),
  { maxLength: 50 },
);

test("all sums together are the sum of the column, to the cent", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const cents = given.reduce((sum, [, amount]) => sum + amount, 0);
      const { sums, withoutId } = sumsOf(
        given.map(([id]) => id),
        given.map(([, amount]) => amount / 100),
      );
      expect(exactSum(Float64Array.of(...sums, withoutId))).toBe(cents / 100);
    }),
  );
});

test("amounts that no unit fits are added as decimals", () => {
  // A third is written 0.3333333333333333.
  expect(Array.from(sumsOf(["A", "A", "A", "B"], [1 / 3, 1 / 3, 1 / 3, 0.1]).sums)).toEqual([
    0.9999999999999999, 0.1,
  ]);
  expect(Array.from(sumsOf(["A", "A", "A"], [9e15, 0.01, -9e15]).sums)).toEqual([0.01]);
});

test("one amount with many decimals among usual ones changes no cent of the others", () => {
  const { sums, withoutId } = sumsOf(["A", "A", "B", "B", ""], [0.1, 0.2, 0.1, 1e-9, 0.7]);
  expect(Array.from(sums)).toEqual([0.3, 0.100000001]);
  expect(withoutId).toBe(0.7);
});

test("any amounts give the sums of decimal arithmetic", () => {
  const amount = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100),
    fc.double({ min: -1e18, max: 1e18, noNaN: true }).map((value) => value + 0),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("", "A", "B"), amount)), (given) => {
      const expected = (wanted: string) =>
        given
          .filter(([id]) => id === wanted)
          .reduce((sum, [, value]) => sum.plus(value), new Decimal(0))
          .toNumber();
      const groups = groupIds(given.map(([id]) => id));
      const { sums, withoutId } = sumsOf(
        given.map(([id]) => id),
        given.map(([, value]) => value),
      );
      expect(Array.from(sums)).toEqual(groups.ids.map((id) => expected(String(id)) + 0));
      expect(withoutId).toBe(expected("") + 0);
    }),
  );
});

test("a sum that no cell can hold is no answer, also among the rows without id", () => {
  for (const id of ["A", ""]) {
    expect(groupSums(groupIds([id, id]), Float64Array.of(9e307, 9e307))).toEqual({
      ok: false,
      error: { kind: "noAnswer", reason: "tooLarge" },
    });
  }
});
