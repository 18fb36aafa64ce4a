import fc from "fast-check";
import type { Separators } from "../../../src/excel/FormulaCells";
import { addressOf } from "../../../src/taskpane/formulas/CellReference";
import { numberInFormula } from "../../../src/taskpane/formulas/numberText";
import { readEntry, type FieldKind } from "../../../src/taskpane/formulas/readEntry";
import { ENGLISH, GERMAN } from "./MemoryFormulaCells";

const money: FieldKind = { unit: "money", isRange: false };
const date: FieldKind = { unit: "date", isRange: false };
const id: FieldKind = { unit: "id", isRange: true };
const column: FieldKind = { unit: "money", isRange: true };

function value(text: string, field: FieldKind, separators: Separators): unknown {
  const entry = readEntry(text, field, separators);
  return entry.kind === "value" ? entry.value : entry.kind === "unreadable" ? entry.fault.kind : entry.kind;
}

describe("numbers", () => {
  test.each([
    ["0,05", GERMAN, 0.05],
    ["5 %", GERMAN, 0.05],
    ["1.234,56", GERMAN, 1234.56],
    ["1.234", GERMAN, 1234],
    ["-3,5", GERMAN, -3.5],
    ["1.234,50 €", GERMAN, 1234.5],
    ["0.05", ENGLISH, 0.05],
    ["5%", ENGLISH, 0.05],
    ["1,234.56", ENGLISH, 1234.56],
    ["1,234", ENGLISH, 1234],
  ])("%s is read in the notation of the user's Excel", (text, separators, expected) => {
    expect(value(text, money, separators)).toBe(expected);
  });

  test("of the other notation are refused, with the number that may be meant", () => {
    expect(readEntry("49.90", money, GERMAN)).toEqual({
      kind: "unreadable",
      fault: { kind: "otherNotation", text: "49.90", meant: 49.9 },
    });
    expect(value("0,05", money, ENGLISH)).toBe("otherNotation");
  });

  test("every number is read as the formula writes it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.constantFrom(GERMAN, ENGLISH),
        (number, own) => {
          // Excel's notation with an exponent is not offered, and 1.234 has thousands in a German Excel.
          const rounded = Number(number.toFixed(2));
          fc.pre(!Object.is(rounded, -0));
          expect(value(numberInFormula(rounded, own), money, own)).toBe(rounded);
        },
      ),
    );
  });

  test.each(["viel", "1,2,3", "12 Stück", "=B2"])("%s is no number", (text) => {
    expect(value(text, money, GERMAN)).toBe("notANumber");
  });
});

describe("dates", () => {
  // Excel counts 31 December 2024 as day 45657, 3 April 2024 as day 45385.
  test.each([
    ["31.12.2024", GERMAN, 45657],
    ["2024-12-31", ENGLISH, 45657],
    ["12/31/2024", ENGLISH, 45657],
    ["03/04/2024", GERMAN, 45385],
    ["45657", GERMAN, 45657],
  ])("%s", (text, separators, expected) => {
    expect(value(text, date, separators)).toBe(expected);
  });

  test("are refused where day and month can be mistaken, or where there is no such day", () => {
    expect(value("03/04/2024", date, ENGLISH)).toBe("doubtfulDate");
    expect(value("31.02.2024", date, GERMAN)).toBe("notADate");
    expect(value("morgen", date, GERMAN)).toBe("notADate");
  });
});

describe("addresses", () => {
  test.each([
    ["B2", "B2"],
    ["b2:b9", "B2:B9"],
    ["$B$2", "B2"],
    ["A:C", "A:C"],
    ["Kunden!B2:B9", "Kunden!B2:B9"],
    ["'Kunden 2026'!B2", "'Kunden 2026'!B2"],
    ["'Müller''s'!B2", "'Müller''s'!B2"],
    ["'FY24'!B2", "'FY24'!B2"],
  ])("%s names the cells %s", (text, address) => {
    const entry = readEntry(text, column, GERMAN);
    expect(entry.kind === "reference" && addressOf(entry.reference)).toBe(address);
  });

  test("of several cells are refused where one is meant", () => {
    expect(value("B2:B9", money, GERMAN)).toBe("severalCells");
    expect(value("A:A", money, GERMAN)).toBe("severalCells");
    expect(value("Kunden!B2:B3,Kunden!D2:D3", column, ENGLISH)).toBe("severalAreas");
  });

  test.each(["XFE1", "A1048577", "B0", "B2:", "A:2"])("%s is beyond the sheet or no address", (text) => {
    expect(value(text, money, GERMAN)).toBe("notANumber");
  });
});

test("ids may be text, also text that looks like a cell, in quotes", () => {
  expect(value("Adler GmbH", id, GERMAN)).toBe("Adler GmbH");
  expect(value('"K1"', id, GERMAN)).toBe("K1");
  expect(value("K1", id, GERMAN)).toBe("reference");
  expect(value("4711", id, GERMAN)).toBe(4711);
});

test("an option is a number where it looks like one, else text", () => {
  expect(value("1", { unit: "option", isRange: false, options: ["0", "1"] }, GERMAN)).toBe(1);
  expect(value("en", { unit: "language", isRange: false, options: ["de", "en"] }, GERMAN)).toBe("en");
});

test("a blank field is an omitted argument", () => {
  expect(value("  ", money, GERMAN)).toBe("empty");
});
