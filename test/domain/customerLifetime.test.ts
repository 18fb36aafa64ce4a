import * as fc from "fast-check";
import { customerLifetime } from "../../src/domain/customerLifetime";

// Contract of CUSTOMER_LIFETIME; 40 also in worked_examples_simple_measures.json (cltv.duration_from_churn).
test.each([
  [0.025, 40],
  [0.2, 5],
  [0.3, 1 / 0.3],
  [1, 1],
])("churn %d: %d periods", (churn, value) => {
  expect(customerLifetime(churn)).toEqual({ ok: true, value });
});

test("without churn nobody ever leaves", () => {
  expect(customerLifetime(0)).toEqual({ ok: false, error: { kind: "zeroDenominator", argument: "churn" } });
});

test("a lifetime that no cell can hold is no answer", () => {
  const error = { kind: "noAnswer", reason: "tooLarge" };
  expect(customerLifetime(Number.MIN_VALUE)).toEqual({ ok: false, error });
});

test.each([2.5, 1.01, -0.025, NaN])("a churn of %d is no fraction", (churn) => {
  expect(customerLifetime(churn)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument: "churn", allowed: "fraction" },
  });
});

test("it is the sum of the shares of customers who are still there, period by period", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 100 }), (percent) => {
      const churn = percent / 100;
      let periods = 0;
      for (let there = 1; there > 1e-18; there *= 1 - churn) periods += there;
      const result = customerLifetime(churn);
      // Up to 800 additions in doubles.
      expect(result.ok && result.value).toBeCloseTo(periods, 11);
    }),
  );
});
