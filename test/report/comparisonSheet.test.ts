import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import type { Comparison } from "../../src/report/comparison/Comparison";
import { cellAddress } from "../../src/report/sheets/cellAddress";
import { comparisonSheets } from "../../src/report/sheets/comparisonSheet";
import type { SheetPlan } from "../../src/report/SheetPlan";
import { comparisonSentences, type ComparedWords } from "../../src/report/words/comparisonSentences";
import { calculate } from "./support/calculate";
import { comparedOf, comparisonOf } from "./support/comparedOf";

const names = { comparison: "Vergleich", comparedCustomers: "Vergleich Kunden (2)" };

const earlier = comparedOf(
  [
    { id: "stays", revenue: 1000, contribution: 400, segment: "champions", abc: "A" },
    { id: "grows", revenue: 1000, contribution: 300.1, segment: "loyal", abc: "B" },
    { id: "leaves", revenue: 500, contribution: 100.2, segment: "hibernating", abc: "C" },
    { id: "=1+1", revenue: 0, contribution: -20, segment: "Größer 5", abc: "N" },
  ],
  { currency: "EUR" },
);
const later = comparedOf(
  [
    { id: "stays", revenue: 1000, contribution: 400, segment: "champions", abc: "A" },
    { id: "grows", revenue: 2000, contribution: 500.3, segment: "champions", abc: "A" },
    { id: "comes", revenue: 300, contribution: 90, segment: "loyal", abc: "B" },
    { id: "=1+1", revenue: 10, contribution: 2.55, abc: "C" },
  ],
  { currency: "EUR" },
);
const comparison = comparisonOf(earlier, later);

/** Where a text stands on a sheet, from 0. */
function placeOf({ blocks }: SheetPlan, text: string, nth = 0): { row: number; column: number } {
  const places = blocks.flatMap(({ row, column, rowCount, columns }) =>
    columns.flatMap(({ cell }, index) =>
      Array.from({ length: rowCount }, (_, line) => line)
        .filter((line) => cell(line) === text)
        .map((line) => ({ row: row + line, column: column + index })),
    ),
  );
  if (places[nth] === undefined) throw new Error(`${text} is not on the sheet`);
  return places[nth];
}

