import * as fc from "fast-check";
import { rfmClasses, type RfmMethod } from "../../src/domain/rfmClasses";
import { rfmScore } from "../../src/domain/rfmScore";

const row = fc.tuple(
  fc.integer({ min: 43999, max: 44020 }),
  fc.integer({ min: -1, max: 8 }),
  fc.integer({ min: -100, max: 900 }),
);
const method = fc.constantFrom<RfmMethod>("meanRank", "nested", "quantileEdges");

test("the digits of a code are the classes, in the order R, F, M; without class there is no code", () => {
  fc.assert(
    fc.property(fc.array(row), method, fc.integer({ min: 2, max: 9 }), (rows, by, bins) => {
      const columns = {
        lastPurchase: Float64Array.from(rows, ([day]) => day),
        frequency: Float64Array.from(rows, ([, count]) => count),
        monetary: Float64Array.from(rows, ([, , money]) => money),
      };
      const options = { method: by, bins, analysisDate: 44015 };
      const codes = rfmScore(columns, options);
      const classes = rfmClasses(columns, options);
      if (!codes.ok || !classes.ok) throw new Error("not scored");
      const { recency, frequency, monetary, faults } = classes.value;
      expect(codes.value.faults).toEqual(faults);
      codes.value.codes.forEach((code, index) => {
        expect(String(code).padStart(3, "0")).toBe(`${recency[index]}${frequency[index]}${monetary[index]}`);
      });
    }),
  );
});

test("what is wrong with an option fails the whole", () => {
  const columns = {
    lastPurchase: Float64Array.of(45000),
    frequency: Float64Array.of(1),
    monetary: Float64Array.of(1),
  };
  expect(rfmScore(columns, { bins: 10 })).toMatchObject({ ok: false, error: { argument: "bins" } });
});
