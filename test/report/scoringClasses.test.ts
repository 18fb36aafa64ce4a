import fc from "fast-check";
import { rfmClasses, type RfmMethod } from "../../src/domain/rfmClasses";
import { describeScoring } from "../../src/report/scoring/describeScoring";
import { scoreCustomers, type ScoredColumns } from "../../src/report/scoring/scoreCustomers";
import type { ScoreClass, Scoring, ScoringSettings } from "../../src/report/scoring/Scoring";
import { reportOf } from "./support/reportOf";

const ANALYSIS_DATE = 45_657;
const by = { analysisDate: ANALYSIS_DATE, moneyScale: 100 };

interface Customer {
  /** Days since the last purchase, NaN where no date is known. */
  readonly days: number;
  readonly purchases: number;
  /** In minor units. */
  readonly revenue: number;
}

function columnsOf(customers: readonly Customer[]): ScoredColumns {
  return {
    lastPurchase: Float64Array.from(customers, ({ days }) => ANALYSIS_DATE - days),
    purchases: Float64Array.from(customers, ({ purchases }) => purchases),
    revenue: Float64Array.from(customers, ({ revenue }) => revenue),
  };
}

function scored(customers: readonly Customer[], settings: ScoringSettings) {
  const columns = columnsOf(customers);
  const scores = scoreCustomers(columns, settings, by);
  return { scores, scoring: describeScoring(columns, scores, settings, by) };
}

function sizes(classes: readonly ScoreClass[]): number[] {
  return classes.map(({ customers }) => customers);
}

/** Few different values, so that there are ties; some customers have no score. */
const customer: fc.Arbitrary<Customer> = fc.record({
  days: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  ),
  purchases: fc.integer({ min: 0, max: 6 }),
  revenue: fc.oneof(
    fc.integer({ min: -500, max: 5_000 }),
    fc.integer({ min: 1, max: 20 }).map((hundreds) => hundreds * 10_000),
  ),
});
const customers = fc.array(customer, { minLength: 1, maxLength: 60 });
const bins = fc.constantFrom(3, 4, 5, 7, 9);

// Ten customers, each a little better than the one before: with mean rank every class has its share.
const TEN = Array.from({ length: 10 }, (_, index): Customer => ({
  days: 100 - 10 * index,
  purchases: index + 1,
  revenue: 10_000 * (index + 1),
}));

// floor(rank · bins / 11) + 1 for the ranks 1 to 10.
test.each<[number, number[], number[]]>([
  [3, [1, 1, 1, 2, 2, 2, 2, 3, 3, 3], [3, 4, 3]],
  [4, [1, 1, 2, 2, 2, 3, 3, 3, 4, 4], [2, 3, 3, 2]],
  [7, [1, 2, 2, 3, 4, 4, 5, 6, 6, 7], [1, 2, 1, 2, 1, 2, 1]],
])("%i classes by mean rank", (count, expected, expectedSizes) => {
  const { scores, scoring } = scored(TEN, { bins: count });
  expect(Array.from(scores.recencyScore)).toEqual(expected);
  expect(Array.from(scores.frequencyScore)).toEqual(expected);
  expect(Array.from(scores.monetaryScore)).toEqual(expected);
  expect(scoring).toMatchObject({ method: "meanRank", bins: count });
  expect(sizes(scoring.classes.recency)).toEqual(expectedSizes);
});

test("limits and classes are told as they came out", () => {
  const { scoring } = scored(TEN, { bins: 3 });
  expect(scoring.thresholds).toEqual({
    recency: [70, 30],
    frequency: [4, 8],
    monetary: [400, 800],
  });
  expect(scoring.classes.recency).toEqual([
    { score: 1, customers: 3, lowest: 80, highest: 100 },
    { score: 2, customers: 4, lowest: 40, highest: 70 },
    { score: 3, customers: 3, lowest: 10, highest: 30 },
  ]);
  expect(scoring.classes.monetary[2]).toEqual({ score: 3, customers: 3, lowest: 80_000, highest: 100_000 });
});

