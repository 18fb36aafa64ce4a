/** @jest-environment ./test/support/OfficeEnvironment.ts */
import type { ExcelHostOptions } from "../../src/workbench/host/ExcelHost";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

/** Excel takes and gives no more than 5 MB a request: "Resource limits", Office Add-ins documentation. */
const fiveMegabytes = 5 * 1024 * 1024;

let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => open.settled());

describe("what is marked", () => {
  test("is told with its sheet, quoted as Excel quotes it", async () => {
    open.engine.addSheet("Kunden 2026");
    open.mark("Kunden 2026", "B2:C9");
    expect(await open.cells.selection()).toEqual({
      address: "'Kunden 2026'!B2:C9",
      cell: "'Kunden 2026'!B2",
    });
  });

  test("may be several areas, of which the first tells the cell", async () => {
    open.mark("Sheet1", "D4:E5", "A1");
    expect(await open.cells.selection()).toEqual({ address: "Sheet1!D4:E5,Sheet1!A1", cell: "Sheet1!D4" });
  });

  test("is followed until that is no longer wanted", async () => {
    const listener = jest.fn();
    const stop = await open.cells.onSelectionChanged(listener);
    open.userMarks("Sheet1", "C3");
    await open.settled();
    expect(listener).toHaveBeenCalledTimes(1);
    await stop();
    open.userMarks("Sheet1", "D4");
    await open.settled();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("can not be told while a cell is being edited", async () => {
    open.host.setEditing(true);
    await expect(open.cells.selection()).rejects.toMatchObject({ reason: "cellEditing" });
    open.host.setEditing(false);
  });

  test("leaves no reference behind", async () => {
    open.mark("Sheet1", "D4:E5", "A1");
    await open.cells.selection();
    await open.settled();
    expect(open.host.keptReferences).toBe(0);
  });
});

describe("the values of a range", () => {
  test("are those of its cells: dates as serial numbers, blanks as empty text, errors by their name", async () => {
    open.engine.setNumberFormats(open.sheetId("Sheet1"), { top: 0, left: 0, bottom: 0, right: 4 }, [
      ["dd.mm.yyyy", "General", "General", "@", "General"],
    ]);
    open.fill("Sheet1", "A1", [[45_292, "Müller", "#N/A", "#N/A", true]]);
    // In a cell formatted as text "#N/A" is text, as Range.valueTypes says.
    expect(await open.cells.readValues("A1:F1")).toEqual([
      [45_292, "Müller", { code: "#N/A" }, "#N/A", true, ""],
    ]);
  });

  test.each(["B2", "$B$2", "b2", "Sheet1!B2", "'Sheet1'!$B$2", "sheet1!B2:B2"])(
    "%s is a cell",
    async (address) => {
      open.fill("Sheet1", "B2", [[7]]);
      expect(await open.cells.readValues(address)).toEqual([[7]]);
    },
  );

  test.each([
    ["Kunden 2026", "'Kunden 2026'!A1"],
    ["Müller's", "'Müller''s'!A1"],
    ["Umsätze", "Umsätze!A1"],
    ["A!B", "'A!B'!A1"],
  ])("of sheet %s are read by %s", async (sheet, address) => {
    open.engine.addSheet(sheet);
    open.fill(sheet, "A1", [["here"]]);
    expect(await open.cells.readValues(address)).toEqual([["here"]]);
  });

  test("without a sheet are those of the active one", async () => {
    open.engine.addSheet("Other");
    open.fill("Other", "A1", [["other"]]);
    open.mark("Other", "A1");
    expect(await open.cells.readValues("A1")).toEqual([["other"]]);
  });

  test("of a whole column begin in row 1 and end with the sheet's last row in use", async () => {
    open.fill("Sheet1", "B3", [[1], [2]]);
    open.fill("Sheet1", "D5", [["last"]]);
    expect(await open.cells.readValues("B:B")).toEqual([[""], [""], [1], [2], [""]]);
    // Columns of one sheet stay equally long, even one without values.
    expect(await open.cells.readValues("Sheet1!$C:$D")).toHaveLength(5);
    expect(await open.cells.readValues("3:3")).toEqual([["", 1, "", ""]]);
    expect(await open.cells.readValues("A:XFD")).toHaveLength(5);
  });

  test("of a whole column of a blank sheet are one blank cell", async () => {
    expect(await open.cells.readValues("B:C")).toEqual([["", ""]]);
  });

  test("that reach far below the used rows are blank there, without being read", async () => {
    open.fill("Sheet1", "A1", [[1], [2]]);
    const before = open.host.requests.length;
    const values = await open.cells.readValues("A2:A1000000");
    expect(values).toHaveLength(999_999);
    expect([values[0], values[1], values[999_998]]).toEqual([[2], [""], [""]]);
    expect(open.host.requests.length - before).toBeLessThan(6);
  });

  test("arrive complete and in order from 30,000 rows, in pieces far below 5 MB", async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [`Customer ${row}`, row, row / 4, row % 2 === 0]);
    open.fill("Sheet1", "A1", rows);
    const before = open.host.requests.length;
    expect(await open.cells.readValues("A1:D30000")).toEqual(rows);
    const sizes = open.host.requests.slice(before).map(({ bytesIn }) => bytesIn);
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(fiveMegabytes / 2);
  });

  test("are read no further once that is cancelled", async () => {
    open.fill(
      "Sheet1",
      "A1",
      Array.from({ length: 20_000 }, (_, row) => [row]),
    );
    const cancel = new AbortController();
    const before = open.host.requests.length;
    const reading = open.cells.readValues("A1:A20000", cancel.signal);
    cancel.abort();
    await expect(reading).rejects.toMatchObject({ reason: "cancelled" });
    await open.settled();
    expect(open.host.requests.length - before).toBeLessThan(3);
  });

  test("are not asked for at all when that is cancelled before", async () => {
    const before = open.host.requests.length;
    const reading = open.cells.readValues("A1", AbortSignal.abort());
    await expect(reading).rejects.toMatchObject({ reason: "cancelled" });
    expect(open.host.requests).toHaveLength(before);
  });
});

