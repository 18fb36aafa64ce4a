import { rpc } from "../../src/domain/rpc";

// Contract of RPC; 250000 over 1015 in worked_examples_simple_measures.json (rates.arpc).
test.each([
  [100000, 1000, 100],
  [250000, 1015, 246.30541871921181],
  [-500, 10, -50],
  [1000, 2.5, 400],
])("revenue %d of %d customers: %d each", (revenue, customers, value) => {
  expect(rpc(revenue, customers)).toEqual({ ok: true, value });
});

test("a period without customers has no revenue per customer", () => {
  const error = { kind: "zeroDenominator", argument: "customers" };
  expect(rpc(100000, 0)).toEqual({ ok: false, error });
});

test.each([
  ["revenue", [NaN, 1000], "finite"],
  ["customers", [100000, -1], "zeroOrMore"],
] as const)("%s outside its range is named", (argument, [revenue, customers], allowed) => {
  expect(rpc(revenue, customers)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed },
  });
});
