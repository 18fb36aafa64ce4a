import { segmentName } from "../../src/report/words/segmentName";
import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import type { Report } from "../../src/report/Report";
import type { ReportModel } from "../../src/report/ReportModel";
import type { CellBlock, PlannedCell, SheetPlan } from "../../src/report/SheetPlan";
import { cellAddress } from "../../src/report/sheets/cellAddress";
import { reportSheets } from "../../src/report/sheets/reportSheets";
import type { SheetTexts } from "../../src/report/sheets/SheetTexts";
import { calculate } from "./support/calculate";
import { reportOf } from "./support/reportOf";

const names = {
  overview: "Übersicht",
  ranking: "Rangliste (2)",
  decisions: "Entscheidungen",
  dataLog: "Datenprotokoll (2)",
  method: "Methode",
};

/** Orders of 30 customers; the last ones cost more than they bring, and one row has no customer. */
const orders = [
  ["Kundennummer", "Firma", "Belegnummer", "Belegdatum", "Umsatz", "Wareneinsatz"],
  ...Array.from({ length: 90 }, (_, row) => {
    const customer = row % 30;
    const amount = 1000 - 30 * customer + row / 100;
    return [`K${customer}`, `Firma ${customer}`, `R${row}`, 45000 + row, amount, 300 + 10 * (row % 7)];
  }),
  ["K3", "Firma 3", "G1", 45090, -500.5, 0],
  ["", "", "R999", 45050, 12.34, 5],
];

