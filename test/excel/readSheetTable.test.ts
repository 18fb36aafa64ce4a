/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { CLASSICAL_RFMR_TABLE } from "../../src/domain/classicalRfmrTable";
import { segmentMapOfGrid } from "../../src/domain/segmentMapOfGrid";
import { setupNames } from "../../src/i18n/setupSheets/setupNames";
import { setupSheetTexts } from "../../src/i18n/setupSheets/setupSheetTexts";
import { pointTableSheet } from "../../src/report/sheets/setup/pointTableSheet";
import { readPointTable } from "../../src/report/sheets/setup/readPointTable";
import { readSegmentMap } from "../../src/report/sheets/setup/readSegmentMap";
import { segmentMapSheet } from "../../src/report/sheets/setup/segmentMapSheet";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => open.settled());

test("the values of a sheet come from A1 on, so that the first row is row 1", async () => {
  open.engine.addSheet("RFMR-Punkte");
  open.fill("RFMR-Punkte", "B3", [
    ["Faktor", "Punkte"],
    ["Startwert", 25],
    ["aktiv", true],
  ]);
  expect(await open.workbook.readSheetTable("RFMR-Punkte", {})).toEqual([
    ["", "", ""],
    ["", "", ""],
    ["", "Faktor", "Punkte"],
    ["", "Startwert", 25],
    ["", "aktiv", true],
  ]);
});

test("a sheet is found whatever the case of its name, and without being shown", async () => {
  open.engine.addSheet("Segmentregeln");
  open.fill("Segmentregeln", "A1", [["Segment"]]);
  const before = open.snapshot();
  expect(await open.workbook.readSheetTable("SEGMENTREGELN", {})).toEqual([["Segment"]]);
  expect(open.snapshot()).toEqual(before);
});

test("a name that no sheet has gives null, a sheet without values no rows", async () => {
  expect(await open.workbook.readSheetTable("RFMR-Punkte", {})).toBeNull();
  expect(await open.workbook.readSheetTable("Sheet1", {})).toEqual([]);
});

test("a long sheet arrives complete, in chunks, with progress", async () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => [row + 1, `Customer ${row}`, row / 2, "x"]);
  open.fill("Sheet1", "A1", rows);
  const progress: number[][] = [];
  const read = await open.workbook.readSheetTable("Sheet1", {
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(read).toEqual(rows);
  expect(progress).toEqual([
    [5_000, 12_000],
    [10_000, 12_000],
    [12_000, 12_000],
  ]);
});

test("a limit of rows leaves the rest unread", async () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => [row]);
  open.fill("Sheet1", "A1", rows);
  const before = open.host.requests.length;
  expect(await open.workbook.readSheetTable("Sheet1", { maxRows: 3 })).toEqual([[0], [1], [2]]);
  const bytes = open.host.requests.slice(before).map(({ bytesOut }) => bytesOut);
  expect(Math.max(...bytes)).toBeLessThan(10_000);
});

test("a cancel between chunks ends the reading, one before it asks Excel nothing", async () => {
  open.fill(
    "Sheet1",
    "A1",
    Array.from({ length: 12_000 }, (_, row) => [row]),
  );
  const cancel = new AbortController();
  const reading = open.workbook.readSheetTable("Sheet1", {
    signal: cancel.signal,
    onProgress: (done) => done === 5_000 && cancel.abort(),
  });
  await expect(reading).rejects.toMatchObject({ reason: "cancelled" });
  const before = open.host.requests.length;
  const late = open.workbook.readSheetTable("Sheet1", { signal: AbortSignal.abort() });
  await expect(late).rejects.toMatchObject({ reason: "cancelled" });
  expect(open.host.requests).toHaveLength(before);
});

test("sheets to be edited are written, edited and read back", async () => {
  const texts = setupSheetTexts("de");
  const [points, segments] = await open.workbook.freeSheetNames([
    texts.points.sheetName,
    texts.segmentMap.sheetName,
  ]);
  await open.workbook.write([pointTableSheet(texts, points), segmentMapSheet(texts, segments, 5)], {});
  const read = async (name: string) => (await open.workbook.readSheetTable(name, { maxRows: 5_000 })) ?? [];

  const table = readPointTable(await read(points), setupNames.points);
  expect(table).toEqual({ ok: true, value: CLASSICAL_RFMR_TABLE });
  const map = readSegmentMap(await read(segments), setupNames.segmentMap, 5);
  expect(map).toMatchObject({ ok: true, value: { rules: segmentMapOfGrid(5) } });

  const rows = await read(points);
  const start = rows.findIndex(([factor]) => factor === "Startwert");
  open.fill(points, `C${start + 1}`, [[30]]);
  open.fill(points, `A${rows.length + 1}`, [["Retouren", 30, -60]]);
  expect(readPointTable(await read(points), setupNames.points)).toMatchObject({
    ok: true,
    value: {
      start: 30,
      returns: { limits: [1, 3, 6, 10, 15, 30], points: [0, -5, -10, -20, -30, -60, -40] },
    },
  });
});

test("no reference is left behind", async () => {
  open.fill("Sheet1", "A1", [["Faktor"]]);
  await open.workbook.readSheetTable("Sheet1", {});
  await open.settled();
  expect(open.host.keptReferences).toBe(0);
});
