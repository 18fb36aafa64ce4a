/** @jest-environment ./test/support/OfficeEnvironment.ts */
import type { CellChunk, SourceBlock } from "../../src/report/CellChunk";
import type { BlockSink } from "../../src/excel/Workbook";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

const customers = [
  ["Customer", "Revenue"],
  ["Miller", 10],
  ["Smith", 20],
];

let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => open.settled());

describe("one marked cell", () => {
  test("grows to the block around it, which blank rows and columns bound", async () => {
    open.fill("Sheet1", "B3", customers);
    open.fill("Sheet1", "F3", [["another block"]]);
    open.mark("Sheet1", "C4");
    expect(await open.workbook.describeSelection()).toEqual({
      sheet: "Sheet1",
      address: "C4",
      areaCount: 1,
      block: { address: "B3:C5", rowCount: 3, columnCount: 2 },
    });
    const { block, cells } = await readAll(open);
    expect(block).toMatchObject({ sheet: "Sheet1", address: "B3:C5", firstRow: 2, firstColumn: 1 });
    expect(cells).toEqual(customers);
  });

  test("is a block of its own where nothing stands beside it", async () => {
    open.fill("Sheet1", "C3", [["alone"]]);
    open.mark("Sheet1", "C3");
    const { block, cells } = await readAll(open);
    expect(block).toMatchObject({ address: "C3", rowCount: 1, columnCount: 1 });
    expect(cells).toEqual([["alone"]]);
  });

  test("means the block beside it when it is blank itself, without the blank edge", async () => {
    open.fill("Sheet1", "B3", customers);
    open.mark("Sheet1", "C2");
    expect((await open.workbook.describeSelection()).block?.address).toBe("B3:C5");
  });

  test("means the whole table it is in, even where blank rows divide that", async () => {
    open.fill("Sheet1", "A1", [...customers, ["", ""], ["Brown", 5]]);
    await open.addTable("Sheet1", "A1:B5");
    open.mark("Sheet1", "B2");
    expect((await open.workbook.describeSelection()).block).toEqual({
      address: "A1:B5",
      rowCount: 5,
      columnCount: 2,
    });
  });

  test("means the table without its totals row", async () => {
    open.fill("Sheet1", "A1", customers);
    await open.addTable("Sheet1", "A1:B3", { totals: true });
    open.mark("Sheet1", "A2");
    expect((await open.workbook.describeSelection()).block?.address).toBe("A1:B3");
  });
});

describe("a larger selection", () => {
  test("is read as it is marked", async () => {
    open.fill("Sheet1", "A1", customers);
    open.mark("Sheet1", "A2:B3");
    const { cells } = await readAll(open);
    expect(cells).toEqual(customers.slice(1));
  });

  test.each(["A:B", "A:Z", "2:9", "A:XFD"])("%s shrinks to what is used of it", async (address) => {
    open.fill("Sheet1", "A3", customers);
    open.mark("Sheet1", address);
    const info = await open.workbook.describeSelection();
    expect(info.address.replace(/\$/g, "")).toBe(address);
    expect(info.block?.address).toBe("A3:B5");
  });

  test("takes no notice of cells that are only formatted", async () => {
    open.fill("Sheet1", "A1", customers);
    open.engine.setNumberFormats(open.sheetId("Sheet1"), { top: 99, left: 9, bottom: 99, right: 9 }, [
      ["0.00"],
    ]);
    open.mark("Sheet1", "A:J");
    expect((await open.workbook.describeSelection()).block?.address).toBe("A1:B3");
  });
});

describe("a selection that can not be read", () => {
  test("several areas are described, and refused", async () => {
    open.fill("Sheet1", "A1", customers);
    open.mark("Sheet1", "A1:A3", "B1:B3");
    expect(await open.workbook.describeSelection()).toEqual({
      sheet: "Sheet1",
      address: "A1:A3,B1:B3",
      areaCount: 2,
      block: null,
    });
    await expect(readAll(open)).rejects.toMatchObject({ reason: "severalAreas" });
  });

  test.each(["C3", "A:C", "A1:B9"])("%s without a single value is empty", async (address) => {
    open.mark("Sheet1", address);
    expect((await open.workbook.describeSelection()).block).toBeNull();
    await expect(readAll(open)).rejects.toMatchObject({ reason: "emptySelection" });
  });

  test("while a cell is being edited Excel answers nothing", async () => {
    open.host.setEditing(true);
    await expect(open.workbook.describeSelection()).rejects.toMatchObject({ reason: "cellEditing" });
    await expect(readAll(open)).rejects.toMatchObject({ reason: "cellEditing" });
  });
});

test("describing a large selection transfers none of its cells", async () => {
  open.fill(
    "Sheet1",
    "A1",
    Array.from({ length: 20_000 }, (_, row) => [row, "x".repeat(50)]),
  );
  open.mark("Sheet1", "A:B");
  const before = open.host.requests.length;
  await open.workbook.describeSelection();
  const bytes = open.host.requests.slice(before).map((request) => request.bytesOut + request.bytesIn);
  expect(Math.max(...bytes)).toBeLessThan(10_000);
});

test("a listener hears of each change of the selection, until it stops listening", async () => {
  let changes = 0;
  const stop = await open.workbook.onSelectionChanged(() => changes++);
  open.userMarks("Sheet1", "B2");
  await open.settled();
  open.userMarks("Sheet1", "B3");
  await open.settled();
  expect(changes).toBe(2);
  await stop();
  open.userMarks("Sheet1", "B4");
  await open.settled();
  expect(changes).toBe(2);
});

async function readAll({ workbook }: OpenWorkbook) {
  let block: SourceBlock | undefined;
  const chunks: CellChunk[] = [];
  const sink: BlockSink = {
    begin: (begun) => {
      block = begun;
    },
    add: (chunk) => void chunks.push(chunk),
  };
  await workbook.readSelection(sink, {});
  return { block, cells: chunks.flatMap((chunk) => chunk.values) };
}
