import { aov } from "../../src/domain/aov";

// Contract of AOV: 100000 over 1000 orders; the others are whole divisions.
test.each([
  [100000, 1000, 100],
  [100000, 1250, 80],
  [0, 1250, 0],
  [-500, 10, -50],
])("revenue %d in %d orders: %d each", (revenue, orders, value) => {
  expect(aov(revenue, orders)).toEqual({ ok: true, value });
});

test("without orders there is no order value", () => {
  const error = { kind: "zeroDenominator", argument: "orders" };
  expect(aov(100000, 0)).toEqual({ ok: false, error });
});

test.each([
  ["revenue", [-Infinity, 1000], "finite"],
  ["orders", [100000, -1], "zeroOrMore"],
] as const)("%s outside its range is named", (argument, [revenue, orders], allowed) => {
  expect(aov(revenue, orders)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed },
  });
});
