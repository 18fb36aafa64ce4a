import fc from "fast-check";
import { de } from "../../src/i18n/sheets/de";
import { headerRoom, headerWidth } from "../../src/report/sheets/headerWidth";
import { largestAmount, moneyWidth } from "../../src/report/sheets/moneyWidth";
import { rankingColumns } from "../../src/report/sheets/rankingColumns";
import { rankingSheet } from "../../src/report/sheets/rankingSheet";
import { reportOf } from "./support/reportOf";

const german = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

describe("the width of money", () => {
  test("has room for every amount as Excel shows it, and not much more", () => {
    const cents = fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 });
    fc.assert(
      fc.property(cents, (amount) => {
        const shown = german.format(amount / 100).length;
        expect(moneyWidth(amount / 100)).toBeGreaterThan(shown);
        expect(moneyWidth(amount / 100)).toBeLessThan(shown + 6);
      }),
    );
  });

  test("is that of the largest amount, whatever its sign and what is unknown", () => {
    expect(largestAmount(Float64Array.of(3, -7, NaN, 5))).toBe(7);
    expect(largestAmount([])).toBe(0);
  });

  test("makes the ranking's columns as wide as its customers are large", async () => {
    const model = await reportOf([
      ["Kundennummer", "Umsatz", "Wareneinsatz"],
      ["K1", 12_345_678_901.5, 1],
      ["K2", 5, 12_345_678_901.5],
    ]);
    const columns = rankingColumns(model, de);
    const { columnWidths } = rankingSheet(columns, 2, "Rangliste");
    const margin = columns.findIndex(({ key }) => key === "contribution1");
    expect(columnWidths[margin]).toBeGreaterThan("-12.345.678.896,50".length);
  });
});

describe("the room of a header", () => {
  test.each([
    ["Rank", { width: 10, lines: 1 }],
    // On one line 21 characters and the button; broken "Anteil der" needs 15.
    ["Anteil der Kunden", { width: 15, lines: 2 }],
    // "ABC" and "Umsatz" need 12 with the button, in which both might stand on one line under the button.
    ["ABC Umsatz", { width: 17, lines: 1 }],
  ])("%s", (header, room) => {
    expect(headerRoom(header, 4)).toEqual(room);
  });

  test("is never more than that of the header on one line", () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes(" "));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(6), (words, reserved) => {
        const header = words.join(" ");
        const { width, lines } = headerRoom(header, reserved);
        expect(width).toBeLessThanOrEqual(headerWidth(header, reserved));
        if (lines === 1) expect(width).toBe(headerWidth(header, reserved));
      }),
    );
  });
});

test("what is printed of the ranking ends before the sentences, which would make its figures too small", async () => {
  const model = await reportOf([
    ["Kundennummer", "Umsatz", "Wareneinsatz"],
    ["K1", 10, 1],
  ]);
  const columns = rankingColumns(model, de);
  expect(columns[columns.length - 1].key).toBe("reason");
  const { printArea, blocks } = rankingSheet(columns, 1, "Rangliste");
  expect(printArea).toMatch(/^A1:[A-Z]2$/);
  expect((printArea ?? "").charCodeAt(3) - 64).toBe(blocks[0].columns.length - 1);
});
