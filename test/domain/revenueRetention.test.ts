import * as fc from "fast-check";
import { revenueRetention } from "../../src/domain/revenueRetention";

const money = fc.integer({ min: 1, max: 1_000_000 });

test("gross and net rate of a year: 50,000 at the start, 4,000 lost, 7,500 added", () => {
  // By hand: 46,000 / 50,000 and 53,500 / 50,000.
  expect(revenueRetention(50_000, 4000)).toEqual({ ok: true, value: 0.92 });
  expect(revenueRetention(50_000, 4000, 7500)).toEqual({ ok: true, value: 1.07 });
  // In doubles (0.3 − 0.1) / 0.3 is 0.6666666666666665.
  expect(revenueRetention(0.3, 0.1)).toEqual({ ok: true, value: 2 / 3 });
});

test("all lost is 0, nothing lost is 1", () => {
  fc.assert(
    fc.property(money, (start) => {
      expect(revenueRetention(start, start)).toEqual({ ok: true, value: 0 });
      expect(revenueRetention(start, 0)).toEqual({ ok: true, value: 1 });
    }),
  );
});

test("the net rate exceeds the gross rate by what expansion adds", () => {
  fc.assert(
    fc.property(money, money, money, (start, part, expansion) => {
      const lost = Math.min(start, part);
      const gross = revenueRetention(start, lost);
      const net = revenueRetention(start, lost, expansion);
      if (!gross.ok || !net.ok) throw new Error("must have a rate");
      // Two roundings of a double.
      expect(net.value - gross.value).toBeCloseTo(
        expansion / start,
        12 - Math.ceil(Math.log10(1 + net.value)),
      );
    }),
  );
});

test.each([
  [[-1, 0], { kind: "outOfRange", argument: "start_revenue" }],
  [[10, -1], { kind: "outOfRange", argument: "lost_revenue" }],
  [[10, 1, -1], { kind: "outOfRange", argument: "expansion_revenue" }],
  [[10, 11], { kind: "aboveLimit", argument: "lost_revenue", limit: "10", of: ["start_revenue"] }],
  [[0, 0], { kind: "zeroDenominator", argument: "start_revenue" }],
] as [[number, number, number?], object][])("%j is refused", (given, error) => {
  expect(revenueRetention(...given)).toMatchObject({ ok: false, error });
});
