/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { WorkbookError } from "../../src/excel/Workbook";
import { en } from "../../src/i18n/sheets/en";
import { createReport } from "../../src/taskpane/run/createReport";
import { openWorkbook, type OpenWorkbook } from "../excel/openWorkbook";

jest.setTimeout(120_000);

const customers = Array.from({ length: 30 }, (_, index) => [
  `C${index}`,
  46_000 - index,
  index + 1,
  100 * (30 - index),
]);
async function openExport(): Promise<OpenWorkbook> {
  const open = await openWorkbook();
  open.fill("Sheet1", "A1", [["Customer ID", "Last purchase", "Number of orders", "Revenue"], ...customers]);
  open.mark("Sheet1", "A2");
  await open.settled();
  return open;
}

async function run(open: OpenWorkbook): Promise<string> {
  const { signal } = new AbortController();
  try {
    const { sheetNames } = await createReport(open.workbook, [], en, { signal, onProgress: () => undefined });
    return sheetNames.join(", ");
  } catch (error) {
    if (error instanceof WorkbookError) return error.reason;
    throw error;
  }
}

test.each(["before", "after"] as const)(
  "a failure %s any request of a whole run, reading included, leaves the workbook as it was",
  async (when) => {
    const unhindered = await openExport();
    const earlier = unhindered.host.requests.length;
    expect(await run(unhindered)).toBe("Overview, Ranking, Data log");
    await unhindered.settled();
    const total = unhindered.host.requests.length - earlier;

    let failures = 0;
    for (let request = 1; request <= total; request++) {
      const open = await openExport();
      const before = open.snapshot();
      open.host.failAt(request, { when });
      const outcome = await run(open);
      await open.settled();
      // office.js also sends requests that nobody waits for, to let go of objects: those may fail unseen.
      if (outcome === "Overview, Ranking, Data log") continue;
      expect(outcome).toBe("hostFailure");
      expect(open.snapshot()).toEqual(before);
      failures++;
    }
    // Locating, formats, rows, names; then the twelve or so requests of the write.
    expect(failures).toBeGreaterThanOrEqual(14);
  },
);