describe("the sheets of a report", () => {
  let model: ReportModel;
  let sheets: SheetPlan[];
  let overview: SheetPlan;
  let ranking: SheetPlan;

  beforeAll(async () => {
    model = await reportOf(orders);
    sheets = reportSheets(withoutLedger(model), de, names);
    [overview, ranking] = sheets;
  });

  test("stand in order of reading, under the names given", () => {
    expect(sheets.map(({ key, name }) => ({ key, name }))).toEqual([
      { key: "overview", name: "Übersicht" },
      { key: "ranking", name: "Rangliste (2)" },
      { key: "decisions", name: "Entscheidungen" },
      { key: "dataLog", name: "Datenprotokoll (2)" },
      { key: "method", name: "Methode" },
    ]);
  });

  test("the ranking is one table with a frozen header and a line per customer", () => {
    const [table] = ranking.blocks;
    expect(ranking.blocks).toHaveLength(1);
    expect(ranking.frozenRows).toBe(1);
    expect(table).toMatchObject({
      row: 0,
      column: 0,
      rowCount: 31,
      table: { name: "Kundenwert_Rangliste_2" },
    });
    expect(ranking.columnWidths).toHaveLength(table.columns.length);
    const headers = table.columns.map((column) => column.cell(0));
    expect(headers).toEqual([
      ...["Rang", "Kunde", "Name", "Umsatz", "DB I", "DB-Quote", "Anteil der Kunden", "Anteil kumuliert"],
      ...["ABC Umsatz", "ABC DB I", "Letzter Kauf", "Tage seither", "Käufe", "Ø Wert je Kauf"],
      ...["R", "F", "M", "RFM", "Segment", "RFMR-Punkte", "Vorschlag", "Warum, und was nun?"],
    ]);
    // K0: revenue 1000 + 1000.3 + 1000.6, costs 300, 300 + 10·2, 300 + 10·4 (rows 0, 30 and 60).
    const first = table.columns.map((column) => column.cell(1)).slice(0, 5);
    expect(first).toEqual([1, "K0", "Firma 0", 3000.9, 2040.9]);
  });

  test("calculated by a spreadsheet, the overview shows the figures of the model", () => {
    const value = calculate(sheets);
    const beside = (label: string, column: number) =>
      value(names.overview, addressOf(overview, label, column));
    const { totals, moneyScale, reconciliation } = model;

    expect(beside("Kunden", 1)).toBe(30);
    expect(beside("Umsatz gesamt", 1)).toBeCloseTo((totals.money.revenue ?? NaN) / moneyScale, 6);
    expect(beside("DB I gesamt", 1)).toBeCloseTo((totals.money.contribution1 ?? NaN) / moneyScale, 6);
    expect(beside("Kunden mit DB I unter null", 1)).toBe(totals.unprofitable);
    expect(beside("Höchster Punkt der Kurve", 1)).toBeCloseTo(model.curve.peak, 12);
    for (const [label, group] of [
      ["Beste 20 %", totals.top20],
      ["Nächste 30 %", totals.next30],
      ["Letzte 50 %", totals.last50],
      ["Davon schlechteste 10 %", totals.worst10],
    ] as const) {
      expect(beside(label, 1)).toBe(group.customers);
      expect(beside(label, 2)).toBeCloseTo(group.amount / moneyScale, 6);
      expect(beside(label, 3)).toBeCloseTo(group.share ?? NaN, 12);
    }
    model.abc.revenue.forEach(({ abc, customers, amount }, row) => {
      const byCriterion = model.abc.criterion[row];
      expect(beside(abc, 1)).toBe(customers);
      expect(beside(abc, 2)).toBeCloseTo(amount / moneyScale, 6);
      expect(beside(abc, 3)).toBe(byCriterion.customers);
      expect(beside(abc, 4)).toBeCloseTo(byCriterion.amount / moneyScale, 6);
    });
    for (const { segment, customers, amount } of model.segments) {
      const name = segmentName(segment, de);
      expect(beside(name, 1)).toBe(customers);
      expect(beside(name, 2)).toBeCloseTo(amount / moneyScale, 6);
    }
    expect(beside("Ohne Kunde", 2)).toBe(12.34);
    expect(beside("Im Bericht", 2)).toBeCloseTo(reconciliation.reportSum / moneyScale, 6);
    expect(beside("Differenz", 1)).toBe(0);
    expect(beside("Differenz", 2)).toBe(0);
  });

  test("the charts draw the curve and the groups of the model, over no cell", () => {
    const value = calculate(sheets);
    const [curve, pareto] = overview.charts;
    const [points] = curve.series;
    expect(cellsIn(points.categories).map((address) => value(names.overview, address))).toEqual([
      ...model.curve.customers,
    ]);
    expect(cellsIn(points.values).map((address) => value(names.overview, address))).toEqual([
      ...model.curve.value,
    ]);

    const [bars, line] = pareto.series;
    const amounts = cellsIn(bars.values).map((address) => Number(value(names.overview, address)));
    expect(amounts).toHaveLength(10);
    const total = (model.totals.money.contribution1 ?? NaN) / model.moneyScale;
    // Sums of doubles in another order.
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(total, 6);
    expect(line.asLine).toBe(true);
    expect(value(names.overview, cellsIn(line.values)[9])).toBe(1);

    for (const { position } of overview.charts) {
      const [first, last] = rowsOf(position);
      const beside = overview.blocks.filter(({ row, rowCount }) => row < last && row + rowCount >= first);
      const lastColumn = Math.max(...beside.map((block) => block.column + block.columns.length));
      expect(beside.length).toBeGreaterThan(0);
      expect(columnOf(position)).toBeGreaterThan(lastColumn);
    }
    const [left, right] = overview.charts.map(({ position }) => position.split(":"));
    expect(columnOf(right[0])).toBeGreaterThan(columnOf(left[1]));
  });

  test("blocks do not overlap", () => {
    for (const { blocks } of sheets) {
      const sorted = [...blocks].sort((left, right) => left.row - right.row);
      sorted.slice(1).forEach((block, index) => {
        expect(block.row).toBeGreaterThanOrEqual(sorted[index].row + sorted[index].rowCount);
      });
    }
  });

  test("begin with the result in words", () => {
    const lines = overview.blocks.slice(0, 3).flatMap((block) => cellsOf(block));
    expect(lines[0]).toBe("Kundenwert: Übersicht");
    expect(lines[1]).toBe("Quelle: Export!A1:F93 · Stichtag 13.06.2023");
    expect(lines[2]).toMatch(/^20\s% der Kunden bringen \d+\s% des DB I; /);
  });
});