test("a class that stays empty is told, and begins where the next better one does", () => {
  // One-time buyers are tied: their mean rank of 4.5 of 10 puts all eight in class 3 of 5.
  const many = Array.from({ length: 8 }, (_, index): Customer => ({ ...TEN[index], purchases: 1 }));
  const { scoring } = scored([...many, { ...TEN[8], purchases: 2 }, { ...TEN[9], purchases: 9 }], {});
  expect(sizes(scoring.classes.frequency)).toEqual([0, 0, 8, 0, 2]);
  expect(scoring.classes.frequency[1]).toEqual({ score: 2, customers: 0, lowest: NaN, highest: NaN });
  expect(scoring.thresholds?.frequency).toEqual([1, 1, 2, 2]);
});

test("limits of a best class that nobody reaches are finite, so that they can be kept in a workbook", () => {
  const { scoring } = scored([TEN[0], TEN[0]], {});
  const kept = JSON.parse(JSON.stringify(scoring.thresholds)) as Scoring["thresholds"];
  expect(kept).toEqual(scoring.thresholds);
  expect(sizes(scoring.classes.monetary)).toEqual([0, 0, 2, 0, 0]);
});

test.each<RfmMethod>(["meanRank", "nested", "quantileEdges"])(
  "by %s a report scores as the RFM formula does, with 3 to 9 classes",
  (method) => {
    fc.assert(
      fc.property(customers, bins, (list, count) => {
        const { scores, scoring } = scored(list, { method, bins: count });
        const known = (value: number) => (Number.isNaN(value) ? 0 : value);
        const columns = columnsOf(list);
        const formula = rfmClasses(
          {
            // Without any date a report scores frequency and money alone; the formula has nothing to score.
            lastPurchase: columns.lastPurchase.map(known),
            frequency: columns.purchases,
            monetary: columns.revenue,
          },
          { method, bins: count },
        );
        if (!formula.ok) throw new Error(formula.error.kind);
        fc.pre(list.some(({ days }) => !Number.isNaN(days)) && list.some(({ purchases }) => purchases > 0));
        expect(scores.recencyScore).toEqual(formula.value.recency);
        expect(scores.frequencyScore).toEqual(formula.value.frequency);
        expect(scores.monetaryScore).toEqual(formula.value.monetary);
        expect([scoring.method, scoring.bins]).toEqual([method, count]);
      }),
    );
  },
);

test.each<RfmMethod>(["meanRank", "quantileEdges"])(
  "the limits of a report by %s give the same customers the same scores",
  (method) => {
    fc.assert(
      fc.property(customers, bins, (list, count) => {
        const first = scored(list, { method, bins: count });
        const frozen = first.scoring.thresholds;
        fc.pre(frozen !== null);
        if (frozen === null) return;
        const again = scored(list, { frozen });
        expect(again.scores).toEqual(first.scores);
        expect(again.scoring).toEqual({ ...first.scoring, method: "frozen" });
      }),
    );
  },
);

test("limits that were kept score later data by the same yardstick", () => {
  const { scoring } = scored(TEN, { bins: 3 });
  if (scoring.thresholds === null) throw new Error("no limits");
  const later: Customer[] = [
    { days: 30, purchases: 8, revenue: 80_000 },
    { days: 31, purchases: 7, revenue: 79_999 },
    { days: 71, purchases: 3, revenue: 39_999 },
    { days: 71, purchases: 99, revenue: 39_999 },
    { days: NaN, purchases: 9, revenue: 99_999 },
  ];
  // Other bins and methods have no say where limits are given.
  const { scores, scoring: told } = scored(later, { frozen: scoring.thresholds, bins: 7, method: "nested" });
  expect(Array.from(scores.recencyScore)).toEqual([3, 2, 1, 1, 0]);
  expect(Array.from(scores.frequencyScore)).toEqual([3, 2, 1, 3, 0]);
  expect(Array.from(scores.monetaryScore)).toEqual([3, 2, 1, 1, 0]);
  expect(told).toMatchObject({ method: "frozen", bins: 3, thresholds: scoring.thresholds });
});

