/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

const customers = [
  ["Kunde", "Umsatz"],
  ["Miller", 10],
  ["Smith", 20],
];

let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => open.settled());

describe("around a cell of a plain block", () => {
  test.each(["B3", "C4", "B5", "Sheet1!$C$5"])("%s: the rows without the header", async (cell) => {
    open.fill("Sheet1", "B3", customers);
    expect(await open.cells.rowsAround(cell)).toEqual({
      address: "Sheet1!B4:C5",
      nextColumn: "Sheet1!D4",
      hasHeader: true,
    });
  });

  test("also around the free cell to the right, where the formulas are to go", async () => {
    open.fill("Sheet1", "A1", customers);
    expect(await open.cells.rowsAround("C2")).toEqual({
      address: "Sheet1!A2:B3",
      nextColumn: "Sheet1!C2",
      hasHeader: true,
    });
  });

  test("the upper left cell of a larger range is the one that counts", async () => {
    open.fill("Sheet1", "A1", customers);
    expect((await open.cells.rowsAround("A2:Z99"))?.address).toBe("Sheet1!A2:B3");
  });

  test("the sheet's name is quoted as Excel does it", async () => {
    open.engine.addSheet("Müller's Kunden");
    open.fill("Müller's Kunden", "A1", customers);
    expect(await open.cells.rowsAround("'Müller''s Kunden'!A2")).toEqual({
      address: "'Müller''s Kunden'!A2:B3",
      nextColumn: "'Müller''s Kunden'!C2",
      hasHeader: true,
    });
  });

  test.each([
    [
      "numbers only",
      [
        [1, 2],
        [3, 4],
      ],
      "Sheet1!A1:B2",
      false,
    ],
    [
      "a number in the first row",
      [
        ["Miller", 1],
        ["Smith", 2],
      ],
      "Sheet1!A1:B2",
      false,
    ],
    [
      "texts only",
      [
        ["Miller", "Berlin"],
        ["Smith", "Bonn"],
      ],
      "Sheet1!A1:B2",
      false,
    ],
    [
      "a header with a blank",
      [
        ["", "Umsatz"],
        ["Miller", 1],
      ],
      "Sheet1!A2:B2",
      true,
    ],
    [
      "an error below",
      [
        ["Umsatz", "Gewinn"],
        ["", "#N/A"],
      ],
      "Sheet1!A2:B2",
      true,
    ],
    [
      "titles above the header",
      [
        ["Umsatzliste", "", ""],
        ["Stand 31.12.2025", "", ""],
        ["Kunde", "Ort", "Umsatz"],
        ["Miller", "Bonn", 1],
      ],
      "Sheet1!A4:C4",
      true,
    ],
    ["one row of numbers", [[1, 2]], "Sheet1!A1:B1", false],
    ["one column", [["Umsatz"], [1], [2]], "Sheet1!A2:A3", true],
  ])("%s", async (_, cells, address, hasHeader) => {
    open.fill("Sheet1", "A1", cells);
    expect(await open.cells.rowsAround("B1")).toMatchObject({ address, hasHeader });
  });

  test.each([
    ["a blank sheet", []],
    ["a lone cell", [[1]]],
    ["a header without rows", [["Kunde", "Umsatz"]]],
  ])("%s has no rows", async (_, cells) => {
    if (cells.length > 0) open.fill("Sheet1", "A1", cells);
    expect(await open.cells.rowsAround("A1")).toBeNull();
  });

  test("a block that reaches the sheet's last column leaves none free", async () => {
    open.fill("Sheet1", "XFC1", customers);
    expect(await open.cells.rowsAround("XFC2")).toBeNull();
  });

  test("a long block is not read: a header is recognised by its first rows", async () => {
    open.fill("Sheet1", "A1", [["Umsatz"], ...Array.from({ length: 60_000 }, (_, row) => [row])]);
    const before = open.host.requests.length;
    expect(await open.cells.rowsAround("A9")).toEqual({
      address: "Sheet1!A2:A60001",
      nextColumn: "Sheet1!B2",
      hasHeader: true,
    });
    const requests = open.host.requests.slice(before);
    expect(Math.max(...requests.map(({ bytesIn }) => bytesIn))).toBeLessThan(10_000);
  });
});

describe("around a cell of a table", () => {
  test("the body without header and totals, even where blank rows divide it", async () => {
    open.fill("Sheet1", "A1", [...customers, ["", ""], ["Brown", 5]]);
    await open.addTable("Sheet1", "A1:B5", { totals: true });
    for (const cell of ["A1", "B2", "A6"]) {
      expect(await open.cells.rowsAround(cell)).toEqual({
        address: "Sheet1!A2:B5",
        nextColumn: "Sheet1!C2",
        hasHeader: true,
      });
    }
  });

  test("also directly to its right, where its next column would be", async () => {
    open.fill("Sheet1", "A1", customers);
    await open.addTable("Sheet1", "A1:B3", { totals: true });
    open.fill("Sheet1", "A4", [["Summe", 30]]);
    expect((await open.cells.rowsAround("C2"))?.address).toBe("Sheet1!A2:B3");
  });

  test("of two tables side by side the one that the cell is in", async () => {
    open.fill("Sheet1", "A1", customers);
    open.fill("Sheet1", "C1", customers);
    await open.addTable("Sheet1", "A1:B3");
    await open.addTable("Sheet1", "C1:D3");
    expect(await open.cells.rowsAround("C2")).toMatchObject({
      address: "Sheet1!C2:D3",
      nextColumn: "Sheet1!E2",
    });
  });

  test("what stands beside the table is left alone: the next free column comes after it", async () => {
    open.fill("Sheet1", "A1", customers);
    await open.addTable("Sheet1", "A1:B3");
    // More columns than are looked at in one request.
    open.fill("Sheet1", "C3", [Array.from({ length: 25 }, (_, column) => column)]);
    expect((await open.cells.rowsAround("A2"))?.nextColumn).toBe("Sheet1!AB2");
  });
});

test("no reference is left behind", async () => {
  open.fill("Sheet1", "A1", customers);
  await open.addTable("Sheet1", "A1:B3");
  await open.cells.rowsAround("A2");
  await open.settled();
  expect(open.host.keptReferences).toBe(0);
});