describe("what comes from the source", () => {
  const hostile = ["=1+1", "+49 711", "-5", "@SUM(A1)", "\t=cmd", "'quoted"];

  test("is written as text, never as a formula", async () => {
    const model = await reportOf([
      ["Kundennummer", "Firma", "Umsatz"],
      ...hostile.map((id, row) => [id, id, row + 1]),
    ]);
    const [overview, ranking] = reportSheets(withoutLedger(model), en, {
      ...names,
      ranking: "Peter's ranking",
    });
    const [table] = ranking.blocks;
    const identity = table.columns.slice(1, 3);
    expect(identity.map(({ numberFormat }) => numberFormat)).toEqual(["@", "@"]);
    const ids = Array.from({ length: hostile.length }, (_, row) => identity[0].cell(row + 1));
    expect([...ids].sort()).toEqual(hostile.map((id) => id.trim()).sort());
    // An apostrophe in the ranking's name is doubled in references.
    const references = overview.blocks
      .flatMap((block) => formulasOf(block))
      .filter((text) => text.includes("ranking"));
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(reference).toContain("'Peter''s ranking'!");
  });
});

describe.each<[string, SheetTexts]>([
  ["de", de],
  ["en", en],
])("in %s", (_, texts) => {
  test.each([
    {
      name: "one customer without dates",
      cells: [
        ["Kunde", "Umsatz"],
        ["A", 5],
      ],
    },
    {
      name: "a total below zero",
      cells: [
        ["Kunde", "Umsatz"],
        ["A", 5],
        ["B", -15],
      ],
    },
    {
      name: "nobody above zero",
      cells: [
        ["Kunde", "Umsatz"],
        ["A", -5],
        ["B", -15],
      ],
    },
    {
      name: "nothing but zeros",
      cells: [
        ["Kunde", "Umsatz"],
        ["A", 0],
      ],
    },
    {
      name: "a margin only",
      cells: [
        ["Kunde", "Deckungsbeitrag"],
        ["A", 5],
        ["B", -1],
      ],
    },
    {
      name: "deductions",
      cells: [
        ["Kunde", "Umsatz", "Rabatt"],
        ["A", 5, 1],
        ["B", 7, 2],
      ],
    },
  ])("$name: every formula has a value and the difference is zero", async ({ cells }) => {
    const sheets = reportSheets(withoutLedger(await reportOf(cells)), texts, names);
    const value = calculate(sheets);
    for (const { name, blocks } of sheets) {
      for (const block of blocks) {
        for (const address of formulaAddresses(block)) expect(String(value(name, address))).not.toMatch(/^#/);
      }
    }
    const [overview] = sheets;
    expect(value(names.overview, addressOf(overview, texts.overview.difference, 2))).toBe(0);
  });
});

/** The data log has a test of its own. */
function withoutLedger(model: ReportModel): Report {
  return { model, ledger: { groups: [], entries: () => [] } };
}

function cellsOf(block: CellBlock): PlannedCell[] {
  return Array.from({ length: block.rowCount }, (_, row) =>
    block.columns.map(({ cell }) => cell(row)),
  ).flat();
}

function formulasOf(block: CellBlock): string[] {
  return cellsOf(block).flatMap((cell) => (cell !== null && typeof cell === "object" ? [cell.formula] : []));
}

function formulaAddresses(block: CellBlock): string[] {
  return block.columns.flatMap(({ cell }, column) =>
    Array.from({ length: block.rowCount }, (_, row) => row)
      .filter((row) => typeof cell(row) === "object" && cell(row) !== null)
      .map((row) => cellAddress(block.row + row, block.column + column)),
  );
}

/** Address of a cell in the first row whose label is this one and which has a figure. */
function addressOf(sheet: SheetPlan, label: string, column: number): string {
  for (const block of sheet.blocks) {
    for (let row = 0; row < block.rowCount; row++) {
      const isFigure = block.columns.length > column && typeof block.columns[column].cell(row) !== "string";
      if (block.columns[0].cell(row) === label && isFigure) return cellAddress(block.row + row, column);
    }
  }
  throw new Error(`no row ${label}`);
}

/** The cells of a range of one column. */
function cellsIn(range: string): string[] {
  const [from, to] = rowsOf(range);
  const letter = range.replace(/\d.*/, "");
  return Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);
}

function rowsOf(range: string): [number, number] {
  const [from, to] = range.split(":").map((address) => Number(address.replace(/\D/g, "")));
  return [from, to];
}

function columnOf(range: string): number {
  return range.charCodeAt(0) - 64;
}
