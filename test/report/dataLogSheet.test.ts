import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import { buildReport } from "../../src/report/buildReport";
import { ColumnReader } from "../../src/report/ColumnReader";
import type { LedgerEntry } from "../../src/report/Ledger";
import { recognise } from "../../src/report/recognise/recognise";
import type { CellBlock, PlannedCell, SheetPlan } from "../../src/report/SheetPlan";
import { sheetPrefix } from "../../src/report/sheets/dataLogEntries";
import { sharedRoom } from "../../src/report/sheets/dataLogLines";
import { dataLogSheet } from "../../src/report/sheets/dataLogSheet";
import { cellAddress } from "../../src/report/sheets/cellAddress";
import { calculate } from "./support/calculate";
import { atOnce } from "./support/reportOf";
import { tableOf } from "./support/tableOf";
import { handMadeReport, type HandMadeGroup } from "./support/handMadeReport";

const name = "Datenprotokoll";

/** `"1.234,56 €"` and the like in column E, one a row from row 2 on. */
function amounts(count: number): HandMadeGroup {
  const entries = Array.from({ length: count }, (_, index): LedgerEntry => ({
    row: 1 + index,
    address: `E${2 + index}`,
    old: `1.${200 + index},56 €`,
    now: { kind: "number", value: 1200.56 + index },
    effect: 120_056 + 100 * index,
  }));
  return { rule: "numberText", column: 4, header: "Betrag", entries };
}

function dates(...olds: (string | number)[]): HandMadeGroup {
  const entries = olds.map((old, index): LedgerEntry => ({
    row: 9 + index,
    address: `C${10 + index}`,
    old,
    now: { kind: "day", value: 45657 },
    effect: 0,
  }));
  return { rule: "dateText", column: 2, header: "Belegdatum", entries };
}

function rowsAside(rule: "totalsRow" | "missingCustomer", ...effects: number[]): HandMadeGroup {
  const entries = effects.map((effect, index): LedgerEntry => {
    const address = `A${60 + index}:H${60 + index}`;
    return { row: 59 + index, address, old: "", now: null, effect };
  });
  return { rule, column: null, header: "", entries };
}

const everything = [
  amounts(3),
  dates("31.12.2024", 20241231),
  rowsAside("totalsRow", -120_451_100, -33),
  // A credit note without customer counts nowhere, so the report is larger by it.
  rowsAside("missingCustomer", 50_050),
];

