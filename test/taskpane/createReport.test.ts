import { WorkbookError } from "../../src/excel/Workbook";
import { sheetTexts } from "../../src/i18n/sheets/sheetTexts";
import { setupSheetTexts } from "../../src/i18n/setupSheets/setupSheetTexts";
import { createReport, type WrittenReport } from "../../src/taskpane/run/createReport";
import { settleReport } from "../../src/taskpane/run/settleReport";
import { readReportRecords } from "../../src/taskpane/setup/readReportRecords";
import { REPORTS_SETTING } from "../../src/taskpane/setup/reportRecords";
import { SETUP_SETTING } from "../../src/taskpane/setup/setupSheets";
import { remember, type ColumnSettings } from "../../src/taskpane/setup/MappingMemory";
import { SetupRefused } from "../../src/taskpane/words/PaneFailure";
import { customerExport } from "./exports";
import { MemoryWorkbook } from "./MemoryWorkbook";

const de = sheetTexts("de");
const { signal } = new AbortController();

function make(workbook: MemoryWorkbook, part: Partial<ColumnSettings> = {}): Promise<WrittenReport> {
  const headers = workbook.cells[0].map(String);
  const mapping = { customerId: 0, customerName: 1, amount: 2, contribution: 3, lastPurchase: 4 };
  const memory = remember([], { headers, shape: "customers", mapping, ...part });
  return createReport(workbook, memory, de, { signal, onProgress: () => undefined });
}

async function makeAndSettle(workbook: MemoryWorkbook, replaces = false) {
  return settleReport(workbook, await make(workbook), { language: "de", replaces });
}

const records = (workbook: MemoryWorkbook) => readReportRecords(workbook.settings.get(REPORTS_SETTING));
const names = (workbook: MemoryWorkbook) => workbook.sheets.map(({ name }) => name);
const plain = ["Übersicht", "Rangliste", "Entscheidungen", "Datenprotokoll", "Methode"];
const second = plain.map((name) => `${name} (2)`);

describe("a report that was written", () => {
  test("is remembered in the workbook with what another report needs of it", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    const written = await make(workbook);
    const settled = await settleReport(workbook, written, { language: "de", replaces: false });
    expect(settled).toEqual({ sheetNames: plain, recorded: true, notReplaced: null });
    const [record] = records(workbook);
    const { model } = written;
    expect(record).toMatchObject({
      source: model.source,
      customers: model.ranking.count,
      criterion: model.criterion,
      thresholds: model.scoring.thresholds,
      language: "de",
    });
    expect(Object.values(record.sheets)).toEqual(workbook.sheets);
    // The keys say which column of the written table is which.
    const ranking = workbook.written.find(({ key }) => key === "ranking");
    const table = ranking?.blocks.find((block) => block.table !== undefined);
    expect(record.rankingColumns).toHaveLength(table?.columns.length ?? 0);
    expect(record.rankingColumns.slice(0, 2)).toEqual(["rank", "customerId"]);
  });

  test("stands beside the earlier one, and both are remembered", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    await makeAndSettle(workbook);
    expect((await makeAndSettle(workbook)).sheetNames).toEqual(second);
    expect(names(workbook)).toEqual([...plain, ...second]);
    expect(records(workbook).map(({ sheets }) => sheets.overview?.name)).toEqual([second[0], plain[0]]);
  });

  test("is there also where the workbook can not remember it", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    const written = await make(workbook);
    workbook.failOn("saveSetting", new WorkbookError("hostFailure", "?"));
    const settled = await settleReport(workbook, written, { language: "de", replaces: false });
    expect(settled).toEqual({ sheetNames: plain, recorded: false, notReplaced: null });
  });
});