describe("an address in words", () => {
  beforeEach(async () => {
    open.engine.addSheet("Data");
    open.fill("Data", "B2", [
      ["Kunde", "Umsatz"],
      ["Miller", 10],
      ["Smith", 20],
      ["", ""],
    ]);
    await open.addTable("Data", "B2:C4");
    await open.inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.tables.getItemAt(0).name = "Kunden";
      context.workbook.names.add("Budget", sheet.getRange("C3:C4"));
      context.workbook.names.add("Rate", "=0.19");
      await context.sync();
    });
  });

  test.each([
    ["Budget", [[10], [20]]],
    ["Kunden[Umsatz]", [[10], [20]]],
    [
      "Kunden",
      [
        ["Miller", 10],
        ["Smith", 20],
      ],
    ],
  ])("%s is a name, a table or its column", async (address, values) => {
    expect(await open.cells.readValues(address)).toEqual(values);
  });

  test.each([
    "",
    " ",
    "nonsense",
    "A0",
    "XFE1",
    "A1048577",
    "A1:",
    "Sheet1!",
    "Nowhere!A1",
    "'Nowhere",
    "Sheet1!A1,Sheet1!B2",
    "Rate",
    "Kunden[Gewinn]",
    "Nowhere[Umsatz]",
    "[Book.xlsx]Sheet1!A1",
    "=A1",
  ])("%j names no cells of this workbook", async (address) => {
    await expect(open.cells.readValues(address)).rejects.toMatchObject({
      name: "WorkbookError",
      reason: "noSuchRange",
      detail: address,
    });
    await expect(open.cells.rowsAround(address)).rejects.toMatchObject({ reason: "noSuchRange" });
  });

  test.each(["", "Sheet1!"])(
    "%j is not even looked up: to Excel it would mean the whole sheet",
    async (address) => {
      await open.settled();
      const before = open.host.requests.length;
      await expect(open.cells.readValues(address)).rejects.toMatchObject({ reason: "noSuchRange" });
      expect(open.host.requests).toHaveLength(before);
    },
  );

  test("that Excel can not look up is not taken for a wrong one", async () => {
    await open.settled();
    open.host.failAt(1);
    await expect(open.cells.readValues("A1")).rejects.toMatchObject({ reason: "hostFailure" });
  });
});

describe("the separators", () => {
  const cultures: readonly (readonly [ExcelHostOptions, string, string, string])[] = [
    [{ dataLocale: "de-DE" }, ",", ".", ";"],
    [{ dataLocale: "en-US" }, ".", ",", ","],
    [{ dataLocale: "de-CH" }, ".", "’", ";"],
    [{ dataLocale: "en-US", ownSeparators: { decimalSeparator: ",", groupSeparator: "." } }, ",", ".", ";"],
    [{ dataLocale: "de-DE", ownSeparators: { decimalSeparator: ".", groupSeparator: "'" } }, ".", "'", ";"],
  ];

  test.each(cultures)("of an Excel with %j", async (options, decimal, thousands, argument) => {
    open = await openWorkbook(options);
    expect(await open.cells.separators()).toEqual({ decimal, thousands, argument });
  });
});
