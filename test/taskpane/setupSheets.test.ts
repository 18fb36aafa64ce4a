import { CLASSICAL_RFMR_TABLE } from "../../src/domain/classicalRfmrTable";
import type { Language } from "../../src/i18n/Language";
import { de } from "../../src/i18n/pane/de";
import { en } from "../../src/i18n/pane/en";
import { setupSheetTexts } from "../../src/i18n/setupSheets/setupSheetTexts";
import type { ReportSettings } from "../../src/report/ReportSettings";
import type { PlannedCell, SheetPlan } from "../../src/report/SheetPlan";
import { pointTableSheet } from "../../src/report/sheets/setup/pointTableSheet";
import { segmentMapSheet } from "../../src/report/sheets/setup/segmentMapSheet";
import { readSetup, setupProblem, withSetup } from "../../src/taskpane/setup/readSetup";
import { keepSetupSheet, loadSetupSheets, SETUP_SETTING } from "../../src/taskpane/setup/setupSheets";
import { failureSentence } from "../../src/taskpane/words/failureSentence";
import { setupSentences } from "../../src/taskpane/words/setupSentences";
import { MemoryWorkbook } from "./MemoryWorkbook";

type Cells = (string | number)[][];

/** The cells of a planned sheet as they are read back. */
function valuesOf(plan: SheetPlan): Cells {
  const rows: Cells = [];
  const plain = (cell: PlannedCell) => (typeof cell === "string" || typeof cell === "number" ? cell : "");
  for (const { row, rowCount, columns } of plan.blocks) {
    for (let index = 0; index < rowCount; index++)
      rows[row + index] = columns.map(({ cell }) => plain(cell(index)));
  }
  return Array.from(rows, (row) => row ?? [""]);
}

const points = (language: Language = "de") => valuesOf(pointTableSheet(setupSheetTexts(language), "Punkte"));
const segments = (bins = 5) => valuesOf(segmentMapSheet(setupSheetTexts("de"), "Segmente", bins));
const settings: ReportSettings = { shape: "orders", mapping: {} };

/** The sheet row, as Excel counts, of the first row that begins with the text. */
const rowOf = (cells: Cells, text: string) => cells.findIndex(([first]) => first === text) + 1;

describe("the sheets that a workbook has for points and segments", () => {
  test("are none until one was made", async () => {
    const workbook = new MemoryWorkbook([]);
    expect(await loadSetupSheets(workbook)).toEqual({});
  });

  test("are found again, also when they were renamed", async () => {
    const workbook = new MemoryWorkbook([]);
    workbook.sheets = [{ id: "p", name: "RFMR-Punkte" }];
    await keepSetupSheet(workbook, "points", "RFMR-Punkte");
    workbook.sheets = [
      { id: "p", name: "Unsere Punkte" },
      { id: "other", name: "RFMR-Punkte" },
    ];
    workbook.sheetTables.set("Unsere Punkte", [["Faktor"]]);
    workbook.sheetTables.set("RFMR-Punkte", [["no"]]);
    expect(await loadSetupSheets(workbook)).toEqual({
      points: { name: "Unsere Punkte", values: [["Faktor"]] },
    });
  });

  test("are found by name where another program has given them other ids", async () => {
    const workbook = new MemoryWorkbook([]);
    workbook.settings.set(SETUP_SETTING, { segmentMap: { id: "before", name: "Segmentregeln" } });
    workbook.sheets = [{ id: "after", name: "Segmentregeln" }];
    workbook.sheetTables.set("Segmentregeln", [["x"]]);
    expect((await loadSetupSheets(workbook)).segmentMap).toEqual({ name: "Segmentregeln", values: [["x"]] });
  });

  test("are gone when the user has deleted them", async () => {
    const workbook = new MemoryWorkbook([]);
    workbook.settings.set(SETUP_SETTING, { points: { id: "p", name: "RFMR-Punkte" } });
    expect(await loadSetupSheets(workbook)).toEqual({});
  });

  test.each([[null], ["points"], [[]], [{ points: "RFMR-Punkte" }], [{ points: { id: 7, name: "x" } }]])(
    "are not looked for where the setting is %j",
    async (setting) => {
      const workbook = new MemoryWorkbook([]);
      workbook.settings.set(SETUP_SETTING, setting);
      expect(await loadSetupSheets(workbook)).toEqual({});
    },
  );
});

