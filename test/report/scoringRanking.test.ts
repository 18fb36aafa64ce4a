import fc from "fast-check";
import { compareIds } from "../../src/domain/compareIds";
import { cltvRetention } from "../../src/domain/cltvRetention";
import { rfmCode } from "../../src/domain/rfmCode";
import type { CellValue } from "../../src/report/CellChunk";
import type { RankBy, ReportModel } from "../../src/report/ReportModel";
import { moneyOf } from "./support/moneyOf";
import { reportOf } from "./support/reportOf";

const header = ["Kundennummer", "Belegnummer", "Belegdatum", "Umsatz", "Wareneinsatz"];
const mapping = { customerId: 0, orderId: 1, date: 2, amount: 3, productCost: 4 };
const LAST_DAY = 45_657;

type Row = readonly CellValue[];

/** Few customers, days and amounts, so that there are ties of every kind; some orders have no date. */
const line: fc.Arbitrary<Row> = fc
  .record({
    customer: fc.integer({ min: 1, max: 14 }),
    order: fc.integer({ min: 1, max: 60 }),
    days: fc.constantFrom(0, 10, 10, 40, 90, 200, 400, null),
    amount: fc.constantFrom(50, 50, 100, 120.5, 300, -50),
    cost: fc.constantFrom(0, 20, 60, 400),
  })
  .map(({ customer, order, days, amount, cost }) => [
    `K${customer}`,
    `R${order}-${customer}`,
    days === null ? "" : LAST_DAY - days,
    amount,
    cost,
  ]);
const lines = fc.array(line, { maxLength: 40 });
/** Somebody who came back: without such customers nothing can be predicted. */
const sound: readonly Row[] = [
  ["K1", "R0", LAST_DAY, 100, 20],
  ["K1", "R00", LAST_DAY - 70, 100, 20],
];

function report(rows: readonly Row[], rankBy: RankBy): Promise<ReportModel> {
  return reportOf([header, ...sound, ...rows], { shape: "orders", mapping, rankBy });
}

function byCustomer({ ranking }: ReportModel, values: ArrayLike<unknown> | undefined): Map<string, unknown> {
  return new Map(ranking.customerId.map((id, rank) => [id, values?.[rank]]));
}

const OTHERS: readonly RankBy[] = ["rfm", "rfmr", "cltv", "predictedCltv"];

describe.each(OTHERS)("ranked by %s, whatever the orders,", (rankBy) => {
  test("customers stand in order of value, then money, then number; those without value last", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        const model = await report(rows, rankBy);
        const { ranking, criterion } = model;
        expect(model.rankedBy).toBe(rankBy);
        const value = ranking.value ?? new Float64Array();
        const money = ranking.money[criterion] ?? new Float64Array();
        const places = ranking.customerId.map((id, rank) => ({ id, value: value[rank], money: money[rank] }));
        const sorted = [...places].sort((left, right) => {
          const [one, other] = [left.value, right.value].map((of) => (Number.isNaN(of) ? -Infinity : of));
          if (one !== other) return other > one ? 1 : -1;
          return right.money - left.money || compareIds(left.id, right.id);
        });
        expect(places).toEqual(sorted);
      }),
    );
  });

  test("shares, classes and the rank by money are those of the ranking by money", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        const model = await report(rows, rankBy);
        const plain = await report(rows, "money");
        const { ranking } = model;
        const moneyRanks = plain.ranking.customerId.map((_, rank) => rank + 1);
        expect(plain.ranking.moneyRank).toBeUndefined();
        expect(byCustomer(model, ranking.moneyRank)).toEqual(byCustomer(plain, moneyRanks));
        for (const key of [
          "share",
          "cumulatedShare",
          "abcRevenue",
          "abcCriterion",
          "segment",
          "points",
        ] as const) {
          expect(byCustomer(model, ranking[key])).toEqual(byCustomer(plain, plain.ranking[key]));
        }
        expect([model.totals, model.curve, model.abc, model.segments]).toEqual([
          plain.totals,
          plain.curve,
          plain.abc,
          plain.segments,
        ]);
      }),
      { numRuns: 40 },
    );
  });
});

test("the value that customers are ranked by is their code, their points, or their lifetime value", async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (rows) => {
      const { ranking: rfm } = await report(rows, "rfm");
      const codes = rfm.customerId.map((_, rank) =>
        rfm.recencyScore[rank] === 0
          ? NaN
          : rfmCode(rfm.recencyScore[rank], rfm.frequencyScore[rank], rfm.monetaryScore[rank]),
      );
      expect(Array.from(rfm.value ?? [])).toEqual(codes);
      const { ranking: rfmr } = await report(rows, "rfmr");
      expect(rfmr.value).toEqual(rfmr.points);
    }),
  );
});