describe("the data log", () => {
  const sheet = dataLogSheet(handMadeReport(everything), de, name);
  const value = calculate([sheet]);
  const repaired = (label: string, column: number) => value(name, addressOf(sheet, "Regel", label, column));
  const aside = (label: string, column: number) => value(name, addressOf(sheet, "Grund", label, column));

  test("has every entry of the ledger as one Excel table", () => {
    const table = entriesOf(sheet);
    expect(table.table).toEqual({ name: "Kundenwert_Datenprotokoll", style: "TableStyleLight1" });
    expect(linesOf(table)).toEqual([
      ["Nr.", "Regel", "Spalte", "Zelle", "Alt", "Neu", "Wirkung"],
      [1, "Text als Zahl gelesen", "Betrag", "'Export 2024'!E2", "1.200,56 €", 1200.56, 1200.56],
      [1, "Text als Zahl gelesen", "Betrag", "'Export 2024'!E3", "1.201,56 €", 1201.56, 1201.56],
      [1, "Text als Zahl gelesen", "Betrag", "'Export 2024'!E4", "1.202,56 €", 1202.56, 1202.56],
      [2, "Text als Datum gelesen", "Belegdatum", "'Export 2024'!C10", "31.12.2024", "31.12.2024", null],
      [2, "Text als Datum gelesen", "Belegdatum", "'Export 2024'!C11", "20241231", "31.12.2024", null],
      [3, "Summenzeilen", "", "'Export 2024'!A60:H60", "(ganze Zeile)", "nicht gezählt", -1204511],
      [3, "Summenzeilen", "", "'Export 2024'!A61:H61", "(ganze Zeile)", "nicht gezählt", -0.33],
      [4, "Ohne Kunde", "", "'Export 2024'!A60:H60", "(ganze Zeile)", "nicht gezählt", 500.5],
    ]);
  });

  test("adds them up by formulas to what the reconciliation says", () => {
    expect([aside("Summenzeilen", 2), aside("Summenzeilen", 3)]).toEqual([2, 1204511.33]);
    expect([aside("Summenzeilen", 4), aside("Summenzeilen", 5)]).toEqual([2, 1204511.33]);
    expect([aside("Ohne Kunde", 2), aside("Ohne Kunde", 3)]).toEqual([1, -500.5]);
    expect([aside("Zusammen", 2), aside("Zusammen", 3)]).toEqual([3, 1204010.83]);
    expect([aside("Zusammen", 4), aside("Zusammen", 5)]).toEqual([3, 1204010.83]);
    expect([aside("Differenz", 2), aside("Differenz", 3)]).toEqual([0, 0]);

    const text = "Text als Zahl gelesen";
    expect([repaired(text, 3), repaired(text, 4)]).toEqual([3, 3604.68]);
    expect([repaired("Text als Datum gelesen", 3), repaired("Text als Datum gelesen", 4)]).toEqual([2, 0]);
    expect(["Zusammen", "Laut Abgleich", "Differenz"].map((label) => repaired(label, 3))).toEqual([5, 5, 0]);
  });

  test("shows a difference where the reconciliation says something else", () => {
    const report = handMadeReport(everything);
    const [totals, ...others] = report.model.reconciliation.setAside;
    const reconciliation = {
      ...report.model.reconciliation,
      cellsRepaired: 6,
      setAside: [{ ...totals, rows: totals.rows + 1, amount: totals.amount + 1 }, ...others],
    };
    const wrong = dataLogSheet({ ...report, model: { ...report.model, reconciliation } }, de, name);
    const calculated = calculate([wrong]);
    expect(calculated(name, addressOf(wrong, "Grund", "Differenz", 2))).toBe(-1);
    expect(calculated(name, addressOf(wrong, "Grund", "Differenz", 3))).toBe(-0.01);
    expect(calculated(name, addressOf(wrong, "Regel", "Differenz", 3))).toBe(-1);
  });

  test("says it in words first, and how texts were read", () => {
    const quote = { text: "1.000", row: 9 };
    const report = handMadeReport(everything, {
      readings: [
        {
          field: "amount",
          column: 4,
          header: "Betrag",
          as: "german",
          texts: 3,
          doubtful: quote,
          because: { kind: "cell", quote: { text: "12.345,60", row: 17 } },
        },
      ],
    });
    const lines = textsOf(dataLogSheet(report, de, name));
    expect(lines.slice(0, 2)).toEqual([
      "Kundenwert: Datenprotokoll",
      "Quelle: Export 2024!A1:H1001 · Stichtag 31.12.2024",
    ]);
    expect(lines).toContain(
      "3 Zellen in „Betrag“ enthalten Text statt Zahlen, zum Beispiel „1.200,56 €“ in E2; " +
        "sie zählen als Zahl (1.200,56), zusammen 3.604,68\u00a0€.",
    );
    expect(lines).toContain(
      "„1.000“ in Zeile 9 von „Betrag“ zählt als 1000, denn in Zeile 17 steht „12.345,60“.",
    );
  });

  test("names rules that are not in force", () => {
    const report = handMadeReport([]);
    const offered = [
      { reason: "duplicate", rows: 381, amount: 183_411, examples: [17, 33, 90, 91] },
    ] as const;
    const model = { ...report.model, reconciliation: { ...report.model.reconciliation, offered } };
    expect(textsOf(dataLogSheet({ ...report, model }, en, name)).join("\n")).toContain(
      "381 rows, worth €1,834.11 in all (rows 17, 33, 90 …), equal an earlier row in all columns.",
    );
  });

  test("no formula is an error and no block lies over another", () => {
    for (const block of sheet.blocks) {
      for (const address of formulasIn(block)) expect(String(value(name, address))).not.toMatch(/^#/);
    }
    const sorted = [...sheet.blocks].sort((left, right) => left.row - right.row);
    sorted.slice(1).forEach((block, index) => {
      expect(block.row).toBeGreaterThanOrEqual(sorted[index].row + sorted[index].rowCount);
    });
    expect(sheet.columnWidths).toHaveLength(7);
  });

  test("the entries are written before the formulas over them", () => {
    expect(sheet.blocks[0]).toBe(entriesOf(sheet));
  });
});

test("of a dirty export, the log agrees with the reconciliation in every difference", async () => {
  const table = tableOf([
    ["Kundennr.", "Belegart", "Belegdatum", "Betrag", "Wareneinsatz"],
    ["K1", "Rechnung", "31.12.2024", "1.234,56 €", "400,00"],
    ["k1 ", "Gutschrift", 45600, "100,00", 30],
    ["K2", "Rechnung", "20241105", 800, "k. A."],
    ["K2", "Rechnung", 45601, "k. A.", 10],
    ["", "Rechnung", 45602, "77,70", 20],
    ["", "", "", "", ""],
    ["Summe", "", "", 2012.26, ""],
  ]);
  const result = await buildReport(new ColumnReader(table), recognise(table), atOnce);
  if (!result.ok) throw new Error(result.error.kind);
  const { model, ledger } = result.value;
  expect(ledger.groups.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["numberText", "dateText", "creditSign", "missingCustomer", "totalsRow"]),
  );
  const sheet = dataLogSheet(result.value, de, name);
  const value = calculate([sheet]);
  expect(value(name, addressOf(sheet, "Grund", "Ohne Kunde", 3))).toBe(77.7);
  expect(value(name, addressOf(sheet, "Regel", "Zusammen", 3))).toBe(model.reconciliation.cellsRepaired);
  for (const [header, column] of [
    ["Regel", 3],
    ["Grund", 2],
    ["Grund", 3],
  ] as const) {
    expect(value(name, addressOf(sheet, header, "Differenz", column))).toBe(0);
  }
});

