/** @jest-environment ./test/support/OfficeEnvironment.ts */
import "../support/objectGroupBy";
import { OfficeWorkbook } from "../../src/excel/OfficeWorkbook";
import { de } from "../../src/i18n/sheets/de";
import { compareReports } from "../../src/report/comparison/compareReports";
import { readEarlierRanking } from "../../src/report/comparison/readEarlierRanking";
import { createReport } from "../../src/taskpane/run/createReport";
import { settleReport } from "../../src/taskpane/run/settleReport";
import { earlierReports, loadReports } from "../../src/taskpane/setup/reportRecords";
import { writeComparison } from "../../src/taskpane/components/comparison/useComparisonWriting";
import { openWorkbook } from "../excel/openWorkbook";

jest.setTimeout(120_000);

const header = ["Kundennummer", "Firma", "Belegnummer", "Belegdatum", "Umsatz", "Wareneinsatz"];

/** Two orders of each customer; the month tells the two exports apart. */
function orders(customers: readonly number[], firstDay: number, factor: number) {
  return customers.flatMap((customer) =>
    [0, 1].map((order) => [
      `K${customer}`,
      `Firma ${customer}`,
      `R${firstDay}-${customer}-${order}`,
      firstDay + ((customer * 7 + order * 11) % 60),
      Math.round(10_000 * factor * (50 - customer) + 33 * customer) / 100,
      25 * customer,
    ]),
  );
}

test("a report is written, read back, compared with a later one, and the comparison written", async () => {
  const open = await openWorkbook();
  const workbook = new OfficeWorkbook();
  const { signal } = new AbortController();
  const report = async (sheet: string, rows: readonly (readonly (string | number)[])[]) => {
    open.engine.addSheet(sheet);
    open.fill(sheet, "A1", [header, ...rows]);
    open.mark(sheet, "A2");
    const written = await createReport(workbook, [], de, { signal, onProgress: () => undefined });
    await settleReport(workbook, written, { language: "de", replaces: false });
    return written.model;
  };
  const first = Array.from({ length: 30 }, (_, customer) => customer + 1);
  const earlierModel = await report("Januar", orders(first, 45_300, 1));
  const laterModel = await report("Mai", orders([...first.slice(5), 31, 32], 45_420, 1.25));

  const [, earlier] = earlierReports(await loadReports(workbook));
  expect(earlier).toMatchObject({ rankingSheet: "Rangliste", record: { source: { sheet: "Januar" } } });
  const cells = await workbook.readSheetTable(earlier.rankingSheet, { signal });
  const read = readEarlierRanking(cells ?? [], earlier.record, de);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  // Read from the cells, the earlier report compares as it would have from memory.
  const result = compareReports(read.value, laterModel);
  expect(result).toEqual(compareReports(earlierModel, laterModel));
  if (!result.ok) throw new Error(result.error.kind);
  expect(result.value.bridge.customers).toEqual({ kept: 25, lost: 5, won: 2 });

  const names = await writeComparison(workbook, result.value, de, { signal });
  expect(names).toEqual(["Vergleich", "Vergleich Kunden"]);
  await open.settled();
  const list = open.values("Vergleich Kunden", "A1:N33");
  expect(list[0].slice(0, 3)).toEqual(["Kunde", "Name", "Status"]);
  expect(list.filter((row) => row[2] === "Verloren")).toHaveLength(5);
  expect(list.map((row) => row[0])).toContain("K32");
  expect(await workbook.freeSheetNames(["Vergleich"])).toEqual(["Vergleich (2)"]);
});
