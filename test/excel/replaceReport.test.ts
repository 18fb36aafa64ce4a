/** @jest-environment ./test/support/OfficeEnvironment.ts */
import type { Replacement, SheetIdentity } from "../../src/excel/Workbook";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { reportPlans } from "./reportPlans";

// A workbook with data, an earlier report that is shown in part, and a new one beside it.

let open: OpenWorkbook;
let earlier: SheetIdentity[];
let replacement: Replacement;

const data = ["Sheet1"];
const first = ["Overview", "Ranking"];
const second = ["Overview (2)", "Ranking (2)"];

beforeEach(async () => {
  open = await openWorkbook();
  open.fill("Sheet1", "A1", [["Customer"], ["Miller"]]);
  await open.workbook.write(reportPlans(10), {});
  earlier = await identities(first);
  await open.workbook.write(reportPlans(12, { overview: second[0], ranking: second[1] }), {});
  const written = await identities(second);
  replacement = { earlier, written: written.map((sheet, index) => ({ ...sheet, wished: first[index] })) };
  await open.settled();
});

afterEach(() => open.settled());

async function identities(names: readonly string[]): Promise<SheetIdentity[]> {
  const sheets = await open.workbook.listSheets();
  return names.map((name) => sheets.find((sheet) => sheet.name === name) ?? { id: "none", name });
}

describe("the sheets of a workbook", () => {
  test("are listed in their order with ids that renaming does not change, hidden ones too", async () => {
    open.engine.setSheetHidden(open.sheetId("Ranking"), true);
    open.engine.renameSheet(open.sheetId("Overview"), "January");
    const sheets = await open.workbook.listSheets();
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "January", "Ranking", ...second]);
    expect(sheets[1].id).toBe(earlier[0].id);
  });

  test("are shown by name, hidden ones too", async () => {
    const id = open.sheetId("Ranking");
    open.engine.setSheetHidden(id, true);
    await open.workbook.showSheet("Ranking");
    expect(open.engine.activeSheet()).toBe(id);
    expect(open.engine.sheets().find((sheet) => sheet.id === id)?.hidden).toBe(false);
  });

  test("are not shown where there is none of that name", async () => {
    await expect(open.workbook.showSheet("Nowhere")).rejects.toMatchObject({
      reason: "noSuchRange",
      detail: "Nowhere",
    });
  });
});

describe("a report that replaces an earlier one", () => {
  test("takes its place and its names", async () => {
    expect(await open.workbook.replaceReport(replacement)).toEqual({ kind: "replaced", names: first });
    expect(open.sheetNames()).toEqual([...data, ...first]);
    expect(open.values("Ranking", "A15")).toEqual([[12]]);
    expect((await open.workbook.listSheets()).slice(1).map(({ id }) => id)).toEqual(
      replacement.written.map(({ id }) => id),
    );
  });

  test("leaves a user's sheet alone that has the name of an earlier one", async () => {
    open.engine.deleteSheet(earlier[1].id);
    const mine = open.engine.addSheet("Ranking");
    const outcome = await open.workbook.replaceReport(replacement);
    // The plain name is the user's; the new sheet keeps the one that it has.
    expect(outcome).toEqual({ kind: "replaced", names: ["Overview", "Ranking (2)"] });
    expect(open.sheetNames()).toEqual(["Sheet1", "Ranking (2)", "Overview", "Ranking"].sort(bySheetOrder()));
    expect(open.sheetId("Ranking")).toBe(mine);
  });

  test("does not touch a report of which the user has renamed a sheet", async () => {
    open.engine.renameSheet(earlier[1].id, "January");
    const before = open.snapshot();
    expect(await open.workbook.replaceReport(replacement)).toEqual({ kind: "kept", names: second });
    expect(open.snapshot()).toEqual(before);
  });

  test("goes on where the user has deleted a sheet already", async () => {
    open.engine.deleteSheet(earlier[0].id);
    expect(await open.workbook.replaceReport(replacement)).toEqual({ kind: "replaced", names: first });
    expect(open.sheetNames()).toEqual([...data, ...first]);
  });

  test("removes sheets that are hidden altogether", async () => {
    await open.inExcel(async (context) => {
      context.workbook.worksheets.getItem("Ranking").visibility = "VeryHidden";
      await context.sync();
    });
    expect(await open.workbook.replaceReport(replacement)).toEqual({ kind: "replaced", names: first });
  });

  test("waits while the user edits a cell", async () => {
    open.host.setEditing(true);
    setTimeout(() => open.host.setEditing(false), 50);
    expect(await open.workbook.replaceReport(replacement)).toMatchObject({ kind: "replaced" });
    expect(open.sheetNames()).toEqual([...data, ...first]);
  });

  /** The order in which the workbook has the sheets. */
  function bySheetOrder(): (one: string, other: string) => number {
    const names = open.sheetNames();
    return (one, other) => names.indexOf(one) - names.indexOf(other);
  }
});

describe.each(["before", "after"] as const)("a request that fails %s Excel has carried it out", (when) => {
  test.each([1, 2, 3])("is made up for, whichever request it is (%i)", async (request) => {
    open.host.failAt(request, { when });
    expect(await open.workbook.replaceReport(replacement)).toEqual({ kind: "replaced", names: first });
    await open.settled();
    open.host.stopFailing();
    expect(open.sheetNames()).toEqual([...data, ...first]);
    expect(open.values("Ranking", "A15")).toEqual([[12]]);
  });
});

test("where Excel answers nothing any more, both reports are as they were", async () => {
  const before = open.snapshot();
  open.host.failFrom(1);
  expect(await open.workbook.replaceReport(replacement)).toEqual({
    kind: "refused",
    names: second,
    remaining: first,
  });
  open.host.stopFailing();
  expect(open.snapshot()).toEqual(before);
});

test("where the structure is protected meanwhile, both reports are as they were", async () => {
  await open.inExcel(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = open.snapshot();
  expect(await open.workbook.replaceReport(replacement)).toEqual({
    kind: "refused",
    names: second,
    remaining: first,
  });
  expect(open.snapshot()).toEqual(before);
});

test("where a sheet can not be removed, the new report is whole and what remains is named", async () => {
  // Excel keeps the last sheet that can be seen.
  for (const name of [...data, ...second]) open.engine.setSheetHidden(open.sheetId(name), true);
  expect(await open.workbook.replaceReport(replacement)).toEqual({
    kind: "refused",
    names: second,
    remaining: ["Ranking"],
  });
  expect(open.sheetNames()).toEqual([...data, "Ranking", ...second]);
  expect(open.values(second[1], "A15")).toEqual([[12]]);
});
