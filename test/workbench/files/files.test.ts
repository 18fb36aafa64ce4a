import "../../support/objectGroupBy";
import { writeXlsx } from "hucre";
import { localeFor } from "../../../src/workbench/engine/locales";
import { SheetEngine } from "../../../src/workbench/engine/SheetEngine";
import { csvDelimiter } from "../../../src/workbench/files/csvDelimiter";
import { csvValue } from "../../../src/workbench/files/csvValue";
import { readFile } from "../../../src/workbench/files/readFile";
import { toWorkbookData } from "../../../src/workbench/files/toWorkbookData";
import type { Zone } from "../../../src/workbench/host/WorkbookEngine";
import type { Language } from "../../../src/i18n/Language";

const zone = (top: number, left: number, bottom = top, right = left): Zone => ({ top, left, bottom, right });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function opened(bytes: Uint8Array, name: string, language: Language = "de") {
  const locale = localeFor(language);
  const engine = new SheetEngine(locale, toWorkbookData(await readFile(bytes, name, language), locale));
  return { engine, sheet: engine.activeSheet() };
}

describe("CSV", () => {
  test.each([
    ["Kunde;Umsatz\nMeyer;1,5\nSchulz;2,5", ";"],
    ["id,amount\n1,2.5\n2,3.5", ","],
    ["Kunde\tUmsatz\nMeyer\t1,5", "\t"],
    ["Bericht vom 1,2,3\n\nKunde;Umsatz;DB\nA;1,5;2\nB;2,5;3\nC;1;1", ";"],
    ['name,note\n"a;b;c","d;e;f"\n"g;h;i","j;k;l"', ","],
    ["nur eine Spalte\nA\nB", ","],
  ])("the delimiter of %j is %j", (text, delimiter) => {
    expect(csvDelimiter(text)).toBe(delimiter);
  });

  // 45657 = DATE(2024,12,31) in Excel.
  test.each<[string, Language, unknown]>([
    ["1.234,56", "de", { value: 1234.56 }],
    ["-0,5", "de", { value: -0.5 }],
    ["1.234,56 €", "de", { value: 1234.56, format: "#,##0.00 €" }],
    ["12,5 %", "de", { value: 0.125, format: "0.00%" }],
    ["1,234.56", "en", { value: 1234.56 }],
    ["1,234.56", "de", { value: "1,234.56" }],
    ["2024-12-31", "de", { value: 45657, format: "yyyy-mm-dd" }],
    ["2024-12-31 12:00", "de", { value: 45657.5, format: "yyyy-mm-dd hh:mm" }],
    ["31.12.2024", "de", { value: 45657, format: "dd.mm.yyyy" }],
    ["31.12.2024", "en", { value: "31.12.2024" }],
    ["12/31/2024", "en", { value: 45657, format: "m/d/yyyy" }],
    ["30.02.2024", "de", { value: "30.02.2024" }],
    ["00815", "de", { value: "00815" }],
    ["0", "de", { value: 0 }],
    ["0,5", "de", { value: 0.5 }],
    ["4012345678901234567", "de", { value: "4012345678901234567" }],
    ["=1+1", "de", { value: "=1+1" }],
    ["WAHR", "de", { value: true }],
    ["", "de", { value: null }],
  ])("%s in %s is read as %j", (field, language, expected) => {
    expect(csvValue(field, language)).toEqual(expected);
  });

  test("quoted fields, line breaks in them, a byte order mark and text that looks like a formula survive", async () => {
    const { engine, sheet } = await opened(
      utf8('\uFEFFKunde;Notiz\r\n"Meyer; Söhne";"erste\nzweite ""Zeile"""\r\n007;=HYPERLINK("x")\r\n'),
      "kunden.csv",
    );
    expect(engine.sheets().map(({ name }) => name)).toEqual(["kunden"]);
    expect(engine.values(sheet, zone(0, 0, 2, 1))).toEqual([
      ["Kunde", "Notiz"],
      ["Meyer; Söhne", 'erste\nzweite "Zeile"'],
      ["007", '=HYPERLINK("x")'],
    ]);
  });

  test("a file in Windows-1252 keeps its umlauts", async () => {
    // "Müll;1" as German Excel saves it. (The euro sign is left to browsers: Node 20 decodes 0x80 as Latin-1.)
    const { engine, sheet } = await opened(Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x3b, 0x31]), "a.csv");
    expect(engine.values(sheet, zone(0, 0, 0, 1))).toEqual([["Müll", 1]]);
  });

  test("Excel's sep= line decides the delimiter and is no row", async () => {
    const { engine, sheet } = await opened(utf8("sep=|\na|b\n1|2"), "a.csv");
    expect(engine.values(sheet, zone(0, 0, 1, 1))).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
  });

  test("dates keep their look", async () => {
    const { engine, sheet } = await opened(utf8("Datum\n2024-12-31\n2025-01-01"), "a.csv");
    expect(engine.text(sheet, zone(1, 0, 2, 0))).toEqual([["2024-12-31"], ["2025-01-01"]]);
  });
});

describe("Excel files", () => {
  test("values, formulas, dates, formats, text, widths, frozen panes and hidden sheets arrive", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Daten & mehr",
          rows: [
            ["Kunde", "Datum", "Betrag"],
            ["0815", new Date(Date.UTC(2024, 11, 31)), 1.5],
            ["=1+1", null, true],
          ],
          cells: new Map([
            ["2,2", { formula: "SUM(C1:C2)*2", formulaResult: 3, value: 3 }],
            ["0,0", { style: { font: { bold: true } } }],
          ]),
          columns: [{ width: 20 }, { numFmt: "dd.mm.yyyy" }, { numFmt: "#,##0.00 €" }],
          freezePane: { rows: 1, columns: 1 },
          tables: [
            {
              name: "T1",
              range: "A1:C3",
              columns: [{ name: "Kunde" }, { name: "Datum" }, { name: "Betrag" }],
            },
          ],
        },
        { name: "Versteckt", rows: [[1]], hidden: true },
      ],
    });
    const { engine, sheet } = await opened(bytes, "x.xlsx");
    expect(engine.sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Daten & mehr", false],
      ["Versteckt", true],
    ]);
    expect(engine.formulas(sheet, zone(0, 0, 2, 2))).toEqual([
      ["Kunde", "Datum", "Betrag"],
      ["0815", 45657, 1.5],
      ["=1+1", "", "=SUM(C1:C2)*2"],
    ]);
    expect(engine.text(sheet, zone(1, 1, 2, 2))).toEqual([
      ["31.12.2024", "1,50 €"],
      ["", "3,00 €"],
    ]);
    expect(engine.values(sheet, zone(2, 0))).toEqual([["=1+1"]]);
    expect(engine.style(sheet, 0, 0)).toMatchObject({ bold: true });
    expect(engine.model.getters.getPaneDivisions(sheet)).toEqual({ xSplit: 1, ySplit: 1 });
  });
});