test("scores within groups have no limits that hold for all", () => {
  expect(scored(TEN, { method: "nested" }).scoring.thresholds).toBeNull();
});

test("classes hold every customer who has a score, once, from the lowest to the highest value", () => {
  fc.assert(
    fc.property(
      customers,
      bins,
      fc.constantFrom<RfmMethod>("meanRank", "quantileEdges"),
      (list, count, method) => {
        const { scores, scoring } = scored(list, { method, bins: count });
        const having = (of: Uint8Array) => of.filter((score) => score > 0).length;
        const sum = (classes: readonly ScoreClass[]) =>
          sizes(classes).reduce((total, size) => total + size, 0);
        expect(sum(scoring.classes.recency)).toBe(having(scores.recencyScore));
        expect(sum(scoring.classes.frequency)).toBe(having(scores.frequencyScore));
        expect(sum(scoring.classes.monetary)).toBe(having(scores.monetaryScore));
        const filled = scoring.classes.monetary.filter(({ customers: size }) => size > 0);
        filled.forEach(({ lowest, highest }, index) => {
          expect(lowest).toBeLessThanOrEqual(highest);
          if (index > 0) expect(lowest).toBeGreaterThan(filled[index - 1].highest);
        });
      },
    ),
  );
});

describe("a report", () => {
  const header = ["Kundennummer", "Belegnummer", "Belegdatum", "Umsatz"];
  const orders = TEN.flatMap(({ days, purchases, revenue }, index) =>
    Array.from({ length: purchases }, (_, order) => [
      `K${index}`,
      `R${index}-${order}`,
      ANALYSIS_DATE - days,
      revenue / 100 / purchases,
    ]),
  );

  test("is scored with the settings it is given, and says so", async () => {
    const { scoring, ranking, segments } = await reportOf([header, ...orders], {
      analysisDate: ANALYSIS_DATE,
      scoring: { bins: 3 },
    });
    expect(scoring.thresholds).toEqual({ recency: [70, 30], frequency: [4, 8], monetary: [400, 800] });
    expect(Array.from(ranking.recencyScore)).toEqual([3, 3, 3, 2, 2, 2, 2, 1, 1, 1]);
    // R and F go together here: the best, the middle and the worst field of the grid.
    expect(segments.filter(({ customers: size }) => size > 0)).toMatchObject([
      { segment: "champions", customers: 3 },
      { segment: "needAttention", customers: 4 },
      { segment: "hibernating", customers: 3 },
    ]);
  });

  test("compares with an earlier one by the limits of that", async () => {
    const first = await reportOf([header, ...orders], { analysisDate: ANALYSIS_DATE });
    const frozen = first.scoring.thresholds ?? undefined;
    // A month later without one more purchase: everybody is 30 days older, and money is what it was.
    const later = await reportOf([header, ...orders], {
      analysisDate: ANALYSIS_DATE + 30,
      scoring: { frozen },
    });
    expect(later.scoring.method).toBe("frozen");
    expect(later.ranking.monetaryScore).toEqual(first.ranking.monetaryScore);
    expect(Array.from(first.ranking.recencyScore)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
    expect(Array.from(later.ranking.recencyScore)).toEqual([4, 3, 3, 2, 2, 1, 1, 1, 1, 1]);
  });

  test("without dates has classes of money alone", async () => {
    const { scoring } = await reportOf([
      ["Kundennummer", "Umsatz"],
      ["A", 10],
      ["B", 20],
    ]);
    expect(sizes(scoring.classes.monetary)).toEqual([0, 1, 0, 1, 0]);
    expect(sizes(scoring.classes.recency)).toEqual([0, 0, 0, 0, 0]);
    expect(scoring.thresholds).toBeNull();
  });
});
