import fc from "fast-check";
import { formats } from "../../src/i18n/pane/formats";
import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import type { Counted, LedgerGroup } from "../../src/report/Ledger";
import type { DifferenceCause, Evidence, Reading } from "../../src/report/Reconciliation";
import { isRule, RULES, SET_ASIDE_REASONS, type Rule } from "../../src/report/rules/Rule";
import { countedText, oldText } from "../../src/report/words/ledgerEntryText";
import { readingSentence } from "../../src/report/words/readingSentence";
import { offeredSentence, ruleSentence } from "../../src/report/words/ruleSentence";
import type { RuleTexts } from "../../src/report/words/RuleTexts";
import { shortened } from "../../src/report/words/shortened";

// The compiler checks these assignments: i18n may not import from report, so nothing else would.
const german: RuleTexts = de;
const english: RuleTexts = en;
const languages = [
  { name: "German", texts: german, f: formats("de") },
  { name: "English", texts: english, f: formats("en") },
];

const rules = Object.keys(RULES).filter(isRule);
const euros = { moneyScale: 100, currency: "EUR" };
const bare = { moneyScale: 100 };

const number = (value: number): Counted => ({ kind: "number", value });
const day = (value: number): Counted => ({ kind: "day", value });
const text = (value: string): Counted => ({ kind: "text", value });

interface Cell {
  readonly header: string;
  readonly letter: string;
  readonly old: string | number;
  readonly now: Counted | null;
}

/** A cell for each rule that looks at one; the others are about whole rows. */
const cells: { readonly [rule in Rule]?: Cell } = {
  numberText: { header: "Betrag", letter: "E", old: "1.234,56 €", now: number(1234.56) },
  dateText: { header: "Belegdatum", letter: "C", old: 20241231, now: day(45657) },
  idSpelling: { header: "Kundennr.", letter: "B", old: " k-1001", now: text("K-1001") },
  mergedCustomer: { header: "Kundennr.", letter: "B", old: "K-1001", now: text("K-2001") },
  creditSign: { header: "Betrag", letter: "E", old: 250.5, now: number(-250.5) },
  costSign: { header: "Wareneinsatz", letter: "H", old: -12.5, now: number(12.5) },
  currencyRate: { header: "Betrag", letter: "E", old: "100 USD", now: number(92.5) },
  unreadableCost: { header: "", letter: "AB", old: "k. A.", now: number(0) },
  unreadableAmount: { header: "Betrag", letter: "E", old: "k. A.", now: null },
  testCustomer: { header: "Kundennr.", letter: "B", old: "TEST01", now: null },
  technicalItem: { header: "Artikel", letter: "F", old: "Porto", now: null },
  unreadableDate: { header: "Belegdatum", letter: "C", old: "demnächst", now: null },
  futureDate: { header: "Belegdatum", letter: "C", old: 99_999, now: null },
};

function groupOf(rule: Rule, count: number, effect: number, changes: Partial<Cell> = {}): LedgerGroup {
  const cell = cells[rule];
  const { header = "", letter = "", old = "", now = null } = { ...cell, ...changes };
  const examples = [17, 33, 90, 12_045].slice(0, count).map((sheetRow) => ({
    row: sheetRow - 1,
    address: cell === undefined ? `A${sheetRow}:H${sheetRow}` : `${letter}${sheetRow}`,
    old,
    now,
    effect: now?.kind === "number" ? Math.round(100 * now.value) : 0,
  }));
  return { rule, column: cell === undefined ? null : 4, field: null, header, cells: count, effect, examples };
}