test("where nothing was repaired or set aside, the data log says so", () => {
  for (const [texts, sentence] of [
    [de, /^Nichts wurde umgedeutet oder beiseitegelegt/],
    [en, /^Nothing was repaired or set aside/],
  ] as const) {
    const sheet = dataLogSheet(handMadeReport([]), texts, name);
    expect(textsOf(sheet).some((line) => sentence.test(line))).toBe(true);
    expect(sheet.blocks.filter(({ table }) => table !== undefined)).toEqual([]);
  }
});

describe("more entries than the sheet has room for", () => {
  const report = handMadeReport([amounts(50), dates("31.12.2024"), rowsAside("totalsRow", -1, -2, -3)]);
  const sheet = dataLogSheet(report, de, name, 24);

  test("every rule shows its first ones", () => {
    const numbers = linesOf(entriesOf(sheet))
      .slice(1)
      .map(([number]) => number);
    expect(numbers).toEqual([...Array<number>(20).fill(1), 2, 3, 3, 3]);
    const cells = linesOf(entriesOf(sheet)).map((line) => line[3]);
    expect([cells[1], cells[20]]).toEqual(["'Export 2024'!E2", "'Export 2024'!E21"]);
  });

  test("a line says how many are left, and they are counted all the same", () => {
    expect(textsOf(sheet)).toContain(
      "30 weitere Einträge passen nicht auf das Blatt; von jeder Regel stehen hier die ersten. Oben sind sie mitgezählt.",
    );
    const value = calculate([sheet]);
    const text = [3, 4].map((column) => addressOf(sheet, "Regel", "Text als Zahl gelesen", column));
    // 1200.56 to 1249.56: 50 times their mean of 1225.06.
    expect(text.map((address) => value(name, address))).toEqual([50, 61_253]);
    expect(value(name, addressOf(sheet, "Regel", "Differenz", 3))).toBe(0);
    expect(value(name, addressOf(sheet, "Grund", "Differenz", 2))).toBe(0);
    expect(value(name, addressOf(sheet, "Grund", "Differenz", 3))).toBe(0);
  });
});

