/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { setupSheetTexts } from "../../../src/i18n/setupSheets/setupSheetTexts";
import type { CellValue } from "../../../src/report/CellChunk";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { MAPPING_SETTING } from "../../../src/taskpane/setup/MappingMemory";
import { REPORTS_SETTING } from "../../../src/taskpane/setup/reportRecords";
import { SETUP_SETTING } from "../../../src/taskpane/setup/setupSheets";
import { MemoryWorkbook } from "../MemoryWorkbook";
import { sampleRecord } from "../sampleRecord";
import { openPane } from "./openPane";
import { createReport, enter, field, open, settings } from "./settingsPane";

registerPaneIcons();
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

/** By revenue K1, K2, K3; by contribution K2, K3, K1, who loses money. */
const customers: CellValue[][] = [
  ["Kundennummer", "Umsatz", "Produktkosten", "Auftragskosten", "Letzter Kauf", "Anzahl Käufe"],
  ["K1", 1000, 900, 150, "31.01.2024", 2],
  ["K2", 800, 400, 50, "31.12.2024", 9],
  ["K3", 600, 300, 20, "30.06.2024", 5],
];
/** Four orders of three customers, of whom K1 and K2 came back. */
const orders: CellValue[][] = [
  ["Kundennummer", "Belegnummer", "Belegdatum", "Umsatz"],
  ...[
    ["K1", "R1", "05.01.2024", 100],
    ["K1", "R2", "20.03.2024", 120],
    ["K1", "R3", "15.06.2024", 90],
    ["K2", "R4", "10.02.2024", 400],
    ["K2", "R5", "01.03.2024", 380],
    ["K3", "R6", "30.06.2024", 700],
  ],
];
const withoutDates = customers.map((row) => row.slice(0, 4));
const withoutCosts = customers.map((row) => row.slice(0, 2));

/** What the workbook remembers of its one table. */
function remembered(workbook: MemoryWorkbook): unknown {
  const setting = workbook.settings.get(MAPPING_SETTING);
  return Array.isArray(setting) ? setting[0] : setting;
}

const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("radio", { name });
const summary = async () => (await settings()).querySelector("summary")?.textContent;

function choose(label: string, option: string | RegExp): void {
  fireEvent.click(screen.getByRole("combobox", { name: new RegExp(`^${label}`) }));
  fireEvent.click(screen.getByRole("option", { name: option }));
}

/** The lines of the folded groups, by which a user finds a setting. */
async function groups(): Promise<(string | null)[]> {
  const section = await settings();
  return Array.from(section.querySelectorAll("details details > summary")).map((line) => line.textContent);
}

describe("the settings about ranking, classes and decisions", () => {
  test("are folded away in groups, each of which says what was changed", async () => {
    open(customers);
    expect(await groups()).toEqual([
      "Zeitraum und Ausschlüsse",
      "Rangfolge",
      "RFM-Klassen",
      "Eigene Punkte und Segmente",
      "ABC-Klassen",
      "Entscheidungen",
    ]);
    fireEvent.click(radio("RFM-Wert"));
    enter("A bis zu diesem Anteil", "70");
    expect((await groups()).slice(1, 5)).toEqual([
      "Rangfolge: gereiht nach RFM-Wert",
      "RFM-Klassen",
      "Eigene Punkte und Segmente",
      "ABC-Klassen: ABC 70\u00a0% / 95\u00a0%",
    ]);
    expect(await summary()).toBe("gereiht nach RFM-Wert · ABC 70\u00a0% / 95\u00a0%");
  });

  test("are remembered in the workbook and found by the next pane", async () => {
    const workbook = open(customers);
    await settings();
    fireEvent.click(radio("Kundenlebenswert, einfach gerechnet"));
    enter("Bindungsrate im Jahr", "90 %");
    choose("Kosten abziehen bis", "DB I");
    choose("Anzahl der Klassen", "4");
    fireEvent.click(radio("Verschachtelt"));
    enter("Höchste Preiserhöhung", "2,5");
    fireEvent.click(screen.getByRole("checkbox", { name: "Rangstabilität prüfen" }));
    await createReport();
    expect(remembered(workbook)).toMatchObject({
      rankBy: "cltv",
      lifetime: { retention: 0.9, discountRate: 0.1 },
      deepestLevel: "contribution1",
      scoring: { bins: 4, method: "nested" },
      decisions: { mostPriceRise: 0.025 },
      stability: true,
    });
    cleanup();

    openPane(workbook);
    await settings();
    await waitFor(() => expect(radio("Kundenlebenswert, einfach gerechnet").checked).toBe(true));
    expect(field("Bindungsrate im Jahr").value).toBe("90\u00a0%");
    expect(field("Höchste Preiserhöhung").value).toBe("2,5\u00a0%");
    expect(radio("Verschachtelt").checked).toBe(true);
    expect(screen.getByRole("combobox", { name: /^Anzahl der Klassen/ }).textContent).toBe("4");
  });

  test("set back to the default are forgotten", async () => {
    const workbook = open(customers);
    await settings();
    enter("A bis zu diesem Anteil", "70 %");
    enter("A bis zu diesem Anteil", "");
    expect(field("A bis zu diesem Anteil").value).toBe("80\u00a0%");
    expect(await summary()).toBe("Alle Daten, Stichtag ist der letzte Tag der Daten");
    await createReport();
    expect(remembered(workbook)).not.toHaveProperty("abcLimits");
  });
});

