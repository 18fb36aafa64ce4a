import { ltvCac } from "../../src/domain/ltvCac";

// Contract of LTV_CAC; 7.2 also in worked_examples_simple_measures.json (rates.ltv_cac).
test.each([
  [3600, 500, 7.2],
  [1440, 500, 2.88],
  [0, 500, 0],
  [-250, 500, -0.5],
])("a customer worth %d who costs %d: %d", (cltv, cac, value) => {
  expect(ltvCac(cltv, cac)).toEqual({ ok: true, value });
});

test("a customer won for nothing has no ratio", () => {
  expect(ltvCac(3600, 0)).toEqual({ ok: false, error: { kind: "zeroDenominator", argument: "cac" } });
});

test.each([
  ["cltv", [Infinity, 500], "finite"],
  ["cac", [3600, -500], "zeroOrMore"],
] as const)("%s outside its range is named", (argument, [cltv, cac], allowed) => {
  expect(ltvCac(cltv, cac)).toMatchObject({ ok: false, error: { kind: "outOfRange", argument, allowed } });
});