test("room is shared: small needs in full, the rest the same each, never more than there is", () => {
  expect(sharedRoom([5, 100, 100], 45)).toEqual([5, 20, 20]);
  expect(sharedRoom([100, 1, 100, 2], 24)).toEqual([10, 1, 11, 2]);
  expect(sharedRoom([5, 10], 45)).toEqual([5, 10]);
  expect(sharedRoom([7, 7], 0)).toEqual([0, 0]);
});

test("what comes from the source is written as text, long texts cut", () => {
  const hostile = ["=1+1", "+49 711", "-5", "@SUM(A1)", "x".repeat(5000)];
  const entries = hostile.map((old, row): LedgerEntry => ({
    row,
    address: `B${row + 1}`,
    old,
    now: { kind: "text", value: old },
    effect: 0,
  }));
  const group = { rule: "idSpelling", column: 1, header: "=Kunde", entries } as const;
  const source = { sheet: "=Peter's", address: "A1:B6" };
  const table = entriesOf(dataLogSheet(handMadeReport([group], { source }), en, "Data log"));
  expect(table.columns.map(({ numberFormat }) => numberFormat).slice(1, 5)).toEqual(["@", "@", "@", "@"]);
  const lines = linesOf(table).slice(1);
  expect(lines.map((line) => line[4])).toEqual([...hostile.slice(0, 4), `${"x".repeat(249)}…`]);
  expect(lines.map((line) => line[5])).toEqual([...hostile.slice(0, 4), `${"x".repeat(249)}…`]);
  expect(lines[0].slice(1, 4)).toEqual(["Customer spelt differently", "=Kunde", "'=Peter''s'!B1"]);
  expect(lines.flat().some((cell) => typeof cell === "object" && cell !== null)).toBe(false);
});

test("entries are looked up page by page, each page once", () => {
  const report = handMadeReport([amounts(20_000), dates("31.12.2024")]);
  const asked: number[] = [];
  const ledger = {
    ...report.ledger,
    entries: (...[group, from, count]: Parameters<typeof report.ledger.entries>) => {
      asked.push(from);
      return report.ledger.entries(group, from, count);
    },
  };
  const table = entriesOf(dataLogSheet({ ...report, ledger }, de, name));
  expect(linesOf(table)[20_001][4]).toBe("31.12.2024");
  expect(asked).toEqual([0, 8192, 16384, 0]);
});

test.each([
  ["Export", "Export!"],
  ["Kunden_2024", "Kunden_2024!"],
  ["Umsatz 2024", "'Umsatz 2024'!"],
  ["2024", "'2024'!"],
  ["Peter's", "'Peter''s'!"],
])("cells of the sheet %s are named %s…", (sheet, prefix) => {
  expect(sheetPrefix(sheet)).toBe(prefix);
});

function entriesOf(sheet: SheetPlan): CellBlock {
  const table = sheet.blocks.find((block) => block.table !== undefined);
  if (table === undefined) throw new Error("no table of entries");
  return table;
}

/** Row by row, as the sheet is written. */
function linesOf(block: CellBlock): PlannedCell[][] {
  return Array.from({ length: block.rowCount }, (_, row) => block.columns.map(({ cell }) => cell(row)));
}

/** Lines of text above the entries. */
function textsOf(sheet: SheetPlan): string[] {
  const lines = sheet.blocks.filter(({ columns }) => columns.length === 1).flatMap(linesOf);
  return lines.map(([text]) => String(text));
}

/** Address of a cell in the table above the entries with this header, in the row with this label. */
function addressOf(sheet: SheetPlan, header: "Regel" | "Grund", label: string, column: number): string {
  const tables = sheet.blocks.filter(({ table, columns }) => table === undefined && columns.length > column);
  for (const block of tables) {
    const labels = linesOf(block).map((line) => line[1]);
    const row = labels.indexOf(label);
    if (labels[0] === header && row > 0) return cellAddress(block.row + row, column);
  }
  throw new Error(`no row ${label}`);
}

function formulasIn(block: CellBlock): string[] {
  return linesOf(block).flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell === "object" && cell !== null ? [cellAddress(block.row + row, column)] : [],
    ),
  );
}
