import { currencyNamedIn } from "../../src/report/parse/currencyNamedIn";
import { currencyOf } from "../../src/report/parse/currencyOf";
import { dissectCurrencies } from "../../src/report/parse/dissectCurrencies";
import { ISO_CURRENCIES } from "../../src/report/parse/isoCurrencies";

describe("a currency", () => {
  test.each([
    ["€", "EUR"],
    ["Euro", "EUR"],
    ["eur", "EUR"],
    [" EUR ", "EUR"],
    ["$", "USD"],
    ["US$", "USD"],
    ["US-$", "USD"],
    ["CA$", "CAD"],
    ["A$", "AUD"],
    ["£", "GBP"],
    ["¥", "JPY"],
    ["zł", "PLN"],
    ["ZŁ", "PLN"],
    ["Kč", "CZK"],
    ["SFr.", "CHF"],
    ["Fr.", "CHF"],
    ["Ft", "HUF"],
    ["₺", "TRY"],
    ["THB", "THB"],
    ["TOP", "TOP"],
    ["kr", "kr"],
    ["Kr.", "kr"],
  ])("%s is %s", (text, expected) => {
    expect(currencyOf(text)).toBe(expected);
  });

  test.each([
    "",
    "Stück",
    "top",
    "all",
    "Try",
    "ft",
    "Fr",
    "DEM",
    "XAU",
    "EURO €",
    "constructor",
    "__proto__",
  ])("%p is none", (text) => {
    expect(currencyOf(text)).toBeNull();
  });

  // Intl knows what Unicode lists, which lags behind ISO 4217; XDR and XSU are units of account.
  test("has a code for all money that Intl knows", () => {
    const { supportedValuesOf } = Intl as unknown as { supportedValuesOf(key: "currency"): string[] };
    const missing = supportedValuesOf("currency").filter((code) => !ISO_CURRENCIES.has(code));
    expect(missing.filter((code) => code !== "XDR" && code !== "XSU")).toEqual([]);
  });
});

describe("a header or number format", () => {
  test.each([
    ["Umsatz (EUR)", "EUR"],
    ["Umsatz in €", "EUR"],
    ["Betrag_CHF", "CHF"],
    ["Umsatz Fr.", "CHF"],
    ["Revenue US$", "USD"],
    ["Umsatz US-$", "USD"],
    ["Nettoumsatz eur", "EUR"],
    ["Umsatz CAD", "CAD"],
    ["Revenue (TOP)", "TOP"],
    ['#,##0.00 "€"', "EUR"],
    ["_-* #,##0.00 €_-;-* #,##0.00 €_-", "EUR"],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "USD"],
    ["#,##0.00\\ [$€-407]", "EUR"],
    ["#,##0.00 [$€-x-euro2]", "EUR"],
    ["[$$-409]#,##0.00", "USD"],
    ["[$$-1009]#,##0.00", "CAD"],
    ["[$US-$-409]#,##0.00", "USD"],
    ["[$EUR] #,##0.00", "EUR"],
    ["[$CHF-807] #,##0.00", "CHF"],
    ["#,##0.00 [$kr-41D]", "SEK"],
    ["#,##0.00 [$kr.-406]", "DKK"],
    ["[$¥-804]#,##0.00", "CNY"],
  ])("%s names %s", (text, expected) => {
    expect(currencyNamedIn(text)).toBe(expected);
  });

  test.each([
    "",
    "Umsatz",
    "Umsatz TEUR",
    "TOP 10 Umsatz",
    "Revenue ALL",
    "Revenue all",
    "Umsatz (kr)",
    "General",
    "#,##0.00",
    "[$-407]dd.mm.yyyy",
    "[$-de-DE]dd. mmm yyyy",
    "[Red]-#,##0.00",
    '#,##0 "kr"',
  ])("%p names none", (text) => {
    expect(currencyNamedIn(text)).toBeNull();
  });
});

test("a cell of a hundred thousand characters is no header that names a currency", () => {
  expect(currencyNamedIn(`${"[$-a".repeat(25_000)} EUR`)).not.toBe("EUR");
  expect(currencyNamedIn(`${"x ".repeat(50_000)} EUR`)).toBeNull();
});

describe("a column of currencies", () => {
  test("counts each spelling as one currency, and a word that is none as one of its own", () => {
    const { currencies, currencyNames } = dissectCurrencies(["EUR", "€", "usd", "Taler", "TALER ", "kr"]);
    expect(Array.from(currencies, (number) => currencyNames[number])).toEqual([
      "EUR",
      "EUR",
      "USD",
      "TALER",
      "TALER",
      "kr",
    ]);
  });
});
