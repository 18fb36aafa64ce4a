import { readReference } from "../../../src/taskpane/formulas/CellReference";
import { emptyEntry, type Entry } from "../../../src/taskpane/formulas/Entry";
import { FILE_NOTATION, formulaText } from "../../../src/taskpane/formulas/formulaText";
import { readableNumber } from "../../../src/taskpane/formulas/numberText";
import { ENGLISH, GERMAN } from "./MemoryFormulaCells";

function cell(address: string): Entry {
  const reference = readReference(address);
  return reference === null ? emptyEntry : { kind: "reference", reference };
}

function value(given: number | string): Entry {
  return { kind: "value", value: given };
}

test("a formula has the separators of the user's Excel, and those of the file where it is written", () => {
  const entries = [value(10000), value(49.5), cell("B2")];
  expect(formulaText("BREAKEVEN", entries, GERMAN, null)).toBe("=KUNDENWERT.BREAKEVEN(10000;49,5;B2)");
  expect(formulaText("BREAKEVEN", entries, FILE_NOTATION, null)).toBe("=KUNDENWERT.BREAKEVEN(10000,49.5,B2)");
});

test("what is omitted leaves a gap, and nothing at the end", () => {
  const entries = [value(100), emptyEntry, value(0.6), emptyEntry];
  expect(formulaText("CLTV", entries, GERMAN, null)).toBe("=KUNDENWERT.CLTV(100;;0,6)");
  expect(formulaText("CLTV", [emptyEntry], GERMAN, null)).toBe("=KUNDENWERT.CLTV()");
});

test("text stands in quotes, its own quotes doubled", () => {
  expect(formulaText("X", [value('Berg "Nord"')], FILE_NOTATION, null)).toBe(
    '=KUNDENWERT.X("Berg ""Nord""")',
  );
});

test("a cell of the same sheet needs no sheet, one of another has it in quotes where Excel wants them", () => {
  const entries = [cell("Kunden!B2:B9"), cell("'Kunden 2026'!$A$1"), cell("'FY24'!C:C")];
  expect(formulaText("X", entries, FILE_NOTATION, "Kunden")).toBe(
    "=KUNDENWERT.X(B2:B9,'Kunden 2026'!$A$1,'FY24'!C:C)",
  );
});

test("very small numbers are written as Excel reads them", () => {
  expect(formulaText("X", [value(1e-7)], GERMAN, null)).toBe("=KUNDENWERT.X(1E-7)");
});

test("results have thousands, and at most ten digits", () => {
  // 10,000 / 19 of functions.md: 526.315789473684…
  expect(readableNumber(10000 / 19, GERMAN)).toBe("526,3157895");
  expect(readableNumber(12502500.25, GERMAN)).toBe("12.502.500,25");
  expect(readableNumber(-1234567, ENGLISH)).toBe("-1,234,567");
  expect(readableNumber(0.05, GERMAN)).toBe("0,05");
});
