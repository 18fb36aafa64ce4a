import { buildReport } from "../../../src/report/buildReport";
import { ColumnReader } from "../../../src/report/ColumnReader";
import { recognise } from "../../../src/report/recognise/recognise";
import type { ReportModel } from "../../../src/report/ReportModel";
import { TableBuilder } from "../../../src/report/TableBuilder";
import { createSampleWorkbook } from "../../../src/workbench/sample/createSampleWorkbook";
import type { SampleSheet, TableTruth } from "../../../src/workbench/sample/SampleWorkbook";

const { sheets, truth } = createSampleWorkbook([], "de");

describe.each([
  ["Kunden", "customers", sheets[0], truth.customers],
  ["Bestellungen", "orders", sheets[1], truth.orders],
] as const)("the report of the sheet %s, with nothing set by hand", (_name, shape, sheet, expected) => {
  const report = reportOf(sheet, expected);

  test("tells what a row holds and where the header is", async () => {
    expect(recognise(tableOf(sheet, expected))).toMatchObject({ shape, headerRow: expected.headerRow - 1 });
  });

  test("uses and sets aside what the truth says, to the cent", async () => {
    const { reconciliation, moneyScale } = await report;
    const setAside = reconciliation.setAside.map(({ reason, rows, amount }) => [
      reason,
      { rows, amountCents: amount },
    ]);
    expect(moneyScale).toBe(100);
    expect(reconciliation).toMatchObject({
      rowsRead: expected.rowsRead,
      rowsUsed: expected.rowsUsed,
      sourceSum: expected.sourceCents,
      reportSum: expected.amountCents,
    });
    expect(Object.fromEntries(setAside)).toEqual(expected.setAside);
  });

  test("finds every customer, and who costs more than they bring", async () => {
    const { totals, criterion } = await report;
    expect(totals.customers).toBe(expected.customers);
    expect(totals.unprofitable).toBe(expected.unprofitableCustomers);
    expect(totals.money.revenue).toBe(expected.revenueCents);
    expect(totals.money[criterion]).toBe(expected.contributionCents);
  });

  test("names the ten customers with the most revenue", async () => {
    const { ranking } = await report;
    const revenue = Array.from(
      ranking.money.revenue ?? [],
      (cents, row) => [ranking.customerId[row], cents] as const,
    );
    const best = revenue.sort((a, b) => b[1] - a[1]).slice(0, 10);
    expect(best).toEqual(expected.topTen.map(({ customer, revenueCents }) => [customer, revenueCents]));
  });
});

async function reportOf(sheet: SampleSheet, truthOfSheet: TableTruth): Promise<ReportModel> {
  const table = tableOf(sheet, truthOfSheet);
  const { shape, mapping } = recognise(table);
  const report = await buildReport(
    new ColumnReader(table),
    { shape, mapping },
    { pause: () => Promise.resolve() },
  );
  if (!report.ok) throw new Error(report.error.kind);
  return report.value.model;
}

/** The sheet's used range as Excel would hand it over. */
function tableOf(sheet: SampleSheet, { address }: TableTruth) {
  const columnCount = sheet.columnFormats?.length ?? 0;
  const values = sheet.cells.map((row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const cell = row[column] ?? "";
      return typeof cell === "object" ? cell.formula : cell;
    }),
  );
  const builder = new TableBuilder();
  builder.begin({
    sheet: sheet.name,
    address,
    firstRow: 0,
    firstColumn: 0,
    rowCount: values.length,
    columnCount,
    formats: values.slice(0, 50).map(() => [...(sheet.columnFormats ?? [])]),
  });
  builder.add({ firstRow: 0, values });
  return builder.finish();
}