describe("a value that can not be", () => {
  test.each([
    ["A bis zu diesem Anteil", "96", "Die Grenze für A muss unter der für B liegen."],
    ["B bis zu diesem Anteil", "70 %", "Die Grenze für A muss unter der für B liegen."],
    ["A bis zu diesem Anteil", "0", "Die Grenze muss über 0 % liegen."],
    ["Größte Kostensenkung", "130", "Erlaubt sind 0 % bis 100 %."],
    ["Höchste Preiserhöhung", "etwas", "„etwas“ ist kein Prozentsatz. Beispiel: 12,5 %."],
    ["Höchste Preiserhöhung", "2.5", "„2.5“ bitte mit Komma schreiben. Beispiel: 12,5 %."],
  ])("is said at the field %s: %s", async (label, text, sentence) => {
    open(customers);
    await settings();
    enter(label, text);
    expect((await screen.findByText(sentence)).closest("[role=alert]")).toBeTruthy();
    expect(await summary()).toBe("Alle Daten, Stichtag ist der letzte Tag der Daten");
  });

  test("is a retention of all without a discount rate, whichever is typed last", async () => {
    open(customers);
    await settings();
    fireEvent.click(radio("Kundenlebenswert, einfach gerechnet"));
    enter("Bindungsrate im Jahr", "100");
    enter("Zinssatz im Jahr", "0");
    expect(await screen.findByText(/wäre jeder Kunde unendlich viel wert/)).toBeTruthy();
    enter("Bindungsrate im Jahr", "80");
    enter("Zinssatz im Jahr", "0");
    await waitFor(() => expect(screen.queryByText(/unendlich viel wert/)).toBeNull());
    enter("Bindungsrate im Jahr", "100");
    expect(await screen.findByText(/wäre jeder Kunde unendlich viel wert/)).toBeTruthy();
  });
});

describe("a prediction", () => {
  const predicted = "Kundenlebenswert, Prognose aus Käufen";

  test("has a horizon and a rate, which are remembered, and is shown beside each customer", async () => {
    const workbook = open(orders);
    await settings();
    fireEvent.click(radio(predicted));
    expect(field("Prognosezeitraum in Monaten").value).toBe("12");
    enter("Prognosezeitraum in Monaten", "24");
    enter("Zinssatz im Jahr", "5");
    expect(await summary()).toBe("gereiht nach Prognose");
    await createReport();
    expect(remembered(workbook)).toMatchObject({
      rankBy: "predictedCltv",
      forecast: { months: 24, discountRate: 0.05 },
    });
    expect((await screen.findAllByRole("columnheader", { name: "Prognose" })).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/^Rang 1 von 3 \(Prognose .* in 24 Monaten\)/).length).toBeGreaterThan(0);
    cleanup();

    openPane(workbook);
    await settings();
    await waitFor(() => expect(radio(predicted).checked).toBe(true));
    expect(field("Prognosezeitraum in Monaten").value).toBe("24");
    enter("Prognosezeitraum in Monaten", "");
    expect(field("Prognosezeitraum in Monaten").value).toBe("12");
  });

  test.each([
    ["0", "Erlaubt sind 1 bis 120 Monate."],
    ["121", "Erlaubt sind 1 bis 120 Monate."],
    ["1,5", "„1,5“ ist keine ganze Zahl von Monaten. Beispiel: 12."],
  ])("can not look %s months ahead, and the field says why", async (text, sentence) => {
    open(orders);
    await settings();
    fireEvent.click(radio(predicted));
    enter("Prognosezeitraum in Monaten", text);
    expect((await screen.findByText(sentence)).closest("[role=alert]")).toBeTruthy();
  });

  test("is not offered for one row per customer, and the pane says why in advance", async () => {
    open(customers);
    const section = await settings();
    expect(radio(predicted).disabled).toBe(true);
    expect(section.textContent).toContain("Die Prognose braucht einzelne Bestellungen mit Datum.");
  });

  test("that nothing can be based on is replaced by money, and pane and sheets say so", async () => {
    open([orders[0], orders[1], orders[4], orders[6]]);
    await settings();
    fireEvent.click(radio(predicted));
    expect(
      await screen.findByText("So nicht zu rechnen: Für diese Daten wird nach Geld gereiht."),
    ).toBeTruthy();
    expect(
      (await screen.findAllByText(/^Kein Kunde hat an mehr als einem Tag gekauft/)).length,
    ).toBeGreaterThan(0);
  });
});

