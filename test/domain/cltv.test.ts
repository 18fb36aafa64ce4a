import * as fc from "fast-check";
import { cltv } from "../../src/domain/cltv";

// Contract of CLTV.
test.each([
  [100, 36, 0, 0, 3600],
  [100, 36, 0.6, 0, 1440],
  [100, 36, 0.6, 300, 1140],
  [100, 36, 1, 0, 0],
  [100, 0, 0, 300, -300],
  [-100, 0, 0, 0, 0],
  [0.1, 3, 0, 0, 0.3],
  [-20, 12, 0, 0, -240],
])("revenue %d, %d periods, cost rate %d, CAC %d: %d", (revenue, periods, costRate, cac, value) => {
  expect(cltv(revenue, periods, costRate, cac)).toEqual({ ok: true, value });
});

test.each([
  ["revenue_per_period", [Infinity, 1, 0, 0], "finite"],
  ["periods", [100, -1, 0, 0], "zeroOrMore"],
  ["cost_rate", [100, 36, 60, 0], "fraction"],
  ["cost_rate", [100, 36, -0.1, 0], "fraction"],
  ["cac", [100, 36, 0, -300], "zeroOrMore"],
] as const)("%s outside its range is named", (argument, [revenue, periods, costRate, cac], allowed) => {
  expect(cltv(revenue, periods, costRate, cac)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed },
  });
});

test("a value that no cell can hold is no answer", () => {
  const error = { kind: "noAnswer", reason: "tooLarge" };
  expect(cltv(1e300, 1e300)).toEqual({ ok: false, error });
});

test("money in cents is exact: the same as whole numbers divided by 100", () => {
  const amount = fc.integer({ min: -1e6, max: 1e6 });
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(amount, fc.nat(600), percent, fc.nat(1e6), (revenue, periods, cost, cac) => {
      // Ten-thousandths as whole numbers: below 2^53, so exact, and rounded once by the division.
      const exact = revenue * periods * (100 - cost) - cac * 100;
      expect(cltv(revenue / 100, periods, cost / 100, cac / 100)).toEqual({
        ok: true,
        value: exact / 10_000 + 0,
      });
    }),
  );
});