test("codes rank customers, ties by contribution, then by number; who has none comes last", async () => {
  const { ranking, rankedBy } = await reportOf(
    [
      ["Kundennummer", "Letzter Kauf", "Anzahl Käufe", "Umsatz", "Wareneinsatz"],
      ["K2", LAST_DAY, 1, 100, 40],
      ["K1", LAST_DAY, 1, 100, 40],
      ["K3", LAST_DAY, 1, 100, 90],
      ["K4", "", 1, 900, 10],
      ["K5", LAST_DAY - 500, 1, 90, 10],
    ],
    { rankBy: "rfm" },
  );
  expect(rankedBy).toBe("rfm");
  // K4 has no date; the best contribution of all does not lift it. K5 is the oldest and smallest.
  expect(ranking.customerId).toEqual(["K1", "K2", "K3", "K5", "K4"]);
  expect(Array.from(ranking.moneyRank ?? [])).toEqual([3, 4, 5, 2, 1]);
  expect(ranking.value?.[4]).toBeNaN();
  // The curve runs by contribution: 890, 80, 60, 60, 10 of 1100.
  expect(Array.from(ranking.cumulatedShare)).toEqual([1030, 1090, 1100, 970, 890].map((sum) => sum / 1100));
  expect(Array.from(ranking.share)).toEqual([0.6, 0.8, 1, 0.4, 0.2]);
});

test("lifetime values are the contribution of a year, kept and discounted for ever", async () => {
  // The data span 731 days, first and last included.
  const rows: Row[] = [
    ["K1", "R1", LAST_DAY - 730, 1000, 200],
    ["K2", "R2", LAST_DAY, 500, 600],
  ];
  const model = await reportOf([header, ...rows], {
    shape: "orders",
    mapping,
    rankBy: "cltv",
    lifetime: { retention: 0.75, discountRate: 0.05 },
  });
  const years = 731 / 365.25;
  const expected = [800, -100].map((contribution) => {
    const value = cltvRetention(contribution / years, 0.75, { discount: 0.05 });
    if (!value.ok) throw new Error(value.error.kind);
    return Math.round(value.value * 100);
  });
  expect(Array.from(model.ranking.value ?? [])).toEqual(expected);
  expect(model.lifetime).toEqual({ retention: 0.75, discountRate: 0.05 });
});

test("without dates there are no codes, and the report says that it ranks by money", async () => {
  const model = await reportOf(
    [
      ["Kundennummer", "Umsatz"],
      ["A", 5],
      ["B", 7],
    ],
    { rankBy: "rfm" },
  );
  expect([model.rankedBy, model.ranking.value, model.ranking.moneyRank]).toEqual([
    "money",
    undefined,
    undefined,
  ]);
});

describe("the deepest level that is looked at", () => {
  const table: Row[] = [
    ["Kundennummer", "Umsatz", "Wareneinsatz", "Versandkosten"],
    ["A", 100, 90, 0],
    ["B", 80, 10, 60],
    ["C", 60, 20, 5],
  ];

  test("is the deepest one that the data have, unless another one is chosen", async () => {
    const model = await reportOf(table);
    expect([model.criterion, model.levels]).toEqual([
      "contribution2",
      ["revenue", "contribution1", "contribution2"],
    ]);
    expect(model.ranking.customerId).toEqual(["C", "A", "B"]);
  });

  test("is what ranks, shares and classes speak of, and deeper ones are left out", async () => {
    const model = await reportOf(table, { deepestLevel: "contribution1" });
    expect([model.criterion, model.levels]).toEqual(["contribution1", ["revenue", "contribution1"]]);
    expect(model.ranking.customerId).toEqual(["B", "C", "A"]);
    expect(moneyOf(model, "contribution1")).toEqual([70, 40, 10]);
    expect(model.totals.money).toEqual({ revenue: 24_000, contribution1: 12_000 });
    expect(model.ranking.money.contribution2).toBeUndefined();
  });

  test("changes nothing where the data do not have it", async () => {
    const chosen = await reportOf(table, { deepestLevel: "contribution3" });
    const usual = await reportOf(table);
    expect({ ...chosen, choices: null }).toEqual({ ...usual, choices: null });
  });
});

describe("own limits of ABC", () => {
  const values = [50, 20, 15, 10, 5];
  const table: Row[] = [
    ["Kundennummer", "Umsatz"],
    ...values.map((value, index): Row => [`K${index}`, value]),
  ];

  test.each<[number, number, string]>([
    [0.8, 0.95, "AAABC"],
    [0.5, 0.85, "ABBCC"],
    [0.7, 0.7, "AACCC"],
    [1, 1, "AAAAA"],
  ])("%d and %d", async (a, b, classes) => {
    const model = await reportOf(table, { abcLimits: { a, b } });
    expect(model.ranking.abcCriterion.join("")).toBe(classes);
    expect(model.ranking.abcRevenue.join("")).toBe(classes);
    expect(model.abcLimits).toEqual({ a, b });
    const counted = model.abc.criterion.map(({ abc, customers }) => abc.repeat(customers)).join("");
    expect(counted).toBe(classes);
  });

  test("are 80 and 95 % where there are none", async () => {
    expect((await reportOf(table)).abcLimits).toEqual({ a: 0.8, b: 0.95 });
  });
});
