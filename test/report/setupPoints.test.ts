import fc from "fast-check";
import { CLASSICAL_RFMR_TABLE } from "../../src/domain/classicalRfmrTable";
import type { RfmrTable } from "../../src/domain/rfmrTable";
import { readRfmrTable } from "../../src/functions/boundary/readRfmrTable";
import type { Language } from "../../src/i18n/Language";
import { setupNames } from "../../src/i18n/setupSheets/setupNames";
import { setupSheetTexts } from "../../src/i18n/setupSheets/setupSheetTexts";
import { pointTableSheet } from "../../src/report/sheets/setup/pointTableSheet";
import { readPointTable } from "../../src/report/sheets/setup/readPointTable";
import type { SheetValues } from "../../src/report/sheets/setup/readSetupTable";
import { setupFaultSentence } from "../../src/report/words/setupFaultSentence";
import { cellsOfPlan } from "./support/cellsOfPlan";

const LANGUAGES: readonly Language[] = ["de", "en"];

function sheet(language: Language, table?: RfmrTable) {
  return pointTableSheet(setupSheetTexts(language), "RFMR", table);
}

function read(values: SheetValues) {
  return readPointTable(values, setupNames.points);
}

function sentences(values: SheetValues, language: Language): string[] {
  const reading = read(values);
  if (reading.ok) return [];
  return reading.faults.map((fault) => setupFaultSentence(fault, "RFMR", setupSheetTexts(language)));
}

const head = ["Faktor", "Obergrenze", "Punkte"];

describe.each(LANGUAGES)("the sheet of points in %s", (language) => {
  test("holds the classical table", () => {
    expect(read(cellsOfPlan(sheet(language)))).toEqual({ ok: true, value: CLASSICAL_RFMR_TABLE });
  });

  test("is one Excel table below a title and sentences", () => {
    const plan = sheet(language);
    const tables = plan.blocks.filter(({ table }) => table !== undefined);
    expect(tables).toHaveLength(1);
    // Start value, 6 classes of months, orders, 6 of value, 6 of returns, three kinds of advertising; and the header.
    expect(tables[0].rowCount).toBe(24);
    expect(tables[0].columns[0].list).toHaveLength(8);
    expect(plan.columnWidths).toHaveLength(4);
    expect(plan.blocks[0].styles).toEqual([{ row: 0, style: "title" }]);
  });

  test("has no text that is wider than its columns together", () => {
    const { columnWidths } = sheet(language);
    const width = columnWidths.reduce((sum, characters) => sum + characters, 0);
    const longest = Math.max(...setupSheetTexts(language).points.lines.map(({ length }) => length));
    // Letters are narrower than the digits that widths are counted in.
    expect(longest).toBeLessThanOrEqual(width * 1.1);
  });

  test("can be given to the formula RFMR_SCORE", () => {
    const cells = cellsOfPlan(sheet(language));
    const header = cells.findIndex((row) => row[1] === setupSheetTexts(language).points.columns.limit);
    const range = cells.slice(header).map((row) => row.slice(0, 3));
    expect(readRfmrTable("points", range)).toEqual({ ok: true, value: CLASSICAL_RFMR_TABLE });
  });
});

const points = fc.integer({ min: -9999, max: 9999 }).map((hundredths) => hundredths / 100);
const classes = fc
  .uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 6 })
  .chain((limits) =>
    fc
      .array(points, { minLength: limits.length + 1, maxLength: limits.length + 1 })
      .map((list) => ({ limits: limits.sort((left, right) => left - right), points: list })),
  );
const table: fc.Arbitrary<RfmrTable> = fc.record({
  start: points,
  recency: classes,
  orders: points,
  averageValue: classes,
  returns: classes,
  mainCatalogues: points,
  specialCatalogues: points,
  mailings: points,
});

test("every table that is written is read back as it was, whatever the order of its rows", () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...LANGUAGES), fc.infiniteStream(fc.nat()), (own, language, keys) => {
      const cells = cellsOfPlan(sheet(language, own));
      const first = cells.findIndex((row) => row[1] === setupSheetTexts(language).points.columns.limit) + 1;
      const shuffled = cells
        .slice(first)
        .map((row) => ({ row, key: keys.next().value as number }))
        .sort((left, right) => left.key - right.key)
        .map(({ row }) => row);
      expect(read([...cells.slice(0, first), ...shuffled])).toEqual({ ok: true, value: own });
    }),
  );
});

