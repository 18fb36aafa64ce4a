import { columnName, splitAddress, withoutSheet, zoneAddress } from "../../src/excel/cellAddress";

// XFD is the last column of a sheet, AAA the first with three letters: "Excel specifications and limits".
test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
});

test("a zone is named by its corners, a single cell by itself", () => {
  expect(zoneAddress({ rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 2 })).toBe("B2:C4");
  expect(zoneAddress({ rowIndex: 6, columnIndex: 0, rowCount: 1, columnCount: 1 })).toBe("A7");
});

test.each([
  ["Sheet1!A1:B2", "A1:B2"],
  ["A1:B2", "A1:B2"],
  ["'My sheet'!$A:$C", "$A:$C"],
  ["'It''s, mine!'!A1", "A1"],
  ["Sheet1!A1:B2,Sheet1!D4", "A1:B2,D4"],
  ["'a, b'!A1,'a, b'!C1:C9", "A1,C1:C9"],
])("%s without its sheet is %s", (address, plain) => {
  expect(withoutSheet(address)).toBe(plain);
});

test.each([
  ["B2", null, "B2"],
  [" Kunden!$B$2:C9 ", "Kunden", "$B$2:C9"],
  ["'Kunden 2026'!B:B", "Kunden 2026", "B:B"],
  ["'Müller''s, Söhne!'!A1", "Müller's, Söhne!", "A1"],
  ["Kunden[Umsatz]", null, "Kunden[Umsatz]"],
  ["Kunden!", "Kunden", ""],
  ["'half!A1", null, "'half!A1"],
])("%s is divided into sheet %p and %s", (address, sheet, cells) => {
  expect(splitAddress(address)).toEqual({ sheet, cells });
});