describe("a report that replaces the earlier one", () => {
  test("takes its place and its names", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    await makeAndSettle(workbook);
    const settled = await makeAndSettle(workbook, true);
    expect(settled).toEqual({ sheetNames: plain, recorded: true, notReplaced: null });
    expect(names(workbook)).toEqual(plain);
    expect(records(workbook)).toHaveLength(1);
    expect(Object.values(records(workbook)[0].sheets)).toEqual(workbook.sheets);
  });

  test("is written as usual where there is none", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    expect(await makeAndSettle(workbook, true)).toMatchObject({ sheetNames: plain, notReplaced: null });
    expect(workbook.replaced).toEqual([]);
  });

  test("leaves that of another table alone", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    workbook.sheet = "Shop";
    await makeAndSettle(workbook);
    workbook.sheet = "Kunden";
    expect(await makeAndSettle(workbook, true)).toMatchObject({ sheetNames: second, notReplaced: null });
    expect(workbook.replaced).toEqual([]);
  });

  test("leaves one alone of which the user has renamed a sheet, and says so", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    await makeAndSettle(workbook);
    workbook.sheets = workbook.sheets.map((sheet) =>
      sheet.name === "Rangliste" ? { ...sheet, name: "Januar" } : sheet,
    );
    const settled = await makeAndSettle(workbook, true);
    expect(settled.notReplaced).toEqual({ kind: "kept" });
    expect(workbook.replaced).toEqual([]);
  });

  test("is complete where Excel refuses to remove the earlier one", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    await makeAndSettle(workbook);
    workbook.failOn("replace", new Error("refused"));
    const settled = await makeAndSettle(workbook, true);
    expect(settled).toEqual({
      sheetNames: second,
      recorded: true,
      notReplaced: { kind: "refused", remaining: plain },
    });
    expect(records(workbook)).toHaveLength(2);
  });

  test("removes nothing where Excel does not say which sheets there are", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    await makeAndSettle(workbook);
    const written = await make(workbook);
    workbook.failOn("list", new WorkbookError("hostFailure", "?"));
    expect(await settleReport(workbook, written, { language: "de", replaces: true })).toEqual({
      sheetNames: second,
      recorded: false,
      notReplaced: { kind: "unknown" },
    });
    expect(names(workbook)).toEqual([...plain, ...second]);
  });
});

describe("class limits of an earlier report", () => {
  test("make the same classes of the same data", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    await makeAndSettle(workbook);
    const frozen = records(workbook)[0].thresholds ?? undefined;
    const first = await make(workbook, { scoring: { bins: 3 } });
    const again = await make(workbook, { scoring: { bins: 3, frozen } });
    expect(frozen).toBeDefined();
    expect(again.model.scoring.method).toBe("frozen");
    expect(again.model.scoring.bins).toBe(5);
    expect(first.model.scoring.bins).toBe(3);
    expect(again.model.scoring.thresholds).toEqual(frozen);
  });
});

describe("the workbook's own sheets for points and segments", () => {
  const { columns, sheetName } = setupSheetTexts("de").points;

  function withPoints(...lines: (string | number)[][]): MemoryWorkbook {
    const workbook = new MemoryWorkbook(customerExport);
    workbook.sheets = [{ id: "p", name: sheetName }];
    workbook.settings.set(SETUP_SETTING, { points: { id: "p", name: sheetName } });
    workbook.sheetTables.set(sheetName, [[columns.factor, columns.limit, columns.points], ...lines]);
    return workbook;
  }

  test("give the points of the report", async () => {
    const workbook = new MemoryWorkbook(orders);
    const own = withPoints(["Startwert", "", 7]);
    own.cells = orders;
    const headers = orders[0].map(String);
    const mapping = { customerId: 0, date: 1, amount: 2 };
    const memory = remember([], { headers, shape: "orders", mapping });
    const control = { signal, onProgress: () => undefined };
    const usual = await createReport(workbook, memory, de, control);
    const report = await createReport(own, memory, de, control);
    expect(Array.from(report.model.ranking.points ?? [])).toEqual([7, 7]);
    expect(Array.from(usual.model.ranking.points ?? [])).not.toEqual([7, 7]);
  });

  test("stop the report where they have a fault, before anything is written", async () => {
    const workbook = withPoints(["Startwert", "", "viel"]);
    const making = make(workbook);
    await expect(making).rejects.toBeInstanceOf(SetupRefused);
    await expect(making).rejects.toMatchObject({ problem: { kind: "fault", sheet: sheetName } });
    expect(workbook.written).toEqual([]);
  });

  test("stop the report where it is not known whether there are any", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    workbook.failOn("readSetting", new WorkbookError("hostFailure", "?"));
    await expect(make(workbook)).rejects.toMatchObject({ reason: "hostFailure" });
    expect(workbook.written).toEqual([]);
  });
});

const orders = [
  ["Kunde", "Datum", "Umsatz"],
  ["K1", 45_000, 100],
  ["K1", 45_100, 300],
  ["K2", 45_300, 50],
];
