import fc from "fast-check";
import { columnNotation, notationEvidence } from "../../src/report/parse/columnNotation";
import { dissectNumber, numberFrom, type Notation } from "../../src/report/parse/numberText";

function read(text: string, column: Notation = "german"): number | null {
  const dissected = dissectNumber(text);
  return dissected === null ? null : numberFrom(dissected, column);
}

describe("a number text", () => {
  test.each([
    ["1.234,56 €", 1234.56],
    ["€ 1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["$1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["1 234,56", 1234.56],
    ["1\u00a0234,56\u00a0EUR", 1234.56],
    ["1'234.50 CHF", 1234.5],
    ["1234,5-", -1234.5],
    ["-1.234,56", -1234.56],
    ["−7", -7],
    ["(1,234.50)", -1234.5],
    ["12,5 %", 0.125],
    ["12,-", 12],
    ["12,-- €", 12],
    ["+5", 5],
    ["0", 0],
    [",5", 0.5],
    ["0.123", 0.123],
    ["1234.567", 1234.567],
  ])("%s is %d", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "",
    "abc",
    "31.12.2024",
    "2024-12-31",
    "12 34",
    "1.23.456",
    "1,23,456.7",
    "5 Stück",
    "--5",
    "(5",
    "#N/A",
  ])("%p is no number", (text) => {
    expect(read(text)).toBeNull();
  });

  test.each([
    ["1.000", 1000, 1],
    ["12,345", 12.345, 12345],
  ])("%s depends on the column", (text, german, english) => {
    expect(dissectNumber(text)?.notation).toBe("doubtful");
    expect(read(text, "german")).toBe(german);
    expect(read(text, "english")).toBe(english);
  });

  test("is read back as it was written, in either notation", () => {
    const formats = {
      german: new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      english: new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    };
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom<Notation>("german", "english"),
        (cents, notation) => {
          // The column is told the other notation: two decimals leave no doubt.
          const other = notation === "german" ? "english" : "german";
          expect(read(formats[notation].format(cents / 100), other)).toBe(cents / 100);
        },
      ),
    );
  });
});

describe("a column of number texts", () => {
  const decide = (own: string[], ...others: string[][]) =>
    columnNotation(notationEvidence(own), others.map(notationEvidence));

  test("is read as its unambiguous values tell", () => {
    expect(decide(["1.000", "950,50"])).toBe("german");
    expect(decide(["1.000", "950.50"])).toBe("english");
  });

  test("in doubt is read as the other columns of the export", () => {
    expect(decide(["1.000"], ["3,50"])).toBe("german");
    expect(decide(["1.000"], ["3.50"])).toBe("english");
  });

  test("is asked about where nothing or everything speaks", () => {
    expect(decide(["1.000"])).toBeNull();
    expect(decide(["1.000"], ["3.50"], ["3,50"])).toBeNull();
    expect(decide(["1.000", "3.50", "3,50"])).toBeNull();
  });

  test("without doubtful values needs no answer, even when its notations are mixed", () => {
    expect(decide(["3.50", "3,50"])).not.toBeNull();
    expect(decide(["1000", "text"])).not.toBeNull();
  });
});