describe("settings that mean nothing for the data", () => {
  test("say so without dates", async () => {
    open(withoutDates);
    const section = await settings();
    expect(radio("RFM-Wert").disabled).toBe(true);
    expect(radio("RFMR-Punkten").disabled).toBe(true);
    expect(radio("Kundenlebenswert, einfach gerechnet").disabled).toBe(false);
    expect(section.textContent).toContain("RFM-Wert, RFMR-Punkte und Prognose brauchen das Kaufdatum.");
    expect(section.textContent).toContain("Ohne Datum gibt es kein R");
  });

  test("say so without costs, and offer no level that the data do not have", async () => {
    open(withoutCosts);
    const section = await settings();
    expect(section.textContent).toContain("Die Daten geben nur Umsatz her.");
    expect(section.textContent).toContain("Ohne Kosten gibt es keinen Deckungsbeitrag");
    expect(screen.queryByRole("combobox", { name: /^Kosten abziehen bis/ })).toBeNull();
  });

  test("say so of single costs that are missing", async () => {
    open(customers);
    await settings();
    const note = "Wirkt erst, wenn die Kundenkosten eine Spalte haben.";
    expect(field("Vermeidbar von den Kundenkosten").closest(".ms-TextField")?.textContent).toContain(note);
    expect(screen.queryByText(/Wirkt erst, wenn die Auftragskosten/)).toBeNull();
    choose("Kosten abziehen bis", "Umsatz");
    expect(radio("Geld: Umsatz").checked).toBe(true);
  });
});

describe("class limits of an earlier report", () => {
  function withEarlier(part = {}): MemoryWorkbook {
    const workbook = new MemoryWorkbook(customers);
    const record = sampleRecord({ source: { sheet: "Archiv", address: "A1:D5" }, ...part });
    workbook.settings.set(REPORTS_SETTING, [record]);
    workbook.sheets = [{ id: "r", name: "Rangliste Januar" }];
    openPane(workbook);
    return workbook;
  }
  const offer = "Wie in „Rangliste Januar“: 3 Klassen, Stichtag 31.12.2024";

  test("can be taken over, and bring number and division with them", async () => {
    const workbook = withEarlier();
    await settings();
    await screen.findByRole("combobox", { name: /^Klassengrenzen/ });
    choose("Klassengrenzen", offer);
    expect(await summary()).toBe("feste Klassengrenzen");
    expect(radio("Verschachtelt").disabled).toBe(true);
    expect(screen.getByRole("combobox", { name: /^Anzahl der Klassen/ }).textContent).toBe("3");
    await createReport();
    expect(remembered(workbook)).toMatchObject({ scoring: { frozen: sampleRecord().thresholds } });
    choose("Klassengrenzen", "Aus diesen Daten neu bilden");
    expect(await summary()).toBe("Alle Daten, Stichtag ist der letzte Tag der Daten");
  });

  test("stay in force when the report they are from is gone", async () => {
    const workbook = withEarlier();
    await settings();
    await screen.findByRole("combobox", { name: /^Klassengrenzen/ });
    choose("Klassengrenzen", offer);
    await createReport();
    cleanup();
    workbook.sheets = [];
    openPane(workbook);
    expect(await screen.findByText("Wie zuletzt übernommen: 3 Klassen")).toBeTruthy();
  });

  test("can not be taken over where no report has some, and the pane says how they come about", async () => {
    withEarlier({ thresholds: null, method: "nested" });
    expect((await settings()).textContent).toContain("Eine verschachtelte Einteilung hat keine.");
  });
});

