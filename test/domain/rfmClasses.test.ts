import * as fc from "fast-check";
import { rfmClasses, type RfmColumns, type RfmMethod, type RfmOptions } from "../../src/domain/rfmClasses";

type Row = readonly [lastPurchase: number, frequency: number, monetary: number];

function columnsOf(rows: readonly Row[]): RfmColumns {
  return {
    lastPurchase: Float64Array.from(rows, ([day]) => day),
    frequency: Float64Array.from(rows, ([, count]) => count),
    monetary: Float64Array.from(rows, ([, , money]) => money),
  };
}

/** R, F and M of each row. */
function classesOf(rows: readonly Row[], options?: RfmOptions): number[][] {
  const result = rfmClasses(columnsOf(rows), options);
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

test("a single customer is in class 3 three times", () => {
  expect(classesOf([[45000, 3, 120]])).toEqual([[3, 3, 3]]);
  expect(classesOf([[45000, 3, 120]], { method: "nested" })).toEqual([[3, 3, 3]]);
});

test("customers who are all alike are in the middle class, by quantile edges the end of the scale", () => {
  const alike: Row[] = [
    [45000, 3, 120],
    [45000, 3, 120],
  ];
  expect(classesOf(alike)).toEqual([
    [3, 3, 3],
    [3, 3, 3],
  ]);
  expect(classesOf(alike, { method: "quantileEdges" })).toEqual([
    [5, 1, 1],
    [5, 1, 1],
  ]);
});

test("a customer without revenue or with a loss has a class", () => {
  const [loss, none, gain] = classesOf([
    [45000, 1, -50],
    [45000, 1, 0],
    [45000, 1, 50],
  ]);
  expect([loss[2], none[2], gain[2]]).toEqual([2, 3, 4]);
});

test("classes lie between 1 and the number of classes", () => {
  fc.assert(
    fc.property(rows, method, fc.integer({ min: 2, max: 9 }), (given, by, bins) => {
      for (const one of classesOf(given, { method: by, bins }).flat()) {
        expect(one >= 1 && one <= bins).toBe(true);
      }
    }),
  );
});

test("classes do not depend on the order of rows", () => {
  fc.assert(
    fc.property(rows, method, (given, by) => {
      expect(classesOf([...given].reverse(), { method: by }).reverse()).toEqual(
        classesOf(given, { method: by }),
      );
    }),
  );
});

test("classes do not depend on the currency", () => {
  fc.assert(
    fc.property(rows, method, (given, by) => {
      const inCents = given.map(([day, count, money]): Row => [day, count, money / 100]);
      expect(classesOf(inCents, { method: by })).toEqual(classesOf(given, { method: by }));
    }),
  );
});

test("who bought later is never in a lower class of recency, and on the same day in the same one", () => {
  fc.assert(
    fc.property(rows, method, (given, by) => {
      const classes = classesOf(given, { method: by });
      for (const [a, [dayA]] of given.entries()) {
        for (const [b, [dayB]] of given.entries()) {
          if (dayA > dayB) expect(classes[a][0]).toBeGreaterThanOrEqual(classes[b][0]);
          if (dayA === dayB) expect(classes[a][0]).toBe(classes[b][0]);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("a purchase on the analysis date counts, one on the day after does not", () => {
  const days: Row[] = [
    [45000, 1, 10],
    [45001, 1, 10],
  ];
  expect(classesOf(days, { analysisDate: 45000 })).toEqual([
    [3, 3, 3],
    [0, 0, 0],
  ]);
});

test("rows without purchase and purchases after the analysis date have no class and no influence", () => {
  const outsiders: Row[] = [
    [0, 5, 100],
    [44010, 0, 100],
    [0, 0, 0],
    [44021, 9, 999],
    [NaN, 1, 1],
    [44010, NaN, 1],
    [44010, 1, NaN],
  ];
  const unclassed = outsiders.map(() => [0, 0, 0]);
  fc.assert(
    fc.property(rows, method, (given, by) => {
      const options = { method: by, analysisDate: 44020 };
      expect(classesOf([...outsiders, ...given], options)).toEqual([
        ...unclassed,
        ...classesOf(given, options),
      ]);
    }),
  );
});

test.each<[string, Row]>([
  ["last_purchase", [-1, 1, 1]],
  ["last_purchase", [2_958_466, 1, 1]],
  ["frequency", [45000, -1, 1]],
  ["monetary", [45000, 1, Infinity]],
])("a wrong %s is a fault of its row alone", (argument, wrong) => {
  const result = rfmClasses(columnsOf([wrong, [45000, 1, 1]]));
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
  expect(rfmClasses(columnsOf([[45000, 1, 1]]), options)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument },
  });
});
