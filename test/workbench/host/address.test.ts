import * as fc from "fast-check";
import {
  columnName,
  formatAddress,
  looksLikeCell,
  parseAddress,
} from "../../../src/workbench/host/model/address";
import { SHEET_COLUMNS, SHEET_ROWS, zone } from "../../../src/workbench/host/model/zones";

test.each([
  ["B3", null, zone(2, 1, 2, 1)],
  ["$B$3:c5", null, zone(2, 1, 4, 2)],
  ["C5:B3", null, zone(2, 1, 4, 2)],
  ["A:C", null, zone(0, 0, SHEET_ROWS - 1, 2)],
  ["$2:$3", null, zone(1, 0, 2, SHEET_COLUMNS - 1)],
  ["Data!XFD1048576", "Data", zone(SHEET_ROWS - 1, SHEET_COLUMNS - 1, SHEET_ROWS - 1, SHEET_COLUMNS - 1)],
  ["'Jan''s list'!A1", "Jan's list", zone(0, 0, 0, 0)],
])("%s is read", (text, sheet, area) => {
  expect(parseAddress(text)).toEqual({ sheet, zone: area });
});

test.each(["", "A", "7", "A0", "XFE1", "A1048577", "A1:B", "A1:", "Total", "A1 B2", "!A1"])(
  "'%s' is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test.each([
  ["Data", "Data!A1"],
  ["Übersicht", "Übersicht!A1"],
  ["my list", "'my list'!A1"],
  ["Jan's", "'Jan''s'!A1"],
  ["2024", "'2024'!A1"],
  ["AB1", "'AB1'!A1"],
])("the sheet %s is written as %s", (sheet, address) => {
  expect(formatAddress(sheet, zone(0, 0, 0, 0))).toBe(address);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

test("every block on a sheet is read as it was written", () => {
  const row = fc.integer({ min: 0, max: SHEET_ROWS - 1 });
  const column = fc.integer({ min: 0, max: SHEET_COLUMNS - 1 });
  fc.assert(
    fc.property(
      row,
      row,
      column,
      column,
      fc.stringMatching(/^[A-Za-zÄÖÜ' ().0-9]{1,31}$/),
      (a, b, c, d, sheet) => {
        const area = zone(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d));
        expect(parseAddress(formatAddress(sheet, area))).toEqual({ sheet, zone: area });
      },
    ),
  );
});

test("names that could be cells are told from others", () => {
  expect(["A1", "xfd9", "R1C1", "r", "C7"].every(looksLikeCell)).toBe(true);
  expect(["Sales", "ABCD1", "R1C1x", "_A1"].some(looksLikeCell)).toBe(false);
});