describe.each(languages)("in $name", ({ texts, f }) => {
  test.each(rules)("%s is a whole sentence for one and for many, with and without money", (rule) => {
    for (const count of [1, 2, 3, 412_345]) {
      for (const effect of [-7_812_345, 0, 7_812_345]) {
        for (const model of [euros, bare]) {
          const sentence = ruleSentence(groupOf(rule, count, effect), model, texts);
          expect(sentence).toMatch(/^\d.*[^.\s]\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|Infinity|null|\[object|-0[,.]00| {2}|\(\)|,,| [,;.]/);
          expect(sentence.startsWith(`${f.count(count)} `)).toBe(true);
          expect(sentence.length).toBeLessThanOrEqual(200);
          expect(sentence.includes(f.money(Math.abs(effect) / 100))).toBe(effect !== 0);
          const quotesEuros = String(cells[rule]?.old).includes("€");
          expect(sentence.includes("€")).toBe(quotesEuros || (effect !== 0 && model === euros));
        }
      }
    }
  });

  test("names an example cell, or up to three rows", () => {
    for (const rule of rules) {
      const sentence = ruleSentence(groupOf(rule, 4, 0), euros, texts);
      const cell = cells[rule];
      if (cell === undefined) expect(sentence).toContain("17, 33, 90 …");
      else expect(sentence).toContain(` ${cell.letter}17`);
    }
  });

  test("quotes of any length leave a sentence short", () => {
    const anyText = fc.string({ unit: "binary", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(fc.constantFrom(...rules), anyText, anyText, anyText, (rule, header, old, now) => {
        const counted = cells[rule]?.now?.kind === "text" ? text(now) : (cells[rule]?.now ?? null);
        const group = groupOf(rule, 412_345, -123_456_789_012, { header, old, now: counted });
        const sentence = ruleSentence(group, euros, texts);
        expect(Array.from(sentence).length).toBeLessThanOrEqual(250);
        expect(sentence).not.toMatch(/[\r\n\t]/);
      }),
    );
  });

  test.each(SET_ASIDE_REASONS)("what counts while %s is off is a whole sentence too", (reason) => {
    for (const rows of [1, 381]) {
      const examples = [17, 33, 90, 91].slice(0, rows);
      for (const model of [euros, bare]) {
        const sentence = offeredSentence({ reason, rows, amount: 183_411, examples }, model, texts);
        expect(sentence).toMatch(/^\d.*[^.\s]\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|null| {2}|,,| [,;.]/);
        expect(sentence).toContain(f.money(1834.11, model === euros ? "EUR" : undefined));
        expect(sentence).toContain(rows === 1 ? " 17)" : "17, 33, 90 …");
        expect(sentence).toContain(texts.rules.titles[reason]);
      }
    }
  });

  test("titles are short and all different", () => {
    const titles = Object.values(texts.rules.titles);
    expect(new Set(titles).size).toBe(rules.length);
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(32);
  });

  test("causes are phrases, all different", () => {
    const causes: readonly DifferenceCause["kind"][] = [
      ...SET_ASIDE_REASONS,
      ...(["creditNotes", "deductions", "returns", "tax", "currency"] as const),
      ...(["countedHiddenRows", "countedDuplicates", "countedTechnicalItems"] as const),
    ];
    const phrases = causes.map((kind) => texts.rules.causes[kind]);
    expect(new Set(phrases).size).toBe(causes.length);
    for (const phrase of phrases) expect(phrase).toMatch(/^\p{Lu}.*[^.]$/u);
  });
});

// Intl puts a no-break space (U+00A0) before the sign of the euro.
describe("sentences worth a look", () => {
  const say = (rule: Rule, count: number, effect: number) => [
    ruleSentence(groupOf(rule, count, effect), euros, german),
    ruleSentence(groupOf(rule, count, effect), euros, english),
  ];

  test("texts that are numbers", () => {
    expect(say("numberText", 412, 3_811_240)).toEqual([
      "412 Zellen in „Betrag“ enthalten Text statt Zahlen, zum Beispiel „1.234,56 €“ in E17; " +
        "sie zählen als Zahl (1.234,56), zusammen 38.112,40\u00a0€.",
      "412 cells in “Betrag” hold text instead of numbers, for example “1.234,56 €” in E17; " +
        "they count as numbers (1,234.56), €38,112.40 in all.",
    ]);
    expect(say("numberText", 1, 123_456)).toEqual([
      "1 Zelle in „Betrag“ enthält Text statt einer Zahl: „1.234,56 €“ in E17; sie zählt als Zahl (1.234,56\u00a0€).",
      "1 cell in “Betrag” holds text instead of a number: “1.234,56 €” in E17; it counts as a number (€1,234.56).",
    ]);
  });

  test("prices, from which amounts follow that are not their sum", () => {
    const price = { header: "Einzelpreis", letter: "I", old: "56,96", now: number(56.96) };
    const { examples, ...group } = groupOf("numberText", 1, 22_784, price);
    const prices = { ...group, examples: examples.map((entry) => ({ ...entry, effect: 22_784 })) };
    expect([german, english].map((texts) => ruleSentence(prices, euros, texts))).toEqual([
      "1 Zelle in „Einzelpreis“ enthält Text statt einer Zahl: „56,96“ in I17; sie zählt als Zahl (56,96), " +
        "davon hängen 227,84\u00a0€ ab.",
      "1 cell in “Einzelpreis” holds text instead of a number: “56,96” in I17; it counts as a number (56.96), " +
        "€227.84 depends on it.",
    ]);
  });

  test("totals", () => {
    expect(say("totalsRow", 3, -120_451_100)).toEqual([
      "3 Summenzeilen mit zusammen 1.204.511,00\u00a0€ (Zeilen 17, 33 und 90) zählen nicht mit, " +
        "sonst zählten dieselben Beträge doppelt.",
      "3 totals rows, worth €1,204,511.00 in all (rows 17, 33 and 90), are not counted, " +
        "or the same amounts would count twice.",
    ]);
  });

  test("a date in digits is no number of days, a date beyond the analysis date is one", () => {
    expect(say("dateText", 1, 0)).toEqual([
      "1 Zelle in „Belegdatum“ enthält ein Datum als Text oder Ziffern: 20241231 in C17; sie zählt als Datum (31.12.2024).",
      "1 cell in “Belegdatum” holds a date as text or digits: 20241231 in C17; it counts as a date (31 Dec 2024).",
    ]);
    expect(say("futureDate", 1, -5000)).toEqual([
      "1 Zeile nach dem Stichtag mit 50,00\u00a0€, 13.10.2173 in C17, zählt nicht mit.",
      "1 row after the analysis date, worth €50.00, 13 Oct 2173 in C17, is not counted.",
    ]);
  });

  test("a column without header goes by its letters", () => {
    expect(say("unreadableCost", 4, 0)[0]).toMatch(/^4 Zellen in Spalte AB enthalten keine lesbare Zahl, /);
    expect(say("unreadableCost", 4, 0)[1]).toMatch(/^4 cells in column AB hold no readable number, /);
  });
});

describe("how a column was read", () => {
  const reading = (as: Reading["as"], doubtful: string | null, because: Evidence | null): Reading => ({
    field: "amount",
    column: 4,
    header: "Betrag",
    as,
    texts: 412,
    doubtful: doubtful === null ? null : { text: doubtful, row: 9 },
    because,
  });
  const say = (...parts: Parameters<typeof reading>) =>
    [german, english].map((texts) => readingSentence(reading(...parts), texts));
  const cell = (quoted: string): Evidence => ({ kind: "cell", quote: { text: quoted, row: 17 } });

  test("a number, because of another cell of the column", () => {
    expect(say("german", "1.000", cell("12.345,60"))).toEqual([
      "„1.000“ in Zeile 9 von „Betrag“ zählt als 1000, denn in Zeile 17 steht „12.345,60“.",
      "“1.000” in row 9 of “Betrag” counts as 1000, because row 17 says “12.345,60”.",
    ]);
    expect(say("english", "1.234 €", cell("12,345.60"))).toEqual([
      "„1.234 €“ in Zeile 9 von „Betrag“ zählt als 1,234, denn in Zeile 17 steht „12,345.60“.",
      "“1.234 €” in row 9 of “Betrag” counts as 1.234, because row 17 says “12,345.60”.",
    ]);
  });

  test("a date, because of another column or the user's answer", () => {
    const other: Evidence = { kind: "otherColumn", header: "Fällig", quote: { text: "25/04/2024", row: 17 } };
    expect(say("dayFirst", "03/04/2024", other)).toEqual([
      "„03/04/2024“ in Zeile 9 von „Betrag“ zählt als 03.04.2024, denn in „Fällig“ steht in Zeile 17 „25/04/2024“.",
      "“03/04/2024” in row 9 of “Betrag” counts as 3 Apr 2024, because row 17 of “Fällig” says “25/04/2024”.",
    ]);
    expect(say("monthFirst", "03/04/2024", { kind: "answer" })).toEqual([
      "„03/04/2024“ in Zeile 9 von „Betrag“ zählt als 04.03.2024, wie angegeben.",
      "“03/04/2024” in row 9 of “Betrag” counts as 4 Mar 2024, as stated.",
    ]);
  });

  test("nothing doubtful", () => {
    expect(say("german", null, null)).toEqual([
      "412 Texte in „Betrag“ sind deutsch geschrieben (1.234,56) und eindeutig.",
      "412 texts in “Betrag” are in German notation (1.234,56) and unambiguous.",
    ]);
    for (const as of ["german", "english", "dayFirst", "monthFirst"] as const) {
      for (const sentence of say(as, null, null)) expect(sentence).toMatch(/^412 .* “?„?Betrag[”“].*\.$/);
    }
  });
});

describe("old and new in a table", () => {
  test("what stood there", () => {
    const old = (value: string | number, rule: Rule, address = "E17") =>
      [german, english].map((texts) => oldText({ address, old: value }, rule, texts));
    expect(old("1.234,56 €", "numberText")).toEqual(["1.234,56 €", "1.234,56 €"]);
    expect(old(20241231, "dateText")).toEqual(["20241231", "20241231"]);
    expect(old(4711, "idSpelling")).toEqual(["4711", "4711"]);
    expect(old(1250.5, "creditSign")).toEqual(["1.250,50", "1,250.50"]);
    expect(old(45657, "futureDate")).toEqual(["31.12.2024", "31 Dec 2024"]);
    expect(old("", "missingAmount")).toEqual(["(leer)", "(blank)"]);
    expect(old("", "totalsRow", "A17:H17")).toEqual(["(ganze Zeile)", "(whole row)"]);
  });

  test("what counts in its place", () => {
    const counted = (value: Counted | null) => [german, english].map((texts) => countedText(value, texts));
    expect(counted(number(1234.56))).toEqual(["1.234,56", "1,234.56"]);
    expect(counted(number(1234.5))).toEqual(["1.234,50", "1,234.50"]);
    expect(counted(number(3))).toEqual(["3", "3"]);
    expect(counted(number(0.0125))).toEqual(["0,0125", "0.0125"]);
    expect(counted(day(45657))).toEqual(["31.12.2024", "31 Dec 2024"]);
    expect(counted(text("K-1001"))).toEqual(["K-1001", "K-1001"]);
    expect(counted(null)).toEqual(["nicht gezählt", "not counted"]);
  });

  test("quotes are cut by characters, not through the two halves of one", () => {
    expect(shortened("one two three four five six seven")).toBe("one two three four five six sev…");
    expect(shortened("Umsatz\r\n(netto)")).toBe("Umsatz (netto)");
    expect(shortened("😀".repeat(40), 3)).toBe("😀😀…");
  });
});
