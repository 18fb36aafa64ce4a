import * as fc from "fast-check";
import { breakEvenCustomers } from "../../src/domain/breakEvenCustomers";

// Contract of BREAKEVEN_CUSTOMERS: 50000 / (3600 − 400) = 15.625. The others are whole quotients and
// quotients just above one, by hand.
test.each([
  [50000, 3600, 400, 0, 16],
  [51200, 3600, 400, 0, 16],
  [51200.01, 3600, 400, 0, 17],
  [48000, 3600, 400, 3200, 16],
  [50000, 3600, 0, 0, 14],
  [0, 3600, 400, 0, 0],
  [0.01, 3600, 400, 0, 1],
])("CRM cost %d, CLTV %d, CAC %d, target %d: %d customers", (cost, cltv, cac, target, customers) => {
  expect(breakEvenCustomers(cost, cltv, cac, target)).toEqual({ ok: true, value: customers });
});

test("a whole quotient of decimals is not rounded up, where binary arithmetic gives 3001", () => {
  expect(Math.ceil(300 / (0.3 - 0.2))).toBe(3001);
  expect(breakEvenCustomers(300, 0.3, 0.2)).toEqual({ ok: true, value: 3000 });
});

test("the noise of a cell that was calculated itself is no customer", () => {
  // Excel hands over 0.3 − 0.2 as 0.09999999999999998, so the exact quotient is 3000.0000000000006.
  expect(breakEvenCustomers(300, 0.3 - 0.2, 0)).toEqual({ ok: true, value: 3000 });
  // A real remainder of a thousandth of a customer is one.
  expect(breakEvenCustomers(300.0001, 0.3, 0.2)).toEqual({ ok: true, value: 3001 });
});

test.each([
  [50000, 400, 400],
  [50000, 300, 400],
  [50000, -100, 0],
  [0, 0, 0],
])("CRM cost %d is never covered at a CLTV of %d and a CAC of %d", (cost, cltv, cac) => {
  expect(breakEvenCustomers(cost, cltv, cac)).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "customersNeverBreakEven" },
  });
});

test.each([
  ["crm_cost", [-1, 3600, 400, 0], "zeroOrMore"],
  ["cltv", [1, NaN, 400, 0], "finite"],
  ["cac", [1, 3600, -400, 0], "zeroOrMore"],
  ["target_profit", [1, 3600, 400, -1], "zeroOrMore"],
] as const)("%s outside its range is named", (argument, [cost, cltv, cac, target], allowed) => {
  expect(breakEvenCustomers(cost, cltv, cac, target)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed },
  });
});

test("more customers than a cell can count are no answer", () => {
  expect(breakEvenCustomers(1e300, 2e-300, 1e-300)).toEqual({
    ok: false,
    error: { kind: "noAnswer", reason: "tooLarge" },
  });
});

test("as many customers cover the cost, and one less does not", () => {
  const cents = fc.integer({ min: 1, max: 1e7 });
  fc.assert(
    fc.property(cents, cents, cents, (cost, margin, cac) => {
      const result = breakEvenCustomers(cost / 100, (margin + cac) / 100, cac / 100);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      // In whole cents, so that both comparisons are exact.
      expect(result.value * margin).toBeGreaterThanOrEqual(cost);
      expect((result.value - 1) * margin).toBeLessThan(cost);
    }),
  );
});
