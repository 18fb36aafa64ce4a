/** @jest-environment ./test/support/OfficeEnvironment.ts */
import type { CellChunk, SourceBlock } from "../../src/report/CellChunk";
import { rowsPerChunk } from "../../src/excel/readChunks";
import type { BlockSink, RunControl } from "../../src/excel/Workbook";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

/** Excel takes and gives no more than 5 MB a request: "Resource limits", Office Add-ins documentation. */
const fiveMegabytes = 5 * 1024 * 1024;

let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => open.settled());

test("30,000 rows arrive complete, in order, in chunks far below 5 MB", async () => {
  const rows = fillRows(30_000, 8);
  const { begun, chunks } = recorder();
  const progress: number[][] = [];
  const before = open.host.requests.length;
  await open.workbook.readSelection(sinkOf(begun, chunks), {
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(begun).toHaveLength(1);
  expect(begun[0]).toMatchObject({ rowCount: 30_000, columnCount: 8 });
  expect(chunks.map((chunk) => chunk.firstRow)).toEqual([0, 5_000, 10_000, 15_000, 20_000, 25_000]);
  expect(chunks.flatMap((chunk) => chunk.values)).toEqual(rows);
  expect(progress).toEqual(chunks.map((_, index) => [(index + 1) * 5_000, 30_000]));
  const bytes = open.host.requests.slice(before).flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]);
  expect(Math.max(...bytes)).toBeLessThan(fiveMegabytes / 2);
});

test.each([
  [1, 5_000],
  [8, 5_000],
  [20, 2_000],
  [16_384, 2],
])("a chunk of %i columns has %i rows: at most 40,000 cells", (columns, rows) => {
  expect(rowsPerChunk(columns)).toBe(rows);
});

test("chunks with long texts are halved until Excel can hand them over", async () => {
  const rows = Array.from({ length: 2_600 }, (_, row) => [`${row} ${"x".repeat(3_000)}`]);
  open.fill("Sheet1", "A1", rows);
  open.mark("Sheet1", "A:A");
  const { begun, chunks } = recorder();
  await open.workbook.readSelection(sinkOf(begun, chunks), {});
  expect(chunks.flatMap((chunk) => chunk.values)).toEqual(rows);
  // 2,600 rows of 3 kB each are more than 5 MB, half of them are less.
  expect(chunks.map((chunk) => chunk.firstRow)).toEqual([0, 1_300]);
});

test("the formats of the first 50 rows come with the block", async () => {
  fillRows(60, 2);
  const formats = Array.from({ length: 60 }, (_, row) => ["dd.mm.yyyy", row < 50 ? "0.00" : "@"]);
  open.engine.setNumberFormats(open.sheetId("Sheet1"), { top: 0, left: 0, bottom: 59, right: 1 }, formats);
  const { begun, chunks } = recorder();
  await open.workbook.readSelection(sinkOf(begun, chunks), {});
  expect(begun[0].formats).toEqual(formats.slice(0, 50));
});

test("a preview reads the first rows only, and still knows of all", async () => {
  const rows = fillRows(12_000, 4);
  const { begun, chunks } = recorder();
  await open.workbook.readSelection(sinkOf(begun, chunks), {}, 200);
  expect(begun[0].rowCount).toBe(12_000);
  expect(chunks.flatMap((chunk) => chunk.values)).toEqual(rows.slice(0, 200));
});

test("the next chunk is asked for only when the last one is dealt with", async () => {
  fillRows(10_000, 4);
  let busy = false;
  const overlaps: boolean[] = [];
  await open.workbook.readSelection(
    {
      begin: () => undefined,
      add: async () => {
        overlaps.push(busy);
        busy = true;
        await open.settled();
        busy = false;
      },
    },
    {},
  );
  expect(overlaps).toEqual([false, false]);
});

