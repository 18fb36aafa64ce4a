import { repurchaseRate } from "../../src/domain/repurchaseRate";

// Contract of REPURCHASE_RATE; 120 of 400 also in worked_examples_simple_measures.json (rates.repurchase).
test.each([
  [120, 400, 0.3],
  [0, 400, 0],
  [400, 400, 1],
])("%d repeat customers of %d: %d", (repeatCustomers, customers, value) => {
  expect(repurchaseRate(repeatCustomers, customers)).toEqual({ ok: true, value });
});

test("more customers who bought twice than who bought is a contradiction", () => {
  expect(repurchaseRate(401, 400)).toEqual({
    ok: false,
    error: {
      kind: "aboveLimit",
      argument: "repeat_customers",
      value: "401",
      limit: "400",
      of: ["customers"],
    },
  });
});

test.each([120, 0])("%d repeat customers of none have no rate", (repeatCustomers) => {
  const error = { kind: "zeroDenominator", argument: "customers" };
  expect(repurchaseRate(repeatCustomers, 0)).toEqual({ ok: false, error });
});

test.each([
  ["repeat_customers", [-1, 400]],
  ["customers", [120, -400]],
] as const)("%s has to be a number of 0 or more", (argument, [repeatCustomers, customers]) => {
  expect(repurchaseRate(repeatCustomers, customers)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed: "zeroOrMore" },
  });
});
