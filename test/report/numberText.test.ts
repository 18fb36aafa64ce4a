import fc from "fast-check";
import { dissectNumber, numberFrom, type Notation } from "../../src/report/parse/numberText";

function read(text: string, column: Notation = "german"): number | null {
  const dissected = dissectNumber(text);
  return dissected === null ? null : numberFrom(dissected, column);
}

const notationOf = (text: string) => dissectNumber(text)?.notation ?? null;
const currencyIn = (text: string) => dissectNumber(text)?.currency ?? null;

describe("a number text", () => {
  test.each([
    // German
    ["1.234,56", 1234.56],
    ["1.234.567", 1234567],
    ["1234,5", 1234.5],
    [",50", 0.5],
    ["0,123", 0.123],
    ["007", 7],
    // English
    ["1,234.56", 1234.56],
    ["1,234,567", 1234567],
    [".50", 0.5],
    ["0.123", 0.123],
    ["1234.567", 1234.567],
    // Swiss, French, ISO: groups by apostrophe or space, decimals with either mark
    ["1'234.50", 1234.5],
    ["1’234’567.50", 1234567.5],
    ["1´234,50", 1234.5],
    ["1 234,56", 1234.56],
    ["1\u00a0234,56", 1234.56],
    ["1\u202f234\u202f567", 1234567],
    ["1\u2009234.5", 1234.5],
    ["1 234.567", 1234.567],
    // Signs
    ["-1.234,56", -1234.56],
    ["1.234,56-", -1234.56],
    ["- 5", -5],
    ["−7", -7],
    ["5 –", -5],
    ["(1,234.50)", -1234.5],
    ["(1.234,50 €)", -1234.5],
    ["€ (5)", -5],
    ["(-5)", -5],
    ["+5", 5],
    ["5,00+", 5],
    ["-0,00", 0],
    // Percent
    ["12,5 %", 0.125],
    ["%5", 0.05],
    ["-12.7%", -0.127],
    ["(5 %)", -0.05],
    // Prices without decimals
    ["12,-", 12],
    ["12,-- €", 12],
    ["CHF 1'200.–", 1200],
    ["1.200,-", 1200],
    ["1,200.-", 1200],
    ["1.200.-", 1200],
    ["-12,-", -12],
    // Scientific, as Excel, databases and programs write it
    ["1,5E+05", 150_000],
    ["1.5E-3", 0.0015],
    ["1.234E+06", 1_234_000],
    ["1E+05", 100_000],
    ["-1.5e7", -15_000_000],
    // Padding and marks that nobody sees
    ["   42   ", 42],
    ["\u00a0\u00a042", 42],
    ["\u200e-1,234.56\u200f", -1234.56],
    ["\ufeff5", 5],
    [`${" ".repeat(200)}42`, 42],
    // More digits than a double has
    ["123456789012345678", 123456789012345680],
    ["0,1234567890123456789012345", 0.12345678901234568],
  ])("%s is %d", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["1.234,56 €", "EUR"],
    ["€ 1.234,56", "EUR"],
    ["EUR1.234,56", "EUR"],
    ["1.234,56EUR", "EUR"],
    ["-€5", "EUR"],
    ["€-5", "EUR"],
    ["5-€", "EUR"],
    ["5 Euro", "EUR"],
    ["$5", "USD"],
    ["US$ 5", "USD"],
    ["5 US-$", "USD"],
    ["CA$5", "CAD"],
    ["A$5", "AUD"],
    ["£5", "GBP"],
    ["¥500", "JPY"],
    ["5 zł", "PLN"],
    ["5 Kč", "CZK"],
    ["SFr. 5", "CHF"],
    ["Fr. 5.50", "CHF"],
    ["Fr.50", "CHF"],
    ["chf 5", "CHF"],
    ["THB 5", "THB"],
    ["5 kr", "kr"],
    ["5", null],
  ])("%s is in %s", (text, expected) => {
    expect(read(text)).not.toBeNull();
    expect(Math.abs(read(text) ?? 0)).toBeGreaterThanOrEqual(5);
    expect(currencyIn(text)).toBe(expected);
  });

  test.each([
    ["5 US-$", 5],
    ["5- US-$", -5],
  ])("the hyphen of a currency is no minus: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "",
    " ",
    "abc",
    "-",
    ".",
    "31.12.2024",
    "2024-12-31",
    "08:15",
    "12.34.567",
    "1.23.456",
    "1,23,456.7",
    "1.2345.678",
    "1234.567,89",
    "1.234,567.8",
    "1,234.567,8",
    "1 234'567",
    "12 34",
    "1  234",
    "1234 567",
    "5.",
    "5,",
    "1,50,-",
    "5 Stück",
    "5 top",
    "5 ft",
    "12,5 TEUR",
    "5 E-UR",
    "5 % €",
    "5 %%",
    "€ 5 €",
    "--5",
    "-5-",
    "+-5",
    "(5",
    "5)",
    ")5(",
    "((5))",
    "(+5)",
    // Debit or credit: which one is the minus depends on the account.
    "1.234,56 H",
    "1.234,56 S",
    "1,234.56 Cr",
    "EUR.50",
    // Articles, not powers of ten
    "12E3",
    "1E5",
    "1234E+05",
    "1.234.567E+05",
    "1,5E+",
    "1,5E+1234",
    "1e+999",
    "1,5E+05 %",
    "1".repeat(400),
    "1".repeat(90) + "e+300",
    "NaN",
    "Infinity",
    "-Infinity",
    "1e999",
    "0x1F",
    "=1+1",
    "=5",
    "@5",
    "'5",
    "#N/A",
    "#1",
    "5 😀",
    "😀",
    "٣",
    // An override shows other digits than there are.
    "\u202e12",
    "1\u200b2",
  ])("%p is no number", (text) => {
    expect(read(text)).toBeNull();
  });

  test.each<[string, string]>([
    ["1000", "either"],
    ["1'000", "either"],
    ["1 000", "either"],
    ["12,-", "either"],
    ["1E+05", "either"],
    ["1.000", "doubtful"],
    ["1,000", "doubtful"],
    ["999.999", "doubtful"],
    ["-1.000 €", "doubtful"],
    ["1.000 %", "doubtful"],
    ["12,50", "german"],
    ["1,5", "german"],
    ["0,123", "german"],
    [",500", "german"],
    ["1234,567", "german"],
    ["1,2345", "german"],
    ["1.234,5", "german"],
    ["1.234.567", "german"],
    ["1 234,567", "german"],
    ["1,234E+06", "german"],
    ["1.200,-", "german"],
    ["12.50", "english"],
    ["0.123", "english"],
    ["012.345", "english"],
    ["1234.567", "english"],
    ["1,234.567", "english"],
    ["1,234,567", "english"],
    ["1'234.567", "english"],
    ["1,200.–", "english"],
  ])("%s is written in the notation: %s", (text, notation) => {
    expect(notationOf(text)).toBe(notation);
  });

  test.each([
    ["1.000", 1000, 1],
    ["12,345", 12.345, 12345],
    ["-1.234 €", -1234, -1.234],
    ["1.000 %", 10, 0.01],
  ])("%s depends on the column", (text, german, english) => {
    expect(notationOf(text)).toBe("doubtful");
    expect(read(text, "german")).toBe(german);
    expect(read(text, "english")).toBe(english);
  });

  test.each(["1", "1.", " ", "1 ", "-", "(", "€", "e+", "1e", "a", "\u200b", ",-", "😀"])(
    "a hundred thousand characters of %p are no number, and are soon seen to be none",
    (part) => {
      const long = part.repeat(Math.ceil(100_000 / part.length));
      expect(read(long)).toBeNull();
      expect(read(`1${long}`)).toBe(part === " " ? 1 : null);
    },
  );
});

