import * as fc from "fast-check";
import { crmRoi } from "../../src/domain/crmRoi";

// Contract of CRM_ROI; 14.471424255333186 % a year recomputed with mpmath.
test.each([
  [180000, 120000, 0, 0.5],
  [180000, 120000, 1, 0.5],
  [120000, 120000, 3, 0],
  [60000, 120000, 0, -0.5],
  [-60000, 120000, 0, -1.5],
  [0, 120000, 3, -1],
  [1331, 1000, 3, 0.1],
])("benefit %d and cost %d over %d years: %d", (benefit, cost, years, roi) => {
  expect(crmRoi(benefit, cost, years)).toEqual({ ok: true, value: roi });
});

test("50 % over three years are 14.47 % a year", () => {
  const result = crmRoi(180000, 120000, 3);
  expect(result.ok && Number(result.value.toPrecision(15))).toBe(0.144714242553332);
});

test("a cost of zero is a zero denominator, even without benefit", () => {
  const error = { kind: "zeroDenominator", argument: "cost" };
  expect(crmRoi(180000, 0)).toEqual({ ok: false, error });
  expect(crmRoi(0, 0, 3)).toEqual({ ok: false, error });
});

test("who loses more than everything has no annual rate", () => {
  const error = { kind: "noAnswer", reason: "noAnnualRate" };
  expect(crmRoi(-1, 120000, 3)).toEqual({ ok: false, error });
});

test.each([
  ["cost", [1, -1, 0], "zeroOrMore"],
  ["years", [1, 1, -1], "zeroOrMore"],
  ["benefit", [NaN, 1, 0], "finite"],
] as const)("%s outside its range is named", (argument, [benefit, cost, years], allowed) => {
  expect(crmRoi(benefit, cost, years)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed },
  });
});

test("a rate that no cell can hold is no answer", () => {
  const error = { kind: "noAnswer", reason: "tooLarge" };
  expect(crmRoi(3, 2, 0.0001)).toEqual({ ok: false, error });
});

test("the annual rate, compounded over the years, is the total again", () => {
  const money = fc.integer({ min: 1e4, max: 1e6 });
  fc.assert(
    fc.property(money, money, fc.integer({ min: 1, max: 30 }), (benefit, cost, years) => {
      const total = crmRoi(benefit, cost);
      const annual = crmRoi(benefit, cost, years);
      if (!total.ok || !annual.ok) throw new Error("no rate");
      // The rate is rounded once, by 1e-16 at most; relative to the smallest growth, 0.01, and
      // multiplied by 30 years that is 3e-13.
      expect((1 + annual.value) ** years / (1 + total.value)).toBeCloseTo(1, 12);
    }),
  );
});
