/** @jest-environment ./test/support/OfficeEnvironment.ts */
import type { Insertion } from "../../src/excel/FormulaCells";
import { WorkbookError } from "../../src/excel/Workbook";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

/** Excel takes and gives no more than 5 MB a request: "Resource limits", Office Add-ins documentation. */
const fiveMegabytes = 5 * 1024 * 1024;
const formula = "=KUNDENWERT.CLTV(B2,36)";

let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => open.settled());

/** One formula per row from row 2, as they go beside a column of values. */
function formulas(count: number): string[] {
  return Array.from({ length: count }, (_, row) => `=KUNDENWERT.CLTV(B${row + 2},36)`);
}

async function outcomeOf(insertion: Insertion): Promise<string> {
  try {
    return await open.cells.insert(insertion);
  } catch (error) {
    if (error instanceof WorkbookError) return error.reason;
    throw error;
  }
}

function setFormats(address: string, ...codes: string[]): Promise<void> {
  return open.inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.numberFormat = codes.map((code) => [code]);
    await context.sync();
  });
}

describe("what is inserted", () => {
  test("one formula stands in its cell, which is told", async () => {
    expect(await open.cells.insert({ target: "C2", formulas: [formula] })).toBe("Sheet1!C2");
    expect(open.formulas("Sheet1", "C1:C3")).toEqual([[""], [formula], [""]]);
  });

  test("several stand one below the other, their heading above them", async () => {
    const insertion = { target: "Sheet1!C2", formulas: formulas(3), heading: "CLTV" };
    expect(await open.cells.insert(insertion)).toBe("Sheet1!C2:C4");
    expect(open.formulas("Sheet1", "C1:C4").flat()).toEqual(["CLTV", ...formulas(3)]);
    expect(open.numberFormats("Sheet1", "C1:C4").flat()).toEqual(Array(4).fill("General"));
  });

  test("goes to the sheet named, whatever its name and whichever is active", async () => {
    open.engine.addSheet("Müller's Kunden");
    const insertion = { target: "'Müller''s Kunden'!C2", formulas: formulas(2) };
    expect(await open.cells.insert(insertion)).toBe("'Müller''s Kunden'!C2:C3");
    expect(open.formulas("Müller's Kunden", "C2:C3").flat()).toEqual(formulas(2));
    expect(open.formulas("Sheet1", "C2:C3").flat()).toEqual(["", ""]);
  });

  test.each(["=SUM(A1)", "2026", "+5", "'quoted'"])("a heading such as %s stays text", async (heading) => {
    await open.cells.insert({ target: "C2", formulas: [formula], heading });
    expect(open.values("Sheet1", "C1")).toEqual([[heading]]);
  });

  test("calculates even where the cells were formatted as text; other formats stay", async () => {
    await setFormats("C2:C4", "@", "0.00", "@");
    await open.cells.insert({ target: "C2", formulas: formulas(3) });
    expect(open.formulaCount("Sheet1")).toBe(3);
    expect(open.numberFormats("Sheet1", "C2:C4").flat()).toEqual(["General", "0.00", "General"]);
  });

  test("looks as wished, except where a cell has a format of its own", async () => {
    await setFormats("C2:C4", "@", "0.00", "General");
    await open.cells.insert({ target: "C2", formulas: formulas(3), heading: "CLTV", numberFormat: "0.0%" });
    expect(open.formulaCount("Sheet1")).toBe(3);
    expect(open.numberFormats("Sheet1", "C1:C5").flat()).toEqual([
      "General",
      "0.0%",
      "0.00",
      "0.0%",
      "General",
    ]);
  });

  test("20,000 formulas arrive in several requests far below 5 MB, and no reference is left", async () => {
    const before = open.host.requests.length;
    const insertion = { target: "C2", formulas: formulas(20_000), heading: "CLTV" };
    expect(await open.cells.insert(insertion)).toBe("Sheet1!C2:C20001");
    expect(open.formulas("Sheet1", "C2:C20001").flat()).toEqual(formulas(20_000));
    const bytes = open.host.requests.slice(before).flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]);
    expect(Math.max(...bytes)).toBeLessThan(fiveMegabytes / 2);
    await open.settled();
    expect(open.host.keptReferences).toBe(0);
  });

  test("beside a table stands beside it: the table itself stays as it is", async () => {
    open.fill("Sheet1", "A1", [
      ["Kunde", "Umsatz"],
      ["Miller", 10],
    ]);
    await open.addTable("Sheet1", "A1:B2");
    const rows = await open.cells.rowsAround("A2");
    await open.cells.insert({ target: rows?.nextColumn ?? "", formulas: formulas(1), heading: "CLTV" });
    expect(open.formulas("Sheet1", "C1:C2").flat()).toEqual(["CLTV", formula]);
    expect([...open.engine.tables.values()][0].zone.right).toBe(1);
  });
});