describe("the report of the same table", () => {
  const replace = () => screen.queryByRole("checkbox", { name: "Früheren Bericht ersetzen" });

  test("can be replaced once there is one, and is not unless the user wants it", async () => {
    const workbook = open(customers);
    await settings();
    expect(replace()).toBeNull();
    await createReport();
    const box = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Früheren Bericht ersetzen" });
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(screen.getByText(/^Entfernt nach dem Schreiben Übersicht, Rangliste/)).toBeTruthy();
    await createReport();
    await waitFor(() => expect(workbook.sheets).toHaveLength(workbook.written.length / 2));
    expect(workbook.sheets[0].name).toBe("Übersicht");
  });

  test("that Excel does not remove is named", async () => {
    const workbook = open(customers);
    await createReport();
    fireEvent.click(await screen.findByRole("checkbox", { name: "Früheren Bericht ersetzen" }));
    workbook.failOn("replace", new Error("refused"));
    await createReport();
    expect(
      await screen.findByText(/Excel hat aber nicht alle Blätter des früheren entfernt: Übersicht,/),
    ).toBeTruthy();
  });
});

describe("own sheets for points and segments", () => {
  const { columns, sheetName } = setupSheetTexts("de").points;
  const line = "Es gilt die klassische Punktetabelle des Versandhandels.";

  test("are written when they are edited for the first time, and shown afterwards", async () => {
    const workbook = open(customers);
    const edit = await screen.findByRole("button", { name: "RFMR-Punktetabelle bearbeiten" });
    expect(await screen.findByText(line)).toBeTruthy();
    await waitFor(() => expect(edit.hasAttribute("disabled")).toBe(false));
    fireEvent.click(edit);
    await waitFor(() => expect(workbook.settings.has(SETUP_SETTING)).toBe(true));
    expect(workbook.written.map(({ key, name }) => [key, name])).toEqual([["points", sheetName]]);

    workbook.sheetTables.set(sheetName, [
      [columns.factor, columns.limit, columns.points],
      ["Startwert", "", 7],
    ]);
    fireEvent.click(screen.getByRole("button", { name: "RFMR-Punktetabelle bearbeiten" }));
    await waitFor(() => expect(workbook.shown).toEqual([sheetName]));
    expect(workbook.written).toHaveLength(1);
    expect(await screen.findByText(/^Es gilt die Punktetabelle auf dem Blatt „RFMR-Punkte“/)).toBeTruthy();
    expect(await summary()).toBe("eigene RFMR-Punkte");
  });

  test("with a fault keep the report from being made, and are read again on request", async () => {
    const workbook = new MemoryWorkbook(customers);
    workbook.sheets = [{ id: "p", name: sheetName }];
    workbook.settings.set(SETUP_SETTING, { points: workbook.sheets[0] });
    const head = [columns.factor, columns.limit, columns.points];
    workbook.sheetTables.set(sheetName, [head, ["Startwert", "", "viel"]]);
    openPane(workbook);
    const fault = "In Zeile 2 steht unter „Punkte“ der Text „viel“. Erlaubt ist nur eine Zahl.";
    expect(await screen.findByText(fault)).toBeTruthy();
    expect(await screen.findByText(`Blatt „${sheetName}“: ${fault}`)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Vorschau" })).toBeNull();

    workbook.sheetTables.set(sheetName, [head, ["Startwert", "", 7]]);
    fireEvent.click(within(await settings()).getByRole("button", { name: "Neu lesen" }));
    expect(await screen.findByRole("region", { name: "Vorschau" })).toBeTruthy();
    expect(screen.queryByText(fault)).toBeNull();
  });

  test("are no tables to report on, and neither are the sheets of earlier reports", async () => {
    const workbook = new MemoryWorkbook(customers);
    workbook.sheets = [
      { id: "p", name: sheetName },
      { id: "r", name: "Rangliste" },
    ];
    workbook.settings.set(SETUP_SETTING, { points: workbook.sheets[0] });
    workbook.settings.set(REPORTS_SETTING, [sampleRecord()]);
    workbook.sheetTables.set(sheetName, [
      [columns.factor, columns.limit, columns.points],
      ["Startwert", "", 7],
    ]);
    openPane(workbook);
    await settings();
    act(() => workbook.select(sheetName, customers));
    expect(await screen.findByText(/^Dieses Blatt ist zum Anpassen da\./)).toBeTruthy();
    act(() => workbook.select("Rangliste", customers));
    expect(await screen.findByText(/^Die Auswahl liegt im Bericht\./)).toBeTruthy();
    act(() => workbook.select("Kunden", customers));
    expect(await settings()).toBeTruthy();
  });
});
