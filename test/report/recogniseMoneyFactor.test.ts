import { headerKey } from "../../src/report/recognise/headerKey";
import { moneyFactorOf } from "../../src/report/recognise/moneyFactorOf";
import { taxPhrase } from "../../src/report/recognise/taxPhrase";

describe("the size of the unit that a header names", () => {
  test.each<[string, number]>([
    ["Umsatz in T€", 1000],
    ["Umsatz (T€)", 1000],
    ["Umsatz TEUR", 1000],
    ["Umsatz in T EUR", 1000],
    ["Umsatz [kEUR]", 1000],
    ["Umsatz in k€", 1000],
    ["Umsatz (in Tsd.)", 1000],
    ["Umsatz in Tsd. €", 1000],
    ["Umsatz in Tausend Euro", 1000],
    ["Umsatz in 1.000 EUR", 1000],
    ["Revenue (USD thousands)", 1000],
    ["Revenue ($K)", 1000],
    ["Sales ($000)", 1000],
    ["Sales ('000)", 1000],
    ["Sales (000s)", 1000],
    ["Umsatz in Mio. €", 1_000_000],
    ["Revenue (millions)", 1_000_000],
    ["Betrag in Cent", 0.01],
    ["amount_in_cents", 0.01],
    ["totalPriceCents", 0.01],
    ["Betrag (ct)", 0.01],
    ["Umsatz", 1],
    ["Umsatz 2024 (EUR)", 1],
    ["Umsatz in €", 1],
    ["Rabatt EUR", 1],
    ["Percent of total", 1],
    ["Center", 1],
    ["Preis pro 1.000 Stück", 1],
    ["Umsatz Kunde", 1],
    ["", 1],
  ])("%p: %p", (header, factor) => {
    expect(moneyFactorOf(header)).toBe(factor);
  });

  test.each([
    "Umsatz in T€",
    "Umsatz TEUR",
    "Umsatz [kEUR]",
    "Umsatz in k€",
    "Umsatz (in Tsd.)",
    "Umsatz in Tsd. €",
    "Umsatz in Tausend Euro",
    "Umsatz in 1.000 EUR",
    "Umsatz in Mio. €",
    "Umsatz in Cent",
    "Umsatz (ct)",
    "Umsatz ($000)",
  ])("leaves the header known: %p", (header) => {
    expect(headerKey(header)).toBe("umsatz");
  });
});

describe("what a header says of the tax", () => {
  test.each([
    ["gesamtbetrag inkl 19 prozent mwst", { rest: "gesamtbetrag", tax: "with" }],
    ["total incl vat", { rest: "total", tax: "with" }],
    ["betrag ohne ust", { rest: "betrag", tax: "without" }],
    ["warenwert brutto", { rest: "warenwert", tax: "with" }],
    ["preis netto", { rest: "preis", tax: "without" }],
    ["umsatz brutto", null],
    ["gross sales", null],
    ["umsatzsteuer", null],
    ["brutto", null],
  ])("%p", (key, phrase) => {
    expect(taxPhrase(key)).toEqual(phrase);
  });
});