describe("cells that hold something", () => {
  test.each([
    ["a value below", "C3", "Sheet1!C3"],
    ["a value in the heading's cell", "C1", "Sheet1!C1"],
  ])("%s is left alone, and its address told", async (_, cell, detail) => {
    open.fill("Sheet1", cell, [["mine"]]);
    const before = open.snapshot();
    const inserting = open.cells.insert({ target: "C2", formulas: formulas(3), heading: "CLTV" });
    await expect(inserting).rejects.toMatchObject({ reason: "occupied", detail });
    expect(open.snapshot()).toEqual(before);
  });

  test("are told from the first to the last", async () => {
    open.fill("Sheet1", "C3", [["mine"], [""], ["=1+1"]]);
    const inserting = open.cells.insert({ target: "C2", formulas: formulas(9) });
    await expect(inserting).rejects.toMatchObject({ reason: "occupied", detail: "Sheet1!C3:C5" });
  });

  test("beside, above and below the target do not matter", async () => {
    open.fill("Sheet1", "B1", [
      ["x", "x", "x"],
      ["x", "", "x"],
      ["x", "x", "x"],
    ]);
    expect(await outcomeOf({ target: "C2", formulas: [formula] })).toBe("Sheet1!C2");
  });

  test("with a formula that shows nothing count too", async () => {
    open.fill("Sheet1", "C2", [['=""']]);
    jest
      .spyOn(open.engine, "values")
      .mockImplementation((_sheet, { top, bottom }) => Array.from({ length: bottom - top + 1 }, () => [""]));
    expect(await outcomeOf({ target: "C2", formulas: [formula] })).toBe("occupied");
  });

  test("are overwritten where that is said", async () => {
    open.fill("Sheet1", "C1", [["old"], [1], ["=1+1"]]);
    const insertion = { target: "C2", formulas: formulas(2), heading: "CLTV", overwrite: true };
    expect(await outcomeOf(insertion)).toBe("Sheet1!C2:C3");
    expect(open.formulas("Sheet1", "C1:C3").flat()).toEqual(["CLTV", ...formulas(2)]);
  });
});

describe("refused, with nothing written", () => {
  test.each<[string, Insertion]>([
    ["below the sheet's last row", { target: "C1048576", formulas: formulas(2) }],
    ["with a heading above the first row", { target: "C1", formulas: [formula], heading: "CLTV" }],
    ["beyond the last column", { target: "XFE1", formulas: [formula] }],
    ["on a sheet that there is not", { target: "Nowhere!C2", formulas: [formula] }],
    ["at no address", { target: "nonsense", formulas: [formula] }],
  ])("%s", async (_, insertion) => {
    expect(await outcomeOf(insertion)).toBe("noSuchRange");
    expect(open.engine.usedZone(open.sheetId("Sheet1"), true)).toBeNull();
  });

  test("on a protected sheet", async () => {
    open.fill("Sheet1", "C1", [["old"], [1]]);
    await open.inExcel(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    const before = open.snapshot();
    const insertion = { target: "C2", formulas: formulas(3), heading: "CLTV", overwrite: true };
    expect(await outcomeOf(insertion)).toBe("protectedSheet");
    expect(open.snapshot()).toEqual(before);
  });

  test("while a cell is being edited", async () => {
    open.host.setEditing(true);
    expect(await outcomeOf({ target: "C2", formulas: [formula] })).toBe("cellEditing");
    open.host.setEditing(false);
  });
});

describe("a failure part of the way", () => {
  /** Everything a cell can be: value, formula, texts that Excel would convert, an error, in several formats. */
  const before = [
    ["Heading"],
    [1.5],
    ["=1+1"],
    ["'0012"],
    ["'=1+1"],
    ["#N/A"],
    [true],
    [""],
    ["=2+2"],
    ["=3"],
  ];
  const formats = [
    "General",
    "0.00",
    "General",
    "General",
    "General",
    "General",
    "General",
    "0 %",
    "General",
    "@",
  ];
  const insertion: Insertion = {
    target: "C2",
    formulas: formulas(1_200),
    numberFormat: "0.0%",
    heading: "2026",
    overwrite: true,
  };
  let snapshot: unknown;

  beforeEach(async () => {
    open.fill("Sheet1", "C1", before);
    await setFormats("C1:C10", ...formats);
    // A formula in a cell that was formatted as text afterwards.
    await setFormats("C9", "@");
    await open.settled();
    snapshot = open.snapshot();
  });

  test.each(["before", "after"] as const)(
    "(%s it was carried out) leaves the cells as they were, whichever request it is",
    async (when) => {
      let failures = 0;
      for (let request = 1; ; request++) {
        open.host.failAt(request, { when });
        const outcome = await outcomeOf(insertion);
        await open.settled();
        open.host.stopFailing();
        if (outcome === "Sheet1!C2:C1201") break;
        expect(outcome).toBe("hostFailure");
        expect(open.snapshot()).toEqual(snapshot);
        failures++;
      }
      // Address, cells, spills, addresses; text formats; two chunks of formulas at least.
      expect(failures).toBeGreaterThanOrEqual(7);
      expect(open.formulaCount("Sheet1")).toBe(1_200);
    },
  );

  test("by a user who begins to edit a cell is taken back when they are done", async () => {
    let isFirst = true;
    const startEditing = () => {
      if (!isFirst || open.formulaCount("Sheet1") === 0) return;
      isFirst = false;
      open.host.setEditing(true);
      setTimeout(() => open.host.setEditing(false), 50);
    };
    let isOpen = false;
    open = await openWorkbook({ onRequest: () => isOpen && startEditing() });
    isOpen = true;
    open.fill("Sheet1", "C3", [["mine"]]);
    const earlier = open.snapshot();
    expect(await outcomeOf(insertion)).toBe("cellEditing");
    expect(open.snapshot()).toEqual(earlier);
  });

  test("that can not be taken back at first is taken back a moment later", async () => {
    open.host.failAt(6, { when: "after" });
    open.host.failAt(7, { when: "before" });
    open.host.failAt(9, { when: "before" });
    expect(await outcomeOf(insertion)).toBe("hostFailure");
    expect(open.snapshot()).toEqual(snapshot);
  });

  test("that can not be taken back at all is told with the address", async () => {
    open.host.failFrom(6, { when: "after" });
    await expect(open.cells.insert(insertion)).rejects.toMatchObject({
      reason: "restoreFailed",
      detail: "Sheet1!C1:C1201",
    });
    open.host.stopFailing();
  });
});
