/** @jest-environment ./test/support/OfficeEnvironment.ts */
import "../support/objectGroupBy";
import { OfficeWorkbook } from "../../src/excel/OfficeWorkbook";
import { en } from "../../src/i18n/sheets/en";
import { createReport } from "../../src/taskpane/run/createReport";
import { settleReport, type SettledReport } from "../../src/taskpane/run/settleReport";
import { readReportRecords } from "../../src/taskpane/setup/readReportRecords";
import { REPORTS_SETTING } from "../../src/taskpane/setup/reportRecords";
import { cellsAt } from "../../src/workbench/cellAddress";
import type { SheetEngine } from "../../src/workbench/engine/SheetEngine";
import { fromSample } from "../../src/workbench/files/fromSample";
import { createSampleWorkbook } from "../../src/workbench/sample/createSampleWorkbook";
import { openWorkbook, type OpenWorkbook } from "../excel/openWorkbook";
import { calculatingWorkbook } from "../support/calculatingWorkbook";
import { officeSettled } from "../support/officeInJsdom";

jest.setTimeout(240_000);

const names = ["Overview", "Ranking", "Decisions", "Data log", "Method"];

/** A workbook with an export and the report of it. */
async function openReport(): Promise<OpenWorkbook> {
  const open = await openWorkbook();
  open.fill("Sheet1", "A1", [
    ["Customer ID", "Last purchase", "Number of orders", "Revenue"],
    ["C1", 45_000, 3, 900],
    ["C2", 45_100, 1, 100],
    ["C3", 45_200, 2, 500],
  ]);
  open.mark("Sheet1", "A2");
  await open.settled();
  await make(open, false);
  open.mark("Sheet1", "A2");
  await open.settled();
  return open;
}

async function make(open: OpenWorkbook, replaces: boolean, beforeSettling = () => undefined as void) {
  const { signal } = new AbortController();
  const written = await createReport(open.workbook, [], en, { signal, onProgress: () => undefined });
  beforeSettling();
  return settleReport(open.workbook, written, { language: "en", replaces });
}

const idsOf = (open: OpenWorkbook) => open.engine.sheets().map(({ id }) => id);
const recordsOf = async (open: OpenWorkbook) =>
  readReportRecords(await open.workbook.readSetting(REPORTS_SETTING));

test("a report that replaces the earlier one takes its place and its names, and is remembered instead", async () => {
  const open = await openReport();
  const earlier = idsOf(open).slice(1);
  const settled = await make(open, true);
  expect(settled).toEqual({ sheetNames: names, recorded: true, notReplaced: null });
  expect(open.sheetNames()).toEqual(["Sheet1", ...names]);
  expect(idsOf(open).filter((id) => earlier.includes(id))).toEqual([]);
  const records = await recordsOf(open);
  expect(records).toHaveLength(1);
  expect(Object.values(records[0].sheets).map(({ id }) => id)).toEqual(idsOf(open).slice(1));
});

test.each(["before", "after"] as const)(
  "a request that fails %s Excel has carried it out leaves the earlier report whole or the new one alone",
  async (when) => {
    const unhindered = await openReport();
    let begun = 0;
    await make(unhindered, true, () => (begun = unhindered.host.requests.length));
    await unhindered.settled();
    const requests = unhindered.host.requests.length - begun;
    // Records, sheets, a look, the replacement, the record: and those that let go of objects.
    expect(requests).toBeGreaterThanOrEqual(5);

    const kinds = new Set<string>();
    for (let request = 1; request <= requests; request++) {
      const open = await openReport();
      const earlier = idsOf(open).slice(1);
      const settled = await make(open, true, () => open.host.failAt(request, { when }));
      await open.settled();
      open.host.stopFailing();
      kinds.add(await whatIsThere(open, earlier, settled));
    }
    expect(Array.from(kinds).sort()).toEqual(["both reports", "the new report"]);
  },
);

/** Says what the workbook holds, and checks that each report in it is whole. */
async function whatIsThere(
  open: OpenWorkbook,
  earlier: readonly string[],
  { sheetNames, recorded, notReplaced }: SettledReport,
): Promise<string> {
  const ids = idsOf(open);
  const written = ids.slice(1).filter((id) => !earlier.includes(id));
  expect(written).toHaveLength(names.length);
  expect(written.map((id) => open.engine.sheets().find((sheet) => sheet.id === id)?.name)).toEqual(
    sheetNames,
  );
  const [last] = await recordsOf(open);
  // Where the setting could not be written, or Excel did not say that it has been, the pane says so.
  if (recorded) expect(Object.values(last.sheets).map(({ id }) => id)).toEqual(written);
  const remaining = earlier.filter((id) => ids.includes(id));
  if (remaining.length === 0) {
    expect(sheetNames).toEqual(names);
    expect(notReplaced).toBeNull();
    return "the new report";
  }
  expect(remaining).toEqual(earlier);
  expect(notReplaced).toEqual({ kind: "unknown" });
  return "both reports";
}

test("its formulas follow the new names, and come to the same as before", async () => {
  const sample = createSampleWorkbook([], "en");
  const { engine } = await calculatingWorkbook(fromSample(sample), "en");
  const workbook = new OfficeWorkbook();
  const run = async (replaces: boolean) => {
    const { sheetId, zone } = cellsAt(
      engine.model,
      `${sample.sheets[0].name}!${sample.truth.customers.address}`,
    );
    engine.select(sheetId, [zone]);
    const { signal } = new AbortController();
    const written = await createReport(workbook, [], en, { signal, onProgress: () => undefined });
    return settleReport(workbook, written, { language: "en", replaces });
  };
  await run(false);
  const before = names.map((name) => valuesOn(engine, name));
  expect((await run(true)).notReplaced).toBeNull();
  await officeSettled();
  expect(engine.sheets().map(({ name }) => name)).not.toContain("Overview (2)");
  // Texts too: none of them speaks of a sheet by the name that it had while it was written.
  expect(names.map((name) => valuesOn(engine, name))).toEqual(before);
  const { sheetId, zone } = cellsAt(engine.model, "Overview!A1:N120");
  const formulas = engine.formulas(sheetId, zone).flat().map(String);
  expect(formulas.some((formula) => formula.includes("Ranking!"))).toBe(true);
  expect(formulas.filter((formula) => /\(2\)/.test(formula))).toEqual([]);
});

function valuesOn(engine: SheetEngine, sheet: string): unknown[][] {
  const { sheetId, zone } = cellsAt(engine.model, `${sheet}!A1:N120`);
  return engine.values(sheetId, zone);
}
