import { conversionRate } from "../../src/domain/conversionRate";

// Contract of CONVERSION_RATE; 500 of 25000 in worked_examples_simple_measures.json (rates.conversion).
test.each([
  [10, 100, 0.1],
  [500, 25000, 0.02],
  [0, 100, 0],
  [100, 100, 1],
])("%d customers of %d visitors: %d", (customers, visitors, value) => {
  expect(conversionRate(customers, visitors)).toEqual({ ok: true, value });
});

test("orders against visitors who order twice exceed 1", () => {
  expect(conversionRate(120, 100)).toEqual({ ok: true, value: 1.2 });
});

test.each([10, 0])("%d customers without visitors have no rate", (customers) => {
  const error = { kind: "zeroDenominator", argument: "visitors" };
  expect(conversionRate(customers, 0)).toEqual({ ok: false, error });
});

test.each([
  ["customers", [-1, 100]],
  ["visitors", [10, -100]],
] as const)("%s has to be a number of 0 or more", (argument, [customers, visitors]) => {
  expect(conversionRate(customers, visitors)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed: "zeroOrMore" },
  });
});
