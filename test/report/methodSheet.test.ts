import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import type { ReportModel } from "../../src/report/ReportModel";
import type { ReportSettings } from "../../src/report/ReportSettings";
import { RULES, type Rule } from "../../src/report/rules/Rule";
import { methodSheet } from "../../src/report/sheets/methodSheet";
import { RankingCells } from "../../src/report/sheets/RankingCells";
import { rankingColumns } from "../../src/report/sheets/rankingColumns";
import type { SheetTexts } from "../../src/report/sheets/SheetTexts";
import type { PlannedCell } from "../../src/report/SheetPlan";
import { reportOf } from "./support/reportOf";

const orders = [
  ["Kundennummer", "Firma", "Belegnummer", "Belegdatum", "Umsatz", "Wareneinsatz"],
  ...Array.from({ length: 90 }, (_, row) => {
    const customer = row % 30;
    const amount = 1000 - 30 * customer;
    return [`K${customer}`, `Firma ${customer}`, `R${row}`, 45000 + row, amount, 300 + 10 * (row % 7)];
  }),
  ["K1", "Firma 1", "R100", 45050, "1.234,50", 10],
  ["", "", "R999", 45050, 12.34, 5],
];

type Line = readonly PlannedCell[];

function linesOf(model: ReportModel, texts: SheetTexts = de, version?: string): Line[] {
  const cells = new RankingCells(rankingColumns(model, texts), model.ranking.count, "Rangliste");
  const { blocks } = methodSheet(model, cells, texts, "Methode", version);
  return blocks.flatMap(({ rowCount, columns }) =>
    Array.from({ length: rowCount }, (_, row) => columns.map(({ cell }) => cell(row))),
  );
}

async function sheetOf(changes: Partial<ReportSettings> = {}, version?: string): Promise<Line[]> {
  return linesOf(await reportOf(orders, changes), de, version);
}

/** The lines below the one that begins so. */
function below(lines: readonly Line[], first: string, count: number): Line[] {
  const start = lines.findIndex(([label]) => label === first);
  if (start < 0) throw new Error(`no line ${first}`);
  return lines.slice(start + 1, start + 1 + count);
}

function beside(lines: readonly Line[], label: string): PlannedCell | undefined {
  return lines.find(([first]) => first === label)?.[1];
}