describe("a report", () => {
  test("without such sheets is made by what is usual", () => {
    expect(withSetup(settings, {})).toEqual({ ok: true, settings });
  });

  test.each(["de", "en"] as const)("follows the points of a sheet written in %s", (language) => {
    const applied = withSetup(settings, { points: { name: "Punkte", values: points(language) } });
    expect(applied).toMatchObject({ ok: true, settings: { pointTable: CLASSICAL_RFMR_TABLE } });
  });

  test("follows the segments of a sheet, for as many classes as it has", () => {
    const sheets = { segmentMap: { name: "Segmente", values: segments(4) } };
    const applied = withSetup({ ...settings, scoring: { bins: 4 } }, sheets);
    expect(applied.ok && applied.settings.segmentMap?.[0]).toMatchObject({
      segment: "champions",
      recency: [4, 4],
    });
  });

  test("is not made by a sheet with a fault, which is said with sheet, row and problem", () => {
    const values = points();
    const row = rowOf(values, "Startwert");
    values[row - 1][2] = "viel";
    const applied = withSetup(settings, { points: { name: "Unsere Punkte", values } });
    if (applied.ok) throw new Error("made all the same");
    const failure = { kind: "setup", problem: applied.problem } as const;
    expect(failureSentence(failure, de)).toBe(
      `Blatt „Unsere Punkte“: In Zeile ${row} steht unter „Punkte“ der Text „viel“. Erlaubt ist nur eine Zahl.`,
    );
    expect(failureSentence(failure, en)).toBe(
      `Sheet “Unsere Punkte”: Row ${row} has the text “viel” under “Punkte”. Only a number is allowed.`,
    );
  });

  test("is not made by a sheet without its table, whose name is said once", () => {
    const applied = withSetup(settings, { points: { name: "Leer", values: [] } });
    if (applied.ok) throw new Error("made all the same");
    expect(failureSentence({ kind: "setup", problem: applied.problem }, de)).toBe(
      "Auf dem Blatt „Leer“ gibt es keine Tabelle mit den Überschriften Faktor, Obergrenze und Punkte.",
    );
  });

  test("is not made by rules for more classes than it has", () => {
    const sheets = { segmentMap: { name: "Segmente", values: segments(5) } };
    const applied = withSetup({ ...settings, scoring: { bins: 4 } }, sheets);
    if (applied.ok) throw new Error("made all the same");
    expect(failureSentence({ kind: "setup", problem: applied.problem }, de)).toMatch(
      /^Blatt „Segmente“: In Zeile \d+ reicht R von 5 bis 5\. Erlaubt sind ganze Zahlen von 1 bis 4/,
    );
  });
});

describe("rules with gaps or overlaps", () => {
  test("are used, and said in words", () => {
    const values = segments();
    const champions = values.find(([, from, to]) => from === 5 && to === 5);
    if (!champions) throw new Error("no champions");
    // R from 4 on instead of 5: they now reach into other segments.
    champions[1] = 4;
    const without = values.filter(([name]) => name !== "Ruhend");
    expect(without).toHaveLength(values.length - 1);
    const setup = readSetup({ segmentMap: { name: "Segmente", values: without } }, 5);
    expect(setupProblem(setup)).toBeNull();
    const { segmentMap } = setup;
    if (!segmentMap?.reading.ok) throw new Error("not read");
    const sentences = setupSentences(segmentMap, segmentMap.reading.value, de.settings);
    expect(sentences[0]).toMatch(/^Für R 1–2, F 1–2 passt keine Regel/);
    expect(sentences.some((sentence) => /überschneiden sich bei R 4, F 4–5/.test(sentence))).toBe(true);
  });

  test("of the usual grid there are none", () => {
    const { segmentMap } = readSetup({ segmentMap: { name: "Segmente", values: segments() } }, 5);
    if (!segmentMap?.reading.ok) throw new Error("not read");
    expect(setupSentences(segmentMap, segmentMap.reading.value, de.settings)).toEqual([]);
  });
});