describe("the sheets of a comparison", () => {
  const [summary, list] = comparisonSheets(comparison, de, names);
  const value = calculate([summary, list]);
  const beside = (text: string, columns: number, nth = 0) => {
    const { row, column } = placeOf(summary, text, nth);
    return value(names.comparison, cellAddress(row, column + columns));
  };

  test("calculated by a spreadsheet, the bridge shows the figures of the comparison, and no difference", () => {
    const { bridge } = comparison;
    const steps = [
      ["Früherer Bericht", 4, bridge.earlier],
      ["Verlorene Kunden", 1, bridge.lost],
      ["Mengeneffekt", 3, bridge.effects?.volume],
      ["Margeneffekt", 3, bridge.effects?.margin],
      ["Neue Kunden", 1, bridge.won],
      ["Späterer Bericht", 4, bridge.later],
    ] as const;
    for (const [label, customers, amount] of steps) {
      expect(beside(label, 1)).toBe(customers);
      expect(beside(label, 2)).toBeCloseTo((amount ?? NaN) / 100, 9);
      expect(beside(label, 3)).toBeCloseTo((amount ?? NaN) / bridge.earlier, 12);
    }
    expect(beside("Differenz", 2)).toBe(0);
  });

  test("the matrices show who went where, with sums of both, and what change went along", () => {
    const { segments, abc } = comparison;
    if (segments === null || abc === null) throw new Error("there are classes");
    const matrices = [
      { counts: segments.customers, top: placeOf(summary, de.comparison.migration.corner, 0), scale: 1 },
      { counts: segments.change, top: placeOf(summary, de.comparison.migration.corner, 1), scale: 100 },
      { counts: abc.customers, top: placeOf(summary, de.comparison.migration.corner, 2), scale: 1 },
      { counts: abc.change, top: placeOf(summary, de.comparison.migration.corner, 3), scale: 100 },
    ];
    for (const { counts, top, scale } of matrices) {
      const at = (row: number, column: number) =>
        Number(value(names.comparison, cellAddress(top.row + 1 + row, top.column + 1 + column)));
      counts.forEach((row, from) => {
        row.forEach((count, to) => expect(at(from, to)).toBeCloseTo(count / scale, 9));
        expect(at(from, row.length)).toBeCloseTo(sum(row) / scale, 9);
      });
      expect(at(counts.length, counts[0].length)).toBeCloseTo(sum(counts.map(sum)) / scale, 9);
    }
    expect(matrices[0].counts.length).toBe(5);
  });

  test("the list is one table with a line per customer; what a report does not know stays blank", () => {
    const [table] = list.blocks;
    expect(list.blocks).toHaveLength(1);
    expect(table).toMatchObject({ rowCount: 6, table: { name: "Kundenwert_Vergleich_Kunden_2" } });
    const line = (row: number) => table.columns.map(({ cell }) => cell(row));
    expect(line(0)).toEqual([
      ...["Kunde", "Name", "Status", "Umsatz früher", "Umsatz später", "DB I früher", "DB I später"],
      ...["Veränderung DB I", "Mengeneffekt", "Margeneffekt", "Segment früher", "Segment später"],
      ...["ABC früher", "ABC später"],
    ]);
    expect(line(1)).toEqual([
      ...["grows", "Name grows", "Bestand", 1000, 2000, 300.1, 500.3, 200.2, 300.1, -99.9],
      ...["Treue Stammkunden", "Champions (Spitzenkunden)", "B", "A"],
    ]);
    expect(line(2)).toEqual([
      ...["leaves", "Name leaves", "Verloren", 500, null, 100.2, null, -100.2, null, null],
      ...["Ruhend", "(verloren)", "C", "(verloren)"],
    ]);
    expect(line(4).slice(0, 1)).toEqual(["=1+1"]);
    expect(line(4).slice(-4)).toEqual(["Größer 5", "Ohne Segment", "N", "C"]);
  });

  test("the chart draws the steps between the totals", () => {
    const [chart] = summary.charts;
    const [{ categories, values }] = chart.series;
    const column = (range: string) => {
      const [first, last] = range.split(":").map((address) => Number(address.slice(1)));
      return Array.from({ length: last - first + 1 }, (_, row) =>
        value(names.comparison, `${range[0]}${first + row}`),
      );
    };
    expect(column(categories)).toEqual(["Verlorene Kunden", "Mengeneffekt", "Margeneffekt", "Neue Kunden"]);
    expect(column(values)).toEqual([-100.2, 302.65, -79.9, 90].map((amount) => expect.closeTo(amount, 9)));
  });

  test("use only functions that Excel has had since 2007", () => {
    const formulas = [summary, list].flatMap(({ blocks }) =>
      blocks.flatMap(({ columns, rowCount }) =>
        columns.flatMap(({ cell }) =>
          Array.from({ length: rowCount }, (_, row) => cell(row)).flatMap((found) =>
            typeof found === "object" && found !== null ? found.formula : [],
          ),
        ),
      ),
    );
    const used = new Set(formulas.flatMap((text) => text.match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].sort()).toEqual(["COUNTIF", "COUNTIFS", "IF", "ROUND", "SUM", "SUMIF", "SUMIFS"]);
  });

  test("without effects the bridge has one step for customers in both reports", () => {
    const revenue = comparisonOf(
      comparedOf([{ id: "A", revenue: 100, contribution: 0 }], { criterion: "revenue" }),
      comparedOf([{ id: "A", revenue: 150, contribution: 0 }], { criterion: "revenue" }),
    );
    const [sheet, customers] = comparisonSheets(revenue, en, names);
    const shown = calculate([sheet, customers]);
    const { row } = placeOf(sheet, "Customers in both reports");
    expect(shown(names.comparison, cellAddress(row, 2))).toBe(50);
    expect(() => placeOf(sheet, "Volume effect")).toThrow();
  });

  test("of nobody there are sheets without an error, too", () => {
    const [sheet, customers] = comparisonSheets(comparisonOf(comparedOf([]), comparedOf([])), de, names);
    const shown = calculate([sheet, customers]);
    const { row } = placeOf(sheet, "Späterer Bericht");
    expect([1, 2, 3].map((column) => shown(names.comparison, cellAddress(row, column)))).toEqual([0, 0, ""]);
  });
});

describe("a comparison in words", () => {
  test("says what the change is made of, in German", () => {
    expect(inWords(comparison, de)).toEqual([
      "Der DB I ist von 780 € auf 993 € gestiegen (+213 €).",
      "1 Kunde ist neu und bringt 90 €.",
      "1 Kunde ist verloren; er hatte 100 € gebracht.",
      "Bei den 3 Kunden in beiden Berichten kommen +303 € aus mehr Umsatz und −80 € aus schlechteren Margen.",
      "2 von 3 haben das Segment gewechselt.",
    ]);
  });

  test("and in English", () => {
    expect(inWords(comparison, en)).toEqual([
      "Contribution margin I has risen from €780 to €993 (+€213).",
      "1 customer is new and brings €90.",
      "1 customer is lost, having brought €100.",
      "For the 3 customers in both reports, +€303 comes from more revenue and −€80 from worse margins.",
      "2 of 3 have changed segment.",
    ]);
  });

  test("of a report with itself there is little to say", () => {
    expect(inWords(comparisonOf(earlier, earlier), de)).toEqual([
      "Der DB I ist mit 780 € gleich geblieben.",
      "Bei den 4 Kunden in beiden Berichten kommen ±0 € aus gleichem Umsatz und ±0 € aus gleichen Margen.",
      "Niemand von ihnen hat das Segment gewechselt.",
    ]);
  });
});

/** With ordinary blanks: figures and their units are kept together by others. */
function inWords(compared: Comparison, texts: ComparedWords): string[] {
  return comparisonSentences(compared, texts).map((sentence) => sentence.replace(/\u00a0/g, " "));
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, amount) => total + amount, 0);
}
