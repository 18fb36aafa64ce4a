import * as fc from "fast-check";
import { cac } from "../../src/domain/cac";

// Contract of CAC; 40000 for 80 customers also in worked_examples_simple_measures.json (rates.cac).
test.each([
  [10000, 100, 100],
  [40000, 80, 500],
  [0, 100, 0],
  [100, 3, 100 / 3],
])("cost %d for %d new customers: %d each", (cost, newCustomers, value) => {
  expect(cac(cost, newCustomers)).toEqual({ ok: true, value });
});

test.each([10000, 0])("a cost of %d without new customers has no CAC", (cost) => {
  const error = { kind: "zeroDenominator", argument: "new_customers" };
  expect(cac(cost, 0)).toEqual({ ok: false, error });
});

test.each([
  ["cost", [-1, 100]],
  ["cost", [NaN, 100]],
  ["cost", [-1, 0]],
  ["new_customers", [10000, -1]],
  ["new_customers", [10000, Infinity]],
] as const)("%s has to be a number of 0 or more", (argument, [cost, newCustomers]) => {
  expect(cac(cost, newCustomers)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed: "zeroOrMore" },
  });
});

test("twice the cost for the same customers is twice the CAC", () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 1e6 }), (cost, newCustomers) => {
      const single = cac(cost, newCustomers);
      const double = cac(2 * cost, newCustomers);
      expect(single.ok && double.ok && double.value === 2 * single.value).toBe(true);
    }),
  );
});
