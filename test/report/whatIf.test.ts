import fc from "fast-check";
import type { CellValue } from "../../src/report/CellChunk";
import type { AbcClass, Level, ReportModel, Totals, WhaleCurve } from "../../src/report/ReportModel";
import type { RankBy } from "../../src/report/ReportModel";
import { EVERYBODY, isExcluded, whatIf, type Exclusions } from "../../src/report/whatIf";
import { customerExport } from "../taskpane/exports";
import { reportOf } from "./support/reportOf";

/** Leaves out what is named, and nobody else. */
function without(named: {
  readonly customers?: readonly number[];
  readonly segments?: readonly number[];
  readonly classes?: readonly AbcClass[];
}): Exclusions {
  return {
    customers: new Set(named.customers),
    segments: new Set(named.segments),
    classes: new Set(named.classes),
  };
}

// Contributions of 500, 300, 100, 80, 60, 40, 20, 0, -40, -60: together 1,000, at most 1,100.
describe("ten customers", () => {
  let model: ReportModel;
  beforeAll(async () => {
    model = await reportOf(customerExport);
  });

  test("without the two who cost money bring what they took", () => {
    const answer = whatIf(model, without({ customers: [8, 9] }));
    expect(answer.excluded).toBe(2);
    expect(answer.totals.money).toEqual({ revenue: 740_000, contribution: 110_000 });
    expect(answer.difference).toEqual({
      customers: -2,
      money: { revenue: -50_000, contribution: 10_000 },
      worst10: 6_000,
    });
    expect(answer.totals.unprofitable).toBe(0);
    expect(answer.curve.peak).toBe(1);
    // Eight of ten customers bring 110 % of what all ten bring.
    expect(answer.onOriginal).toEqual({ customers: 0.8, value: 1.1 });
  });

  test("without class A are three who bring 150 and seven who bring less", () => {
    // A: 500 and 300 are 800 of 1,100, the next 100 crosses the 80 %.
    const answer = whatIf(model, without({ classes: ["A"] }));
    expect(answer.excluded).toBe(3);
    expect(answer.totals.money.contribution).toBe(10_000);
    expect(answer.totals.top20).toEqual({ customers: 2, amount: 14_000, share: 1.4 });
  });

  test("without anybody leave nothing", () => {
    const answer = whatIf(model, without({ classes: ["A", "B", "C", "N"] }));
    expect(answer.totals).toMatchObject({ customers: 0, money: { revenue: 0, contribution: 0 } });
    expect(answer.curve).toMatchObject({ peak: 0, ofTotal: false });
    expect(answer.onOriginal.customers).toBe(0);
  });

  test("named by class and by themselves are left out once", () => {
    expect(whatIf(model, without({ customers: [0], classes: ["A"] })).excluded).toBe(3);
  });

  test("who do not exist change nothing", () => {
    expect(whatIf(model, without({ customers: [10, -5], segments: [99] })).excluded).toBe(0);
  });
});

describe("whatever the customers", () => {
  const customer = fc.record({
    cents: fc.integer({ min: 0, max: 99_999 }),
    cost: fc.integer({ min: 0, max: 99_999 }),
    day: fc.integer({ min: 45_000, max: 45_400 }),
    purchases: fc.integer({ min: 1, max: 9 }),
  });
  const header: CellValue[] = ["Kundennummer", "Umsatz", "Produktkosten", "Letzter Kauf", "Anzahl Käufe"];
  const reports = fc.record({
    customers: fc.array(customer, { minLength: 1, maxLength: 40 }),
    rankBy: fc.constantFrom<RankBy>("money", "rfm", "rfmr"),
  });
  const exclusions: fc.Arbitrary<Exclusions> = fc.record({
    customers: fc.uniqueArray(fc.nat(45)).map((positions) => new Set(positions)),
    segments: fc.uniqueArray(fc.integer({ min: -1, max: 10 })).map((places) => new Set(places)),
    classes: fc.subarray<AbcClass>(["A", "B", "C", "N"]).map((classes) => new Set(classes)),
  });
  const report = ({ customers, rankBy }: typeof reports extends fc.Arbitrary<infer T> ? T : never) =>
    reportOf(
      [
        header,
        ...customers.map(({ cents, cost, day, purchases }, index): CellValue[] => [
          `K${index}`,
          cents / 100,
          cost / 100,
          day,
          purchases,
        ]),
      ],
      {
        shape: "customers",
        mapping: { customerId: 0, amount: 1, productCost: 2, lastPurchase: 3, purchases: 4 },
        rankBy,
      },
    );

  test("leaving nobody out changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (drawn) => {
        const model = await report(drawn);
        const { totals, curve, onOriginal, excluded } = whatIf(model, EVERYBODY);
        expect([excluded, onOriginal]).toEqual([0, { customers: 1, value: 1 }]);
        expect(totals).toEqual<Totals>(model.totals);
        expect(curve).toEqual<WhaleCurve>(model.curve);
      }),
    );
  });

  test("those left out and those who remain make the sums of the report", async () => {
    await fc.assert(
      fc.asyncProperty(reports, exclusions, async (drawn, chosen) => {
        const model = await report(drawn);
        const { totals, difference, excluded } = whatIf(model, chosen);
        const gone = Array.from({ length: model.ranking.count }, (_, position) => position).filter(
          (position) => isExcluded(model.ranking, position, chosen),
        );
        expect(excluded).toBe(gone.length);
        expect(totals.customers + excluded).toBe(model.totals.customers);
        for (const level of model.levels) {
          const amountGone = gone.reduce((sum, position) => sum + amountAt(model, level, position), 0);
          expect((totals.money[level] ?? NaN) + amountGone).toBe(model.totals.money[level]);
          expect((difference.money[level] ?? NaN) + amountGone).toBe(0);
        }
        expect(totals.top20.amount + totals.next30.amount + totals.last50.amount).toBe(
          totals.money[model.criterion],
        );
      }),
    );
  });

  test("leaving out those left out one after the other comes to the same", async () => {
    await fc.assert(
      fc.asyncProperty(reports, exclusions, async (drawn, chosen) => {
        const model = await report(drawn);
        const named = Array.from({ length: model.ranking.count }, (_, position) => position).filter(
          (position) => isExcluded(model.ranking, position, chosen),
        );
        expect(whatIf(model, without({ customers: named }))).toEqual(whatIf(model, chosen));
      }),
    );
  });

  test("the scaled curve ends where the total of those who remain lies on the original's axis", async () => {
    await fc.assert(
      fc.asyncProperty(reports, exclusions, async (drawn, chosen) => {
        const model = await report(drawn);
        const { totals, curve, onOriginal } = whatIf(model, chosen);
        const total = model.totals.money[model.criterion] ?? 0;
        if (total <= 0) return;
        const end = curve.value[curve.value.length - 1] * onOriginal.value;
        // Two divisions of whole cents, each rounded once.
        expect(end).toBeCloseTo((totals.money[model.criterion] ?? 0) / total, 9);
      }),
    );
  });
});

function amountAt(model: ReportModel, level: Level, position: number): number {
  return model.ranking.money[level]?.[position] ?? NaN;
}