test("what is marked meanwhile does not matter: the block is pinned", async () => {
  const rows = fillRows(10_000, 4);
  const { begun, chunks } = recorder();
  const sink = sinkOf(begun, chunks);
  await open.workbook.readSelection(
    {
      begin: sink.begin,
      add: (chunk) => {
        open.userMarks("Sheet1", "Z99");
        return sink.add(chunk);
      },
    },
    {},
  );
  expect(chunks.flatMap((chunk) => chunk.values)).toEqual(rows);
});

test("a cancel between chunks ends the reading at once", async () => {
  fillRows(20_000, 4);
  const cancel = new AbortController();
  const { begun, chunks } = recorder();
  const control: RunControl = {
    signal: cancel.signal,
    onProgress: (done) => done === 10_000 && cancel.abort(),
  };
  const reading = open.workbook.readSelection(sinkOf(begun, chunks), control);
  await expect(reading).rejects.toMatchObject({ reason: "cancelled" });
  expect(chunks).toHaveLength(2);
});

test("a cancel before the start asks Excel nothing", async () => {
  fillRows(10, 2);
  const before = open.host.requests.length;
  const reading = open.workbook.readSelection(sinkOf([], []), { signal: AbortSignal.abort() });
  await expect(reading).rejects.toMatchObject({ reason: "cancelled" });
  expect(open.host.requests).toHaveLength(before);
});

test.each([
  ["some rows", [3, 5, 6], [{ firstRow: 0, hidden: [2, 4, 5] }]],
  ["every row", [1, 2, 3, 4, 5, 6, 7], [{ firstRow: 0, hidden: [0, 1, 2, 3, 4, 5, 6] }]],
  ["no row", [], [{ firstRow: 0, hidden: undefined }]],
])("hidden are %s, and the reader is told", async (_which, sheetRows, expected) => {
  fillRows(7, 3);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const row of sheetRows) sheet.getRange(`${row}:${row}`).rowHidden = true;
    await context.sync();
  });
  const { begun, chunks } = recorder();
  await open.workbook.readSelection(sinkOf(begun, chunks), {});
  expect(chunks.map(({ firstRow, hidden }) => ({ firstRow, hidden }))).toEqual(expected);
  // What is hidden is read all the same: whether it counts, the user decides.
  expect(chunks[0].values).toHaveLength(7);
});

test("a sheet that vanishes meanwhile is reported in Excel's words", async () => {
  const sheet = open.engine.addSheet("Export");
  open.fill(
    "Export",
    "A1",
    Array.from({ length: 12_000 }, (_, row) => [row, row]),
  );
  open.mark("Export", "A:B");
  const reading = open.workbook.readSelection(
    { begin: () => undefined, add: () => open.engine.deleteSheet(sheet) },
    {},
  );
  await expect(reading).rejects.toMatchObject({
    reason: "hostFailure",
    detail: expect.stringMatching(/exist/),
  });
});

test("an error of the receiver reaches the caller unchanged", async () => {
  fillRows(10, 2);
  const defect = new TypeError("defect");
  const add = () => {
    throw defect;
  };
  await expect(open.workbook.readSelection({ begin: () => undefined, add }, {})).rejects.toBe(defect);
});

test("no reference is left behind", async () => {
  fillRows(30_000, 8);
  await open.workbook.readSelection(sinkOf([], []), {});
  await open.settled();
  expect(open.host.keptReferences).toBe(0);
});

function fillRows(rowCount: number, columnCount: number) {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => (column === 0 ? `Customer ${row}` : row * column)),
  );
  open.fill("Sheet1", "A1", rows);
  open.mark("Sheet1", "A1");
  return rows;
}

function recorder(): { begun: SourceBlock[]; chunks: CellChunk[] } {
  return { begun: [], chunks: [] };
}

function sinkOf(begun: SourceBlock[], chunks: CellChunk[]): BlockSink {
  return {
    begin: (block) => void begun.push(block),
    add: (chunk) => void chunks.push(chunk),
  };
}