test("names of both languages, blank rows, moved columns and notes of the user's own are read", () => {
  const cells = [
    ["", "", "", "", ""],
    ["", "note", "points", "UPPER  LIMIT", "Faktor"],
    ["", "", "", "", ""],
    ["", "ours", 20, "", "Startwert"],
    ["", "", 15, 3, "recency"],
    ["", "only a note", "", "", ""],
    ["", "", 2.5, "", "bestellungen"],
  ];
  const reading = read(cells);
  expect(reading.ok && reading.value).toMatchObject({
    start: 20,
    recency: { limits: [3], points: [15, 0] },
    orders: 2.5,
    returns: { limits: [], points: [0] },
  });
});

test.each<[string, SheetValues, string, string]>([
  [
    "a sheet without the table",
    [["Kunde", "Umsatz"]],
    "Auf dem Blatt „RFMR“ gibt es keine Tabelle mit den Überschriften Faktor, Obergrenze und Punkte.",
    "The sheet “RFMR” has no table with the headers Factor, Upper limit and Points.",
  ],
  [
    "an empty table",
    [head, ["", "", ""]],
    "Die Tabelle auf dem Blatt „RFMR“ ist leer.",
    "The table on the sheet “RFMR” is empty.",
  ],
  [
    "points without a factor",
    [head, ["", 6, 40]],
    "In Zeile 2 ist „Faktor“ leer.",
    "In row 2 “Faktor” is blank.",
  ],
  [
    "a factor without points",
    [["Titel"], head, ["Startwert", "", 25], ["Mailing", "", ""]],
    "In Zeile 4 ist „Punkte“ leer.",
    "In row 4 “Punkte” is blank.",
  ],
  [
    "an unknown factor",
    [head, ["Umsatz", 50, 5]],
    "In Zeile 2 steht der Faktor „Umsatz“. Bekannt sind Startwert, Letzter Kauf, Aufträge, Ø Wert, Retouren, Hauptkatalog, Sonderkatalog und Mailing.",
    "Row 2 has the factor “Umsatz”. Known ones are Start, Recency, Orders, Average value, Returns, Main catalogue, Special catalogue and Mailing.",
  ],
  [
    "a number as text",
    [head, ["Ø Wert", "12,5", 5]],
    "In Zeile 2 steht unter „Obergrenze“ der Text „12,5“. Erlaubt ist nur eine Zahl.",
    "Row 2 has the text “12,5” under “Obergrenze”. Only a number is allowed.",
  ],
  [
    "half a month",
    [head, ["letzter Kauf", 6.5, 5]],
    "In Zeile 2 steht 6,5. Erlaubt ist eine ganze Zahl ab 0.",
    "Row 2 has 6.5. Allowed is a whole number of 0 or more.",
  ],
  [
    "a limit where every piece counts",
    [head, ["Mailing", 3, 5]],
    "In Zeile 2 steht 3. Erlaubt ist keine Obergrenze, weil dieser Faktor keine Klassen hat.",
    "Row 2 has 3. Allowed is no upper limit, because this factor has no classes.",
  ],
  [
    "a class that stands twice",
    [head, ["Retouren", 3, 5], ["", "", ""], ["returns", 3, 8]],
    "Zeile 4 wiederholt Zeile 2. Jede Klasse darf nur einmal vorkommen; 0 als Obergrenze gilt wie leer.",
    "Row 4 repeats row 2. Each class may stand there only once; an upper limit of 0 counts as blank.",
  ],
])("%s is told with its row", (_title, values, german, english) => {
  expect(sentences(values, "de")).toEqual([german]);
  expect(sentences(values, "en")).toEqual([english]);
});

test("every wrong row is told, not only the first one", () => {
  const values = [head, ["Umsatz", "viel", ""], ["Mailing", "", "#N/A"]];
  const reading = read(values);
  expect(reading.ok ? [] : reading.faults).toEqual([
    { kind: "unknownFactor", row: 2, value: "Umsatz" },
    { kind: "notANumber", row: 2, header: "Obergrenze", value: "viel" },
    { kind: "blank", row: 2, header: "Punkte" },
    { kind: "notANumber", row: 3, header: "Punkte", value: "#N/A" },
  ]);
});