describe("every number", () => {
  const signs: ((body: string) => string)[] = [
    (body) => `-${body}`,
    (body) => `${body}-`,
    (body) => `(${body})`,
    (body) => `−${body} €`,
    (body) => `EUR -${body}`,
    (body) => `€ ${body}-`,
  ];
  const marks: readonly (readonly [group: string, decimal: string, notation: Notation])[] = [
    [".", ",", "german"],
    [" ", ",", "german"],
    ["\u202f", ",", "german"],
    ["", ",", "german"],
    [",", ".", "english"],
    ["’", ".", "english"],
    ["'", ".", "english"],
    ["", ".", "english"],
  ];

  test("is read back as it was written, whatever the column's notation", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.integer({ min: 1, max: 6 }).filter((places) => places !== 3),
        fc.constantFrom(...marks),
        fc.option(fc.constantFrom(...signs), { nil: undefined }),
        (digits, places, [group, decimal, notation], sign) => {
          const padded = String(digits).padStart(places + 1, "0");
          const whole = padded.slice(0, -places).replace(/\B(?=(\d{3})+$)/g, group);
          const text = `${whole}${decimal}${padded.slice(-places)}`;
          const value = Number(`${digits}e-${places}`);
          const signed = sign === undefined ? text : sign(text);
          const expected = sign === undefined ? value : 0 - value;
          expect(read(signed, "german")).toBe(expected);
          expect(read(signed, "english")).toBe(expected);
          expect(notationOf(signed)).toBe(notation);
        },
      ),
    );
  });

  test("is read back as Intl writes it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom("de-DE", "de-AT", "de-CH", "en-US", "en-GB", "fr-FR", "pl-PL", "he-IL"),
        fc.constantFrom("EUR", "USD", "CHF", "GBP"),
        (cents, locale, currency) => {
          const style = { style: "currency", currency, minimumFractionDigits: 2 } as const;
          const text = new Intl.NumberFormat(locale, style).format(cents / 100);
          expect({ text, value: read(text) }).toEqual({ text, value: cents / 100 + 0 });
          expect(currencyIn(text)).toBe(currency);
        },
      ),
    );
  });
});

describe("separators", () => {
  /** What the comments promise, as patterns. */
  function notationByPattern(body: string): string | null {
    if (/^\d+$/.test(body)) return "either";
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return "doubtful";
    if (/^\d*,\d+$/.test(body)) return "german";
    if (/^\d*\.\d+$/.test(body)) return "english";
    if (/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/.test(body)) return "german";
    if (/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(body)) return "english";
    const spaced = /^\d{1,3}(?:(?: \d{3})+|(?:’\d{3})+)(?:([.,])\d+)?$/.exec(body);
    if (spaced === null) return null;
    return spaced[1] === undefined ? "either" : spaced[1] === "," ? "german" : "english";
  }

  test("mean what the patterns say, for any row of digits and marks", () => {
    const part = fc.constantFrom("0", "5", "12", "123", "123", "123", "1234", ".", ",", ".", ",", " ", "’");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join("").trim();
        expect({ text, notation: notationOf(text) }).toEqual({ text, notation: notationByPattern(text) });
      }),
      { numRuns: 2_000 },
    );
  });
});
