import * as fc from "fast-check";
import { rfmScore, type RfmColumns, type RfmMethod, type RfmOptions } from "../../src/domain/rfmScore";

type Row = readonly [lastPurchase: number, frequency: number, monetary: number];

function columnsOf(rows: readonly Row[]): RfmColumns {
  return {
    lastPurchase: Float64Array.from(rows, ([day]) => day),
    frequency: Float64Array.from(rows, ([, count]) => count),
    monetary: Float64Array.from(rows, ([, , money]) => money),
  };
}

/** R, F and M of each row. */
function scoresOf(rows: readonly Row[], options?: RfmOptions): number[][] {
  const result = rfmScore(columnsOf(rows), options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { recency, frequency, monetary } = result.value;
  return rows.map((_, row) => [recency[row], frequency[row], monetary[row]]);
}

const row = fc.tuple(
  fc.integer({ min: 44000, max: 44020 }),
  fc.integer({ min: 1, max: 8 }),
  fc.integer({ min: -100, max: 900 }),
);
const rows = fc.array(row, { minLength: 1, maxLength: 40 });
const method = fc.constantFrom<RfmMethod>("meanRank", "nested", "quantileEdges");

test("a single customer scores 3, 3, 3", () => {
  expect(scoresOf([[45000, 3, 120]])).toEqual([[3, 3, 3]]);
  expect(scoresOf([[45000, 3, 120]], { method: "nested" })).toEqual([[3, 3, 3]]);
});

test("customers who are all alike score the middle, by quantile edges the end of the scale", () => {
  const alike: Row[] = [
    [45000, 3, 120],
    [45000, 3, 120],
  ];
  expect(scoresOf(alike)).toEqual([
    [3, 3, 3],
    [3, 3, 3],
  ]);
  expect(scoresOf(alike, { method: "quantileEdges" })).toEqual([
    [5, 1, 1],
    [5, 1, 1],
  ]);
});

test("a customer without revenue or with a loss is scored", () => {
  const [loss, none, gain] = scoresOf([
    [45000, 1, -50],
    [45000, 1, 0],
    [45000, 1, 50],
  ]);
  expect([loss[2], none[2], gain[2]]).toEqual([2, 3, 4]);
});

test("scores do not depend on the order of rows", () => {
  fc.assert(
    fc.property(rows, method, (given, by) => {
      expect(scoresOf([...given].reverse(), { method: by }).reverse()).toEqual(
        scoresOf(given, { method: by }),
      );
    }),
  );
});

test("scores do not depend on the currency", () => {
  fc.assert(
    fc.property(rows, method, (given, by) => {
      const inCents = given.map(([day, count, money]): Row => [day, count, money / 100]);
      expect(scoresOf(inCents, { method: by })).toEqual(scoresOf(given, { method: by }));
    }),
  );
});

test("who bought later never scores lower on recency, and equally on the same day", () => {
  fc.assert(
    fc.property(rows, method, (given, by) => {
      const scores = scoresOf(given, { method: by });
      for (const [a, [dayA]] of given.entries()) {
        for (const [b, [dayB]] of given.entries()) {
          if (dayA > dayB) expect(scores[a][0]).toBeGreaterThanOrEqual(scores[b][0]);
          if (dayA === dayB) expect(scores[a][0]).toBe(scores[b][0]);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("rows without purchase and purchases after the analysis date have no score and no influence", () => {
  const outsiders: Row[] = [
    [0, 5, 100],
    [44010, 0, 100],
    [0, 0, 0],
    [44021, 9, 999],
    [NaN, 1, 1],
    [44010, NaN, 1],
    [44010, 1, NaN],
  ];
  const unscored = outsiders.map(() => [0, 0, 0]);
  fc.assert(
    fc.property(rows, method, (given, by) => {
      const options = { method: by, analysisDate: 44020 };
      expect(scoresOf([...outsiders, ...given], options)).toEqual([...unscored, ...scoresOf(given, options)]);
    }),
  );
});

test.each<[string, Row]>([
  ["last_purchase", [-1, 1, 1]],
  ["last_purchase", [2_958_466, 1, 1]],
  ["frequency", [45000, -1, 1]],
  ["monetary", [45000, 1, Infinity]],
])("a wrong %s is a fault of its row alone", (argument, wrong) => {
  const result = rfmScore(columnsOf([wrong, [45000, 1, 1]]));
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) return;
  expect([...result.value.faults]).toEqual([[0, expect.objectContaining({ kind: "outOfRange", argument })]]);
  expect(Array.from(result.value.recency)).toEqual([0, 3]);
});

test.each<[string, RfmOptions]>([
  ["bins", { bins: 1 }],
  ["bins", { bins: 10 }],
  ["bins", { bins: 2.5 }],
  ["analysis_date", { analysisDate: -1 }],
])("%s outside its range fails the whole", (argument, options) => {
  expect(rfmScore(columnsOf([[45000, 1, 1]]), options)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument },
  });
});
