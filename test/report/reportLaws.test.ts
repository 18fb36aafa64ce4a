import fc from "fast-check";
import { rfmClasses } from "../../src/domain/rfmClasses";
import type { CellValue } from "../../src/report/CellChunk";
import type { Level, ReportModel } from "../../src/report/ReportModel";
import { reportOf } from "./support/reportOf";

const header = ["Kundennummer", "Belegnummer", "Belegdatum", "Umsatz", "Wareneinsatz"];
const mapping = { customerId: 0, orderId: 1, date: 2, amount: 3, productCost: 4 };

type Row = readonly CellValue[];

/** Order lines with all the dirt that rows can have. Amounts are whole cents below 1,000. */
const line: fc.Arbitrary<Row> = fc
  .record({
    customer: fc.constantFrom<CellValue>("K1", "k1", " K2 ", "K2", "K3", 7, "7", "K8", "", "Summe"),
    order: fc.constantFrom<CellValue>("R1", "R2", "R3", "R4", 5, "C6", ""),
    day: fc.oneof(
      fc.integer({ min: 45_000, max: 45_060 }),
      fc.constantFrom<CellValue>("31.12.2023", "bald", ""),
    ),
    cents: fc.integer({ min: -99_999, max: 99_999 }),
    cost: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constantFrom<CellValue>("", "12,50", "unklar")),
    unreadable: fc.constantFrom(false, false, false, false, true),
  })
  .map(({ customer, order, day, cents, cost, unreadable }) => [
    customer,
    order,
    day,
    unreadable ? "?" : cents / 100,
    cost,
  ]);

const lines = fc.array(line, { minLength: 1, maxLength: 60 });

/** A line that always counts, so that there is a report. */
const sound: Row = ["K1", "R1", 45_000, 10, 5];

function report(rows: readonly Row[]): Promise<ReportModel> {
  return reportOf([header, sound, ...rows], { shape: "orders", mapping });
}

function sum(values: Iterable<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}

/** The cells quoted as examples and evidence are the only thing that depends on where a row stands. */
function withoutExamples({ reconciliation, readings, ...model }: ReportModel) {
  const bare = <T extends { readonly examples: unknown }>(entry: T) => ({ ...entry, examples: [] });
  return {
    ...model,
    readings: readings.map(({ column, as, texts }) => ({ column, as, texts })),
    reconciliation: {
      ...reconciliation,
      setAside: reconciliation.setAside.map(bare),
      offered: reconciliation.offered.map(bare),
      ledger: reconciliation.ledger.map(bare),
    },
  };
}

describe("whatever the rows, a report", () => {
  test("is the same in any order of rows", async () => {
    await fc.assert(
      fc.asyncProperty(
        lines.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        async ([rows, shuffled]) => {
          expect(withoutExamples(await report(shuffled))).toEqual(withoutExamples(await report(rows)));
        },
      ),
    );
  });

  test("accounts for every row and every cent of the source", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        const { reconciliation: gate, totals, moneyScale } = await report(rows);
        const inSource = sum(
          [sound, ...rows].map(([, , , amount]) =>
            typeof amount === "number" ? Math.round(amount * 100) : 0,
          ),
        );
        expect(gate.sourceSum).toBe((inSource * moneyScale) / 100);
        expect(gate.reportSum + sum(gate.setAside.map(({ amount }) => amount))).toBe(gate.sourceSum);
        expect(gate.rowsUsed + sum(gate.setAside.map(({ rows: count }) => count))).toBe(gate.rowsRead);
        expect(gate.rowsRead).toBe(rows.length + 1);
        expect(totals.money.revenue).toBe(gate.reportSum);
      }),
    );
  });

  test("adds up to the same totals however customers are divided", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        const { ranking, totals, abc, criterion, curve } = await report(rows);
        const values = ranking.money[criterion] ?? new Float64Array();
        const total = sum(values);
        expect(totals.money[criterion]).toBe(total);
        for (const table of [abc.criterion, [totals.top20, totals.next30, totals.last50]]) {
          expect(sum(table.map(({ amount }) => amount))).toBe(total);
          expect(sum(table.map(({ customers }) => customers))).toBe(totals.customers);
        }
        expect(sum(abc.revenue.map(({ amount }) => amount))).toBe(totals.money.revenue);
        if (curve.ofTotal) expect(curve.value[curve.value.length - 1]).toBe(1);
      }),
    );
  });

  test("ranks by the criterion, and customers of equal value by their number", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        const { ranking, criterion } = await report(rows);
        const values = Array.from(ranking.money[criterion] ?? []);
        expect(values).toEqual([...values].sort((left, right) => right - left));
        expect(new Set(ranking.customerId.map((id) => id.toLowerCase())).size).toBe(ranking.count);
      }),
    );
  });

  test("has the same ranks and classes when all money is multiplied", async () => {
    const times = (rows: readonly Row[], factor: number): Row[] =>
      rows.map((row) =>
        // 12,50 as text becomes a number here; texts that are none stay.
        row.map((cell, column) =>
          column < 3
            ? cell
            : cell === "12,50"
              ? 12.5 * factor
              : typeof cell === "number"
                ? cell * factor
                : cell,
        ),
      );
    const shape = ({ ranking, segments, totals }: ReportModel) => ({
      ids: ranking.customerId,
      classes: [ranking.abcRevenue, ranking.abcCriterion],
      scores: [ranking.recencyScore, ranking.frequencyScore, ranking.monetaryScore],
      segments: segments.map(({ customers }) => customers),
      shares: [totals.top20.share, totals.worst10.share],
    });
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        const all = [sound, ...rows];
        const once = await reportOf([header, ...times(all, 1)], { shape: "orders", mapping });
        const thousandfold = await reportOf([header, ...times(all, 1000)], { shape: "orders", mapping });
        expect(shape(thousandfold)).toEqual(shape(once));
      }),
    );
  });

  test("scores as the RFM formula does, wherever a purchase has a date", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        const { ranking } = await report(rows);
        const { lastPurchase, purchases, money } = ranking;
        // Without any date the report scores frequency and money alone; the formula has nothing to score.
        fc.pre(lastPurchase.some((day) => day > 0));
        const formula = rfmClasses({
          lastPurchase,
          frequency: purchases,
          monetary: money.revenue ?? new Float64Array(),
        });
        if (!formula.ok) throw new Error(formula.error.kind);
        expect(ranking.recencyScore).toEqual(formula.value.recency);
        expect(ranking.frequencyScore).toEqual(formula.value.frequency);
        expect(ranking.monetaryScore).toEqual(formula.value.monetary);
      }),
    );
  });

  test("takes as many levels off as there are costs, and each by its own sum", async () => {
    const customers = fc.array(
      fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 5, maxLength: 5 }),
      { minLength: 1, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(customers, async (figures) => {
        const cells = [
          ["Kundennummer", "Umsatz", "Rabatt", "Wareneinsatz", "Versandkosten", "Betreuungskosten"],
          ...figures.map((row, index) => [`K${index}`, ...row.map((cents) => cents / 100)]),
        ];
        const { totals, moneyScale } = await reportOf(cells);
        const column = (index: number) => (sum(figures.map((row) => row[index])) * moneyScale) / 100;
        const expected: { [level in Level]?: number } = {
          revenue: column(0) - column(1),
          contribution1: column(0) - column(1) - column(2),
          contribution2: column(0) - column(1) - column(2) - column(3),
          contribution3: column(0) - column(1) - column(2) - column(3) - column(4),
        };
        expect(totals.money).toEqual(expected);
      }),
    );
  });
});