describe("the method sheet", () => {
  test("names the settings that the figures depend on", async () => {
    const lines = await sheetOf({ abcLimits: { a: 0.7, b: 0.9 }, scoring: { bins: 4 } }, "1.2.3");
    expect(beside(lines, "Erstellt mit")).toBe("Kundenwert 1.2.3");
    expect(beside(lines, "Quelle")).toBe("Export!A1:F93");
    expect(beside(lines, "Eine Zeile der Quelle ist")).toBe("eine Bestellung oder Position");
    expect(beside(lines, "Kriterium")).toBe("DB I");
    expect(beside(lines, "Stichtag")).toBe("12.06.2023");
    expect(beside(lines, "Zeitraum")).toBe("alle Daten der Quelle");
    expect(beside(lines, "RFM-Klassen")).toBe("jedes Merkmal für sich nach mittlerem Rang, in 4 Klassen");
    expect(beside(lines, "ABC-Grenzen")).toMatch(/^A bis 70\s%, B bis 90\s% /);
    expect(beside(lines, "Segmente")).toBe("Vorgabe");
  });

  test("says nothing of a version that is not known", async () => {
    expect(beside(await sheetOf(), "Erstellt mit")).toBeUndefined();
  });

  test("names assumptions and choices where the user has made some", async () => {
    const lines = await sheetOf({
      rankBy: "cltv",
      lifetime: { retention: 0.75, discountRate: 0.08 },
      merges: [["K5", "K6"]],
      lists: { testCustomers: ["K29"], technicalItems: [] },
      window: { kind: "days", from: 45010, to: 45080 },
    });
    expect(beside(lines, "Annahmen zum Kundenlebenswert")).toMatch(/75\s%.* 8\s%/);
    expect(beside(lines, "Zusammengelegte Kunden")).toBe("1 Nummer zählt zu einer anderen");
    expect(beside(lines, "Liste der Testkunden")).toBe("1 Eintrag (eigene Liste)");
    expect(beside(lines, "Zeitraum")).toBe("25.03.2023 bis 03.06.2023");
  });

  test("a period without a first day begins with the data", async () => {
    const lines = await sheetOf({ window: { kind: "days", from: null, to: 45080 } });
    expect(beside(lines, "Zeitraum")).toMatch(/^\d\d\.\d\d\.20\d\d bis 03\.06\.2023$/);
  });

  test("lists every column read: meaning, letter, header, and how its texts were read", async () => {
    const lines = await sheetOf();
    const mapping = below(lines, "Bedeutung", 6);
    expect(mapping).toContainEqual(["Kundennummer", "A", null, "Kundennummer"]);
    expect(mapping).toContainEqual(["Umsatz (Betrag)", "E", "1.234,56", "Umsatz"]);
  });

  test("tells of every rule whether it was in force, and how often it applied", async () => {
    const lines = await sheetOf({
      rules: { rules: { totalsRow: false }, rows: [{ rule: "missingCustomer", row: 5 }] },
    });
    const rules = below(lines, "Regel", Object.keys(RULES).length);
    const line = (rule: Rule) => rules.find(([title]) => title === de.rules.titles[rule]);
    expect(rules).toHaveLength(Object.keys(RULES).length);
    expect(line("numberText")?.slice(1, 3)).toEqual(["ja", 1]);
    expect(line("missingCustomer")).toEqual([
      de.rules.titles.missingCustomer,
      "ja",
      1,
      "ausgenommen: 1 Zeile",
    ]);
    expect(line("totalsRow")?.slice(1, 3)).toEqual(["nein", null]);
    expect(line("duplicate")?.slice(1, 3)).toEqual(["nein", null]);
  });

  test("shows the classes of R, F and M with customers and limits, money in units", async () => {
    const model = await reportOf(orders);
    const lines = linesOf(model);
    const { recency, monetary } = model.scoring.classes;
    expect(below(lines, "R: Tage seit dem letzten Kauf", 5)).toEqual(
      recency.map(({ score, customers, lowest, highest }) => [`Klasse ${score}`, customers, lowest, highest]),
    );
    const money = below(lines, "M: Umsatz", 5);
    expect(money.map(([, customers]) => customers)).toEqual(monetary.map(({ customers }) => customers));
    expect(money[4][3]).toBe(monetary[4].highest / model.moneyScale);
    // The 30 customers with a number, each once.
    expect(money.reduce((sum, [, customers]) => sum + Number(customers), 0)).toBe(30);
  });

  test("leaves the limits of an empty class blank", async () => {
    const alike = [
      ["Kundennummer", "Datum", "Auftrag", "Umsatz"],
      ...Array.from({ length: 6 }, (_, row) => [`K${row}`, 45000 + row, `R${row}`, 10 + row]),
    ];
    const lines = linesOf(await reportOf(alike));
    // Everybody bought once: all have the middle class.
    expect(below(lines, "F: Anzahl der Käufe", 3)).toEqual([
      ["Klasse 1", 0, null, null],
      ["Klasse 2", 0, null, null],
      ["Klasse 3", 6, 1, 1],
    ]);
  });

  test("states the grid of segments and the points, so that both can be done by hand", async () => {
    const lines = await sheetOf();
    expect(below(lines, "Segment", 2)).toEqual([
      ["Champions (Spitzenkunden)", "5", "4 bis 5", "1 bis 5"],
      ["Treue Stammkunden", "3 bis 4", "4 bis 5", "1 bis 5"],
    ]);
    expect(below(lines, "Merkmal", 8)).toEqual([
      ["Startwert", null, 25],
      ["Letzter Kauf vor … Monaten", 6, 40],
      ["", 9, 25],
      ["", 12, 15],
      ["", 18, 5],
      ["", 24, -5],
      ["darüber", null, -15],
      ["Käufe, je Kauf", null, 6],
    ]);
  });

  test("defines every measure of the report with its source, and no other", async () => {
    const lines = await sheetOf();
    const { definition } = de.method;
    for (const key of ["revenue", "contribution1", "ratio", "cumulated", "abc", "segment"] as const) {
      expect(lines).toContainEqual([definition[key].name, definition[key].formula]);
    }
    for (const key of ["contribution2", "cltv", "stability"] as const) {
      expect(beside(lines, definition[key].name)).toBeUndefined();
    }
    const sources = lines.filter(
      ([first, second]) => first === null && String(second).startsWith("Quelle: "),
    );
    expect(sources.length).toBeGreaterThan(12);
  });

  test.each([
    ["de", de],
    ["en", en],
  ])("has no text longer than a text cell shows, in %s", async (_, texts) => {
    const rates = Object.fromEntries(Array.from({ length: 60 }, (__, index) => [`C${index}`, 1.23456]));
    const model = await reportOf(orders);
    const choices = { ...model.choices, conversion: { into: "EUR", rates } };
    const long = linesOf({ ...model, choices }, texts)
      .flat()
      .filter((cell) => String(cell).length > 255);
    expect(long).toEqual([]);
  });

  test("needs neither dates nor costs", async () => {
    const poor = await reportOf([
      ["Kunde", "Umsatz"],
      ["A", 5],
    ]);
    const lines = linesOf(poor);
    expect(beside(lines, "Stichtag")).toBe("ohne Datum");
    expect(lines.map(([first]) => first)).not.toContain("Merkmal");
  });
});
