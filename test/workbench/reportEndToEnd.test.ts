/** @jest-environment ./test/support/OfficeEnvironment.ts */
import "../support/objectGroupBy";
import fs from "node:fs";
import { OfficeWorkbook } from "../../src/excel/OfficeWorkbook";
import { de } from "../../src/i18n/sheets/de";
import { createReport } from "../../src/taskpane/run/createReport";
import { cellsAt } from "../../src/workbench/cellAddress";
import type { SheetEngine } from "../../src/workbench/engine/SheetEngine";
import { fromSample } from "../../src/workbench/files/fromSample";
import { readFile } from "../../src/workbench/files/readFile";
import { createSampleWorkbook } from "../../src/workbench/sample/createSampleWorkbook";
import { calculatingWorkbook } from "../support/calculatingWorkbook";
import { readRealTotals, realExport } from "../support/realExport";

jest.setTimeout(120_000);

function select(engine: SheetEngine, address: string): void {
  const { sheetId, zone } = cellsAt(engine.model, address);
  engine.select(sheetId, [zone]);
}

function makeReport() {
  const { signal } = new AbortController();
  return createReport(new OfficeWorkbook(), [], de, { signal, onProgress: () => undefined });
}

/** The ranking as it stands in the cells, by header. */
function rankingIn(engine: SheetEngine, customers: number) {
  const { sheetId, zone } = cellsAt(engine.model, `Rangliste!A1:V${customers + 1}`);
  const [header, ...rows] = engine.values(sheetId, zone);
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [String(header[index]), value])));
}

const inCents = (amount: unknown) => Math.round(Number(amount) * 100);

/** Every cell of the overview that shows an error: a broken native formula would. */
function errorsOn(engine: SheetEngine, sheet: string): unknown[] {
  const { sheetId, zone } = cellsAt(engine.model, `${sheet}!A1:Z120`);
  return engine
    .values(sheetId, zone)
    .flat()
    .filter((value) => /^#/.test(String(value)));
}

test("the sample's customer export becomes a report that agrees with the clean records to the cent", async () => {
  const sample = createSampleWorkbook([], "de");
  const truth = sample.truth.customers;
  const { engine } = await calculatingWorkbook(fromSample(sample), "de");
  select(engine, `Kunden!${truth.address}`);
  const { model } = await makeReport();

  expect(model.reconciliation.rowsUsed).toBe(truth.rowsUsed);
  expect(model.reconciliation.sourceSum).toBe(truth.sourceCents);
  const rows = rankingIn(engine, truth.customers);
  expect(rows.reduce((sum, row) => sum + inCents(row["Umsatz"]), 0)).toBe(truth.revenueCents);
  expect(rows.reduce((sum, row) => sum + inCents(row["DB III"]), 0)).toBe(truth.contributionCents);
  expect(errorsOn(engine, "Übersicht")).toEqual([]);
  expect(errorsOn(engine, "Datenprotokoll")).toEqual([]);
});

const realTest = realExport.present ? test : test.skip;

realTest(
  `real invoice lines become a report that agrees with exact arithmetic to the cent${realExport.present ? "" : ` (skipped: ${realExport.absentBecause})`}`,
  async () => {
    const expected = readRealTotals();
    const bytes = new Uint8Array(fs.readFileSync(realExport.file));
    const { engine } = await calculatingWorkbook(await readFile(bytes, realExport.fileName, "en"), "en");
    select(engine, "A1");
    const { model } = await makeReport();

    expect(model.reconciliation).toMatchObject({
      rowsRead: expected.lines,
      rowsUsed: expected.lines - expected.linesWithoutCustomer,
      sourceSum: expected.sourceCents,
      reportSum: expected.revenueCents,
    });
    expect(model.reconciliation.setAside).toMatchObject([
      {
        reason: "missingCustomer",
        rows: expected.linesWithoutCustomer,
        amount: expected.withoutCustomerCents,
      },
    ]);
    const rows = rankingIn(engine, expected.customers);
    expect(
      rows.slice(0, 10).map((row) => ({
        customer: row["Kunde"],
        revenueCents: inCents(row["Umsatz"]),
        orders: row["Käufe"],
      })),
    ).toEqual(expected.topTen);
    expect(rows.reduce((sum, row) => sum + inCents(row["Umsatz"]), 0)).toBe(expected.revenueCents);
    expect(errorsOn(engine, "Übersicht")).toEqual([]);
    expect(errorsOn(engine, "Datenprotokoll")).toEqual([]);
  },
);
