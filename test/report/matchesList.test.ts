import fc from "fast-check";
import { DEFAULT_LISTS } from "../../src/report/rules/defaultLists";
import { matchesList } from "../../src/report/rules/matchesList";

describe("a list", () => {
  test.each([
    { patterns: ["Porto"], text: "Porto", on: true },
    { patterns: ["Porto"], text: "  pORTO\t", on: true },
    { patterns: [" porto "], text: "Porto", on: true },
    { patterns: ["Porto"], text: "Portobello", on: false },
    { patterns: ["Porto"], text: "Sperrgut Porto", on: false },
    { patterns: ["Versandkosten*"], text: "Versandkosten", on: true },
    { patterns: ["Versandkosten*"], text: "VERSANDKOSTEN (DE)", on: true },
    { patterns: ["Versandkosten*"], text: "Zzgl. Versandkosten", on: false },
    { patterns: ["*@example.com"], text: "anna@example.com", on: true },
    { patterns: ["*@example.com"], text: "@example.com", on: true },
    { patterns: ["*@example.com"], text: "anna@exampleXcom", on: false },
    { patterns: ["*@example.com"], text: "anna@example.com.de", on: false },
    { patterns: ["a*b*c"], text: "a-b-b-c", on: true },
    { patterns: ["a*b*c"], text: "acb", on: false },
    // The parts may not overlap.
    { patterns: ["ab*ba"], text: "aba", on: false },
    { patterns: ["a*bc*c"], text: "abc", on: false },
    { patterns: ["a**b"], text: "ab", on: true },
    { patterns: ["*"], text: "anything", on: true },
    { patterns: ["Nachnahmegebühr"], text: "NACHNAHMEGEBU\u0308HR", on: true },
    // Signs that mean something in a regular expression mean themselves.
    { patterns: ["(.+)"], text: "Porto", on: false },
    { patterns: ["(.+)"], text: "(.+)", on: true },
    { patterns: ["[a-z]*"], text: "porto", on: false },
    { patterns: ["a|b*"], text: "b", on: false },
    { patterns: ["\\*"], text: "\\", on: true },
    // Blank lines of the list.
    { patterns: ["", "   "], text: "", on: false },
    { patterns: [], text: "Porto", on: false },
    { patterns: ["Porto", "", "Fracht*"], text: "frachtkosten", on: true },
    { patterns: ["constructor*"], text: "__proto__", on: false },
  ])("$patterns with $text: $on", ({ patterns, text, on }) => {
    expect(matchesList(patterns)(text)).toBe(on);
  });

  test("takes texts as a regular expression made of the escaped pattern does", () => {
    const part = fc.string({ unit: fc.constantFrom("a", "b", "A", ".", "+", "(", "\\"), maxLength: 3 });
    const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("*"));
    const text = fc.string({ unit: fc.constantFrom("a", "b", "A", ".", "+", "(", "\\"), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), text, (patterns, candidate) => {
        const expected = patterns
          .filter((line) => line !== "")
          .some((line) => {
            const escaped = line.replace(/[.+(\\]/g, "\\$&").replace(/\*/g, ".*");
            return new RegExp(`^${escaped}$`, "i").test(candidate);
          });
        expect(matchesList(patterns)(candidate)).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  test("takes no time that grows with the number of stars", () => {
    // A backtracking matcher would try 5,000 to the power of 30 ways.
    expect(matchesList([`${"*a".repeat(30)}*b`])("a".repeat(5_000))).toBe(false);
  });
});

describe("the list of test customers", () => {
  const isTest = matchesList(DEFAULT_LISTS.testCustomers);

  test.each([
    ...["test", "TEST", "Testkunde", "Testkunde 3", "Test Kunde", "test customer", "testuser", "Test GmbH"],
    ...["Max Mustermann", "Mustermann, Max", "Erika Mustermann", "Musterfirma AG", "John Doe"],
    ...["anna@example.com", "qa@shop.test", "test@firma.de", "asdf"],
  ])("has %s", (name) => expect(isTest(name)).toBe(true));

  test.each([
    ...["Testo SE & Co. KGaA", "Stiftung Warentest", "Testa Analytical", "Test-Zentrum Köln", "Tester, Anna"],
    ...["Contest GmbH", "Musterring International", "Muster GmbH", "Thomas Muster", "Dummy Verlag GmbH"],
    ...["John Doerr", "Johanna Doe", "anna@example.de", "anna@web.de", "latest@web.de", "4711", "T", ""],
  ])("does not have %s", (name) => expect(isTest(name)).toBe(false));
});

describe("the list of items that are no goods", () => {
  const isTechnical = matchesList(DEFAULT_LISTS.technicalItems);

  test.each([
    ...["Porto", "Porto & Verpackung", "Porto/Verpackung", "Versandkosten", "Versandkosten Inland"],
    ...["Versand- und Verpackungskosten", "Fracht", "Frachtkosten", "Verpackungspauschale"],
    ...["Nachnahmegebühr", "Mindermengenzuschlag", "Pfand", "Flaschenpfand 0,08", "Leergut Kasten"],
    ...["Mahngebühr 2. Stufe", "Rücklastschrift", "Shipping", "Shipping & Handling", "Delivery charge"],
    // As the Online Retail data set of the UCI repository has them.
    ...["POST", "POSTAGE", "DOT", "DOTCOM POSTAGE", "CARRIAGE", "BANK CHARGES", "Bank Charges", "AMAZONFEE"],
    ...["AMAZON FEE", "CRUK", "CRUK Commission", "Adjust bad debt", "gift_0001_30"],
    "Dotcomgiftshop Gift Voucher £30.00",
  ])("has %s", (item) => expect(isTechnical(item)).toBe(true));

  test.each([
    // Amounts that change what goods have brought.
    ...["Manual", "Discount", "SAMPLES", "Rabatt", "Gutschein FRÜHLING10", "Gift wrap"],
    // Goods of some dealer.
    ...[
      "Portobello 250 g",
      "Porto Tawny 10 Jahre",
      "Portokasse",
      "Versandkarton, 10 Stück",
      "Versandtasche C4",
    ],
    ...[
      "Frachtschiff Modell",
      "Verpackungsmaterial",
      "Pfandsiegel",
      "Postkarte",
      "Poster",
      "Posten",
      "Dotter",
    ],
    ...["PADS", "Pads to match all cushions", "Shipping boxes 30 × 40", "Delivery van, toy", "Gift box"],
    ...["Packing tape", "Handlingroboter", "Freight train, toy", "Carriage clock", "Bankdrücker"],
    // Short codes are sizes and articles elsewhere.
    ...["M", "D", "S", "B", "C2", "22423", "85123A", ""],
  ])("does not have %s", (item) => expect(isTechnical(item)).toBe(false));
});

test.each<[string, readonly string[]]>(Object.entries(DEFAULT_LISTS))(
  "the default %s have no blank and no repeated pattern",
  (_, patterns) => {
    const lines = patterns.map((pattern) => pattern.trim().toLowerCase());
    expect(lines).not.toContain("");
    expect(new Set(lines).size).toBe(lines.length);
  },
);
