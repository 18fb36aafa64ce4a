import fc from "fast-check";
import type { Language } from "../../src/i18n/Language";
import { formats } from "../../src/i18n/pane/formats";
import { readLedgerFigure, roundingOfCents } from "../../src/taskpane/components/gate/readLedgerFigure";

describe("the ledger's figure", () => {
  test.each<[string, Language, number]>([
    ["28.689,93 €", "de", 2_868_993],
    ["28689,93", "de", 2_868_993],
    ["€28,689.93", "en", 2_868_993],
    ["1.000", "de", 100_000],
    ["1,000", "en", 100_000],
    ["1.000", "en", 100],
    ["-12,5", "de", -1_250],
    [" 0 ", "de", 0],
  ])("%s in %s is %d cents", (text, language, amount) => {
    expect(readLedgerFigure(text, language, 100)).toEqual({ kind: "amount", amount });
  });

  test.each(["abc", "19 %", "1,2,3", "31.12.2024", "9".repeat(30)])("%s is no amount", (text) => {
    expect(readLedgerFigure(text, "de", 100)).toEqual({ kind: "noAmount" });
  });

  test("is not there where nothing is typed", () => {
    expect(readLedgerFigure("  ", "de", 100)).toEqual({ kind: "empty" });
  });

  test("as the pane writes it is read back to the cent", () => {
    const anyLanguage = fc.constantFrom<Language>("de", "en");
    fc.assert(
      fc.property(anyLanguage, fc.integer({ min: -1e12, max: 1e12 }), (language, amount) => {
        const text = formats(language).money(amount / 100, "EUR");
        expect(readLedgerFigure(text, language, 100)).toEqual({ kind: "amount", amount });
      }),
    );
  });
});

test("a ledger in cents may differ from ten-thousandths by less than half a cent", () => {
  expect(roundingOfCents(100)).toBe(0);
  expect(roundingOfCents(10_000)).toBe(49);
});
