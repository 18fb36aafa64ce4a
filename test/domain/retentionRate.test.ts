import * as fc from "fast-check";
import { churnRate } from "../../src/domain/churnRate";
import { retentionRate } from "../../src/domain/retentionRate";

// Contract of RETENTION_RATE; 0.95 also in worked_examples_simple_measures.json (rates, (E-N)/S).
test.each([
  [1000, 1030, 80, 0.95],
  [1000, 1000, 0, 1],
  [1000, 80, 80, 0],
  [1000, 0, 0, 0],
  // 0.3 − 0.1 is 0.19999999999999998 in doubles.
  [0.2, 0.3, 0.1, 1],
])("start %d, end %d, new %d: %d", (start, end, newCustomers, value) => {
  expect(retentionRate(start, end, newCustomers)).toEqual({ ok: true, value });
});

test("more new customers than customers at the end is a contradiction", () => {
  expect(retentionRate(1000, 1030, 1031)).toEqual({
    ok: false,
    error: { kind: "aboveLimit", argument: "new_customers", value: "1031", limit: "1030", of: ["end"] },
  });
});

test("more customers at the end than at the start and new together is a contradiction", () => {
  expect(retentionRate(1000, 1081, 80)).toEqual({
    ok: false,
    error: {
      kind: "aboveLimit",
      argument: "end",
      value: "1081",
      limit: "1080",
      of: ["start", "new_customers"],
    },
  });
});

test.each([
  [0, 0],
  [1030, 80],
  [80, 1030],
])("an empty start is a zero denominator, whatever the end (%d) and the new (%d)", (end, newCustomers) => {
  const error = { kind: "zeroDenominator", argument: "start" };
  expect(retentionRate(0, end, newCustomers)).toEqual({ ok: false, error });
});

test.each([
  ["start", [-1, 1030, 80]],
  ["end", [1000, -1, 80]],
  ["new_customers", [1000, 1030, -1]],
  ["end", [0, NaN, 80]],
] as const)("%s has to be a number of 0 or more", (argument, [start, end, newCustomers]) => {
  expect(retentionRate(start, end, newCustomers)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed: "zeroOrMore" },
  });
});

test("on the same base it is 1 less the churn rate, whoever is new", () => {
  const counts = fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)).filter(([kept, lost]) => kept + lost > 0);
  fc.assert(
    fc.property(counts, ([kept, lost, won]) => {
      const retention = retentionRate(kept + lost, kept + won, won);
      const churn = churnRate(kept + lost, lost);
      // Each rate is rounded once, by 2^-54 at most; so is their sum.
      expect(retention.ok && churn.ok && Math.abs(retention.value + churn.value - 1)).toBeLessThanOrEqual(
        2 ** -52,
      );
    }),
  );
});
