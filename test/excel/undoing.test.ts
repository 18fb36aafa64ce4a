/** @jest-environment ./test/support/OfficeEnvironment.ts */
import type { SheetPlan } from "../../src/report/SheetPlan";
import { WorkbookError } from "../../src/excel/Workbook";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { reportPlans } from "./reportPlans";

// Each test starts with a workbook that has data, a table, a setting, a second sheet that is shown and
// a block that is marked there: all of it must be the same after a report that came to nothing.

let open: OpenWorkbook;
let plans: SheetPlan[];
let before: unknown;

beforeEach(async () => {
  open = await openWorkbook();
  open.fill("Sheet1", "A1", [
    ["Customer", "Revenue"],
    ["Miller", 10],
    ["Smith", "=B2*2"],
  ]);
  await open.addTable("Sheet1", "A1:B3");
  await open.workbook.saveSetting("mapping", { customer: "Customer" });
  open.engine.addSheet("Notes");
  open.fill("Notes", "B2", [["mine"]]);
  open.mark("Notes", "B2:C5");
  await open.settled();
  // 1,000 rows of 5 columns are several chunks.
  plans = reportPlans(1_000);
  before = open.snapshot();
});

afterEach(() => open.settled());

describe.each(["before", "after"] as const)("a request that fails %s Excel has carried it out", (when) => {
  test("leaves the workbook as it was, whichever request it is", async () => {
    let failures = 0;
    for (let request = 1; ; request++) {
      open.host.failAt(request, { when });
      const outcome = await outcomeOf(open.workbook.write(plans, {}));
      await open.settled();
      open.host.stopFailing();
      if (outcome === "written") break;
      expect(outcome).toBe("hostFailure");
      expect(open.snapshot()).toEqual(before);
      failures++;
    }
    // Two looks at the workbook; adding; start, chunks and finish of the ranking; start, chunk, finish
    // and charts of the overview; showing. There are two chunks at least, more where the host is slow.
    expect(failures).toBeGreaterThanOrEqual(12);
  });
});

test("a cancel leaves the workbook as it was, whenever it comes", async () => {
  let cancels = 0;
  for (let moment = 1; ; moment++) {
    const cancel = new AbortController();
    let calls = 0;
    const onProgress = () => {
      if (++calls === moment) cancel.abort();
    };
    const outcome = await outcomeOf(open.workbook.write(plans, { signal: cancel.signal, onProgress }));
    if (outcome === "written") break;
    expect(outcome).toBe("cancelled");
    expect(open.snapshot()).toEqual(before);
    cancels++;
  }
  // The overview in one request, the ranking in two or more.
  expect(cancels).toBeGreaterThanOrEqual(3);
});

test("a cancel before the start asks Excel nothing", async () => {
  const requests = open.host.requests.length;
  expect(await outcomeOf(open.workbook.write(plans, { signal: AbortSignal.abort() }))).toBe("cancelled");
  expect(open.host.requests).toHaveLength(requests);
});

test("a defect in the plan leaves the workbook as it was and is not disguised", async () => {
  const defect = new RangeError("defect");
  const [overview, ranking] = plans;
  const broken = {
    ...ranking.blocks[1],
    columns: [
      {
        numberFormat: "General",
        cell: (row: number) => {
          if (row === 900) throw defect;
          return row;
        },
      },
    ],
  };
  const writing = open.workbook.write([overview, { ...ranking, blocks: [broken] }], {});
  await expect(writing).rejects.toBe(defect);
  expect(open.snapshot()).toEqual(before);
});

test("a report that is refused part of the way is removed, and a sheet added meanwhile stays", async () => {
  const onProgress = () => {
    if (!open.sheetNames().includes("Meanwhile")) open.engine.addSheet("Meanwhile");
    open.host.failAt(1, { when: "before" });
  };
  expect(await outcomeOf(open.workbook.write(plans, { onProgress }))).toBe("hostFailure");
  expect(open.sheetNames()).toEqual(["Sheet1", "Notes", "Meanwhile"]);
});

test("a sheet that somebody adds under the report's name at the last moment stays", async () => {
  let looks = 0;
  open = await openWorkbook({
    // The report looks at the workbook twice before it adds its sheets.
    onRequest: () => {
      if (++looks !== 2) return;
      open.engine.addSheet("Ranking");
      open.fill("Ranking", "A1", [["mine"]]);
    },
  });
  expect(await outcomeOf(open.workbook.write(plans, {}))).toBe("hostFailure");
  expect(open.sheetNames()).toEqual(["Sheet1", "Ranking"]);
  expect(open.values("Ranking", "A1")).toEqual([["mine"]]);
});

test("sheets that the user renames meanwhile are found all the same", async () => {
  const cancel = new AbortController();
  const onProgress = () => {
    open.engine.renameSheet(open.sheetId("Overview"), "Renamed");
    cancel.abort();
  };
  expect(await outcomeOf(open.workbook.write(plans, { signal: cancel.signal, onProgress }))).toBe(
    "cancelled",
  );
  expect(open.snapshot()).toEqual(before);
});

test("a structure that is protected at the last moment is said to be protected", async () => {
  open.host.failAt(3, { code: "AccessDenied" });
  expect(await outcomeOf(open.workbook.write(plans, {}))).toBe("protectedWorkbook");
  expect(open.snapshot()).toEqual(before);
});

test("a user who begins to edit a cell meanwhile ends the report, and nothing of it stays", async () => {
  const onProgress = () => {
    open.host.setEditing(true);
    setTimeout(() => open.host.setEditing(false), 50);
  };
  expect(await outcomeOf(open.workbook.write(plans, { onProgress }))).toBe("cellEditing");
  expect(open.snapshot()).toEqual(before);
});

test("while a cell is being edited nothing is written", async () => {
  open.host.setEditing(true);
  expect(await outcomeOf(open.workbook.write(plans, {}))).toBe("cellEditing");
  open.host.setEditing(false);
  expect(open.snapshot()).toEqual(before);
});

test("while the user edits a cell, clearing up waits until they are done", async () => {
  const cancel = new AbortController();
  const onProgress = () => {
    cancel.abort();
    open.host.setEditing(true);
    setTimeout(() => open.host.setEditing(false), 50);
  };
  expect(await outcomeOf(open.workbook.write(plans, { signal: cancel.signal, onProgress }))).toBe(
    "cancelled",
  );
  expect(open.host.requests.filter((request) => request.error !== undefined)).toEqual([]);
  expect(open.snapshot()).toEqual(before);
});

test("removing is tried again when it fails at first", async () => {
  const cancel = new AbortController();
  const onProgress = () => {
    cancel.abort();
    open.host.failAt(1, { when: "before" });
  };
  expect(await outcomeOf(open.workbook.write(plans, { signal: cancel.signal, onProgress }))).toBe(
    "cancelled",
  );
  expect(open.snapshot()).toEqual(before);
});

test("sheets that can not be removed are named", async () => {
  const onProgress = () => open.host.failFrom(1);
  const writing = open.workbook.write(plans, { onProgress });
  await expect(writing).rejects.toMatchObject({ reason: "cleanUpFailed", detail: "Overview, Ranking" });
  open.host.stopFailing();
});

async function outcomeOf(writing: Promise<void>): Promise<string> {
  try {
    await writing;
    return "written";
  } catch (error) {
    if (error instanceof WorkbookError) return error.reason;
    throw error;
  }
}
