/** @jest-environment ./test/support/OfficeEnvironment.ts */
import type { Language } from "../../src/i18n/Language";
import { paneTexts } from "../../src/i18n/pane/paneTexts";
import { sheetTexts } from "../../src/i18n/sheets/sheetTexts";
import { SHEET_ORDER } from "../../src/report/sheets/reportSheets";
import { createReport, type WrittenReport } from "../../src/taskpane/run/createReport";
import { failureSentence } from "../../src/taskpane/words/failureSentence";
import { toPaneFailure } from "../../src/taskpane/words/PaneFailure";
import type { CellValue } from "../../src/workbench/host/WorkbookEngine";
import type { WorkbookContents } from "../../src/workbench/files/WorkbookContents";
import { openWorkbook, type OpenWorkbook } from "../excel/openWorkbook";
import { everythingIn } from "../support/everythingIn";
import { ALL_COLUMNS, costly, customerTable, ordinary } from "./smallExports";

jest.setTimeout(600_000);

/** Limits of Excel: characters of a cell, of a formula, of a sheet's name. */
const LONGEST = { text: 32_767, formula: 8_192, name: 31 };

type Cells = readonly (readonly CellValue[])[];
type Cell = Parameters<typeof customerTable>[3];

/** Words that stand on a sheet only where something went wrong. */
const BROKEN = /\b(?:undefined|NaN|Infinity)\b|\[object/;

async function openTable(cells: Cells, language: Language, sheet = "Export"): Promise<OpenWorkbook> {
  const open = await openWorkbook({ uiLocale: language === "de" ? "de-DE" : "en-US" });
  open.engine.renameSheet(open.sheetId("Sheet1"), sheet);
  open.fill(sheet, "A1", cells);
  open.mark(sheet, "A1");
  await open.settled();
  return open;
}

function run(open: OpenWorkbook, language: Language): Promise<WrittenReport> {
  const { signal } = new AbortController();
  const control = { signal, onProgress: () => undefined };
  return createReport(open.workbook, [], sheetTexts(language), control);
}

function cellsOf({ sheets }: WorkbookContents): Cells {
  return sheets[0].cells as Cells;
}

function customers(language: Language, rows: number, columns = ALL_COLUMNS, cell?: Cell): Cells {
  return cellsOf(customerTable(language, rows, columns, cell));
}

const inCents = (amount: unknown) => Math.round(Number(amount) * 100);
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** Each row and each cent of the source is in the ranking's cells or set aside; no cell shows a fault. */
function expectNothingLost(open: OpenWorkbook, cells: Cells, report: WrittenReport): void {
  const { model, sheetNames, rankingColumns } = report;
  const { rowsRead, rowsUsed, setAside, sourceSum, reportSum } = model.reconciliation;
  expect(rowsRead).toBe(cells.length - 1);
  expect(rowsRead).toBe(rowsUsed + sumOf(setAside.map(({ rows }) => rows)));
  const revenue = cells[0].findIndex((header) => header === "Umsatz" || header === "Revenue");
  expect(sourceSum).toBe(sumOf(cells.slice(1).map((row) => inCents(row[revenue]))));
  expect(sourceSum).toBe(reportSum + sumOf(setAside.map(({ amount }) => amount)));

  expect(sheetNames).toHaveLength(SHEET_ORDER.length);
  for (const name of sheetNames) expectSound(open, name);
  const ranking = usedCells(open, sheetNames[1]);
  expect(ranking).toHaveLength(model.ranking.count + 1);
  const column = rankingColumns.indexOf("revenue");
  expect(sumOf(ranking.slice(1).map((row) => inCents(row[column])))).toBe(reportSum);
}

function usedCells(open: OpenWorkbook, sheet: string): CellValue[][] {
  const used = open.engine.usedZone(open.sheetId(sheet), true);
  return used === null ? [] : open.engine.formulas(open.sheetId(sheet), used);
}

function expectSound(open: OpenWorkbook, sheet: string): void {
  expect(sheet.length).toBeLessThanOrEqual(LONGEST.name);
  const cells = usedCells(open, sheet).flat();
  const values = usedValues(open, sheet);
  expect(cells.length).toBeGreaterThan(0);
  const faults = cells.filter((content, index) => {
    if (typeof content !== "string") return typeof content === "number" && !Number.isFinite(content);
    const isFormula = content !== values[index];
    return content.length > (isFormula ? LONGEST.formula : LONGEST.text) || BROKEN.test(content);
  });
  expect(faults).toEqual([]);
}

function usedValues(open: OpenWorkbook, sheet: string): CellValue[] {
  const used = open.engine.usedZone(open.sheetId(sheet), true);
  return used === null ? [] : open.engine.values(open.sheetId(sheet), used).flat();
}

const refunded: Cell = (column, row) =>
  column === "revenue" ? -Number(ordinary(column, row)) : ordinary(column, row);
const alike: Cell = (column, row) => (column === "customer" ? `K${row}` : ordinary(column, 3));
const balanced: Cell = (column, row) =>
  column === "revenue" ? (row % 2 === 0 ? 100 : -100) : ordinary(column, row);
const longNames: Cell = (column, row) =>
  column === "name" ? `${row} ${"Lang ".repeat(6_600)}`.slice(0, LONGEST.text) : ordinary(column, row);
const longIds: Cell = (column, row) =>
  column === "customer" ? `${row}-${"x".repeat(LONGEST.text)}`.slice(0, LONGEST.text) : costly(column, row);

const cases: readonly [string, number, typeof ALL_COLUMNS, Cell][] = [
  ["one customer", 1, ALL_COLUMNS, ordinary],
  ["one customer who costs money", 1, ALL_COLUMNS, costly],
  ["customers none of whom brings what they cost", 25, ALL_COLUMNS, costly],
  ["customers with a total below 0", 25, ALL_COLUMNS, refunded],
  ["customers with a total of 0", 24, ["customer", "revenue"], balanced],
  ["customers who are all alike", 25, ALL_COLUMNS, alike],
  ["customers without costs", 25, ["customer", "name", "date", "orders", "revenue"], ordinary],
  ["customers without dates", 25, ["customer", "name", "orders", "revenue", "product"], ordinary],
  ["nothing but customer and revenue", 25, ["customer", "revenue"], ordinary],
  ["names as long as a cell can be", 12, ALL_COLUMNS, longNames],
  ["ids as long as a cell can be, and none brings what they cost", 12, ALL_COLUMNS, longIds],
];

describe.each(["de", "en"] as const)("a report in %s", (language) => {
  test.each(cases)("of %s loses nothing", async (_name, rows, columns, cell) => {
    const cells = customers(language, rows, columns, cell);
    const open = await openTable(cells, language);
    expectNothingLost(open, cells, await run(open, language));
  });

  test("finds other names where its own are taken, by hidden sheets too", async () => {
    const texts = sheetTexts(language);
    const cells = customers(language, 12);
    const open = await openTable(cells, language);
    for (const key of SHEET_ORDER) {
      const name = texts[key].sheetName;
      open.engine.addSheet(name.toUpperCase());
      open.engine.setSheetHidden(open.engine.addSheet(`${name} (2)`), true);
    }
    const before = open.sheetNames();
    const report = await run(open, language);
    expect(report.sheetNames).toEqual(SHEET_ORDER.map((key) => `${texts[key].sheetName} (3)`));
    expect(open.sheetNames()).toEqual([...before, ...report.sheetNames]);
    expectNothingLost(open, cells, report);
  });

  test("is made of a sheet with the longest and oddest name that Excel allows", async () => {
    const cells = customers(language, 12);
    const open = await openTable(cells, language, "Kund'en & Umsätze, 2024! {a}; #1".slice(0, LONGEST.name));
    expectNothingLost(open, cells, await run(open, language));
  });

  test("is refused in words where the structure is protected, and nothing changes", async () => {
    const open = await openTable(customers(language, 12), language);
    open.host.protectStructure(true);
    const before = JSON.stringify(everythingIn(open.host));
    const failure = await run(open, language).then(
      () => null,
      (thrown: unknown) => toPaneFailure(thrown),
    );
    expect(failure).toMatchObject({ kind: "workbook", reason: "protectedWorkbook" });
    const texts = paneTexts(language);
    expect(failure && failureSentence(failure, texts)).toBe(texts.failures.protectedWorkbook);
    expect(JSON.stringify(everythingIn(open.host))).toBe(before);
  });
});

test("a hundred thousand customers lose nothing", async () => {
  const cells = customers("de", 100_000, ["customer", "revenue", "product"]);
  const open = await openTable(cells, "de");
  const { model } = await run(open, "de");
  const { sourceSum, reportSum, rowsUsed } = model.reconciliation;
  expect(model.ranking.count).toBe(100_000);
  expect(rowsUsed).toBe(100_000);
  expect(sourceSum).toBe(sumOf(cells.slice(1).map((row) => inCents(row[1]))));
  expect(reportSum).toBe(sourceSum);
});
