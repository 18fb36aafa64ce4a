/** @jest-environment ./test/support/OfficeEnvironment.ts */
import "../../support/objectGroupBy";
import { OfficeFormulaCells } from "../../../src/excel/OfficeFormulaCells";
import { cellsAt } from "../../../src/workbench/cellAddress";
import { localeFor } from "../../../src/workbench/engine/locales";
import { SheetEngine } from "../../../src/workbench/engine/SheetEngine";
import { ExcelHost } from "../../../src/workbench/host/ExcelHost";
import type { CellValue } from "../../../src/workbench/host/WorkbookEngine";
import { refusal } from "../../support/excelInMemory";
import { bootOffice, officeSettled } from "../../support/officeInJsdom";

const cells = new OfficeFormulaCells();
let engine: SheetEngine;
let host: ExcelHost;

beforeEach(async () => {
  engine = new SheetEngine(localeFor("de"));
  host = new ExcelHost(engine, { uiLocale: "de-DE" });
  await bootOffice(host);
});

afterEach(() => officeSettled());

function fill(address: string, contents: CellValue[][]): void {
  const { sheetId, zone } = cellsAt(engine.model, address);
  engine.write(sheetId, zone, contents);
}

function values(address: string): CellValue[] {
  const { sheetId, zone } = cellsAt(engine.model, address);
  return engine.values(sheetId, zone).flat();
}

function formulas(address: string): CellValue[] {
  const { sheetId, zone } = cellsAt(engine.model, address);
  return engine.formulas(sheetId, zone).flat();
}

test("formulas in English notation calculate in a German workbench", async () => {
  fill("A1:A3", [["Umsatz"], [2.5], [4]]);
  const rows = await cells.rowsAround("A2");
  expect(rows?.nextColumn).toBe("Sheet1!B2");
  await cells.insert({
    target: "B2",
    formulas: ["=ROUND(A2*1.5,1)", "=ROUND(A3*1.5,1)"],
    heading: "Mal 1,5",
  });
  expect(values("B1:B3")).toEqual(["Mal 1,5", 3.8, 6]);
  expect(await cells.readValues("B:B")).toEqual([["Mal 1,5"], [3.8], [6]]);
});

test("one formula with several results spills", async () => {
  fill("A1:A3", [[3], [1], [2]]);
  expect(await cells.insert({ target: "C1", formulas: ["=SORT(A1:A3)"] })).toBe("Sheet1!C1");
  expect(values("C1:C3")).toEqual([1, 2, 3]);
});

test("a formula that is in the way of its own results shows so, and what it met stays", async () => {
  fill("A1:A3", [[3], [1], [2]]);
  fill("C2", [["mine"]]);
  await cells.insert({ target: "C1", formulas: ["=SORT(A1:A3)"] });
  expect(await cells.readValues("C1:C2")).toEqual([[{ code: "#SPILL!" }], ["mine"]]);
});

test("errors of formulas are read as errors", async () => {
  await cells.insert({ target: "A1", formulas: ["=1/0", "=NA()"] });
  expect(await cells.readValues("A1:A2")).toEqual([[{ code: "#DIV/0!" }], [{ code: "#N/A" }]]);
});

describe("what spills", () => {
  beforeEach(() => {
    fill("A1:A3", [[3], [1], [2]]);
    fill("C1", [["=SORT(A1:A3)"]]);
    fill("E1", [["=1+1"]]);
  });

  test("is told by Range.hasSpill and Range.getSpillParentOrNullObject", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = ["C1", "C2", "C1:C3", "C1:C4", "E1", "F9"].map((address) => sheet.getRange(address));
      const parents = ranges.map((range) => range.getSpillParentOrNullObject());
      for (const range of ranges) range.load("hasSpill");
      for (const parent of parents) parent.load("address");
      await context.sync();
      expect(ranges.map((range) => range.hasSpill)).toEqual([true, true, true, null, false, false]);
      expect(parents.map((parent) => (parent.isNullObject ? null : parent.address))).toEqual([
        null,
        "Sheet1!C1",
        null,
        null,
        null,
        null,
      ]);
    });
    // Newer members are still refused by name.
    expect(await refusal(({ workbook }) => workbook.getActiveCell().getSpillParent())).toBe("NotImplemented");
  });

  test("holds something: its cells are not written over unasked", async () => {
    const inserting = cells.insert({ target: "C2", formulas: ["=1"] });
    await expect(inserting).rejects.toMatchObject({ reason: "occupied", detail: "Sheet1!C2" });
  });

  test.each(["C1", "C2"])("spills again after a failed insertion over %s", async (target) => {
    const insertion = { target, formulas: ["=10", "=20", "=30"], overwrite: true };
    let failures = 0;
    for (let request = 1; ; request++) {
      host.failAt(request, { when: "after" });
      const outcome = await cells.insert(insertion).catch(({ reason }) => String(reason));
      await officeSettled();
      host.stopFailing();
      if (outcome !== "hostFailure") break;
      expect(values("C1:C4")).toEqual([1, 2, 3, ""]);
      expect(formulas("C1")).toEqual(["=SORT(A1:A3)"]);
      failures++;
    }
    // Address, cells, whether and from where they spill, addresses, formulas.
    expect(failures).toBe(6);
    expect(formulas(`${target}:C4`).slice(0, 3)).toEqual(insertion.formulas);
  });
});
