/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError, type WorkbookFailure } from "../../../src/excel/Workbook";
import type { CellValue } from "../../../src/report/CellChunk";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { MAPPING_SETTING } from "../../../src/taskpane/setup/MappingMemory";
import { addressExport, customerExport, orderExport } from "../exports";
import { MemoryWorkbook } from "../MemoryWorkbook";
import { openPane } from "./openPane";

registerPaneIcons();
// Generous, as a busy machine must not fail a test that only waits for its result.
// Asking jsdom for the visibility of every element would take most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

function open(cells: CellValue[][], language: "de" | "en" = "de"): MemoryWorkbook {
  const workbook = new MemoryWorkbook(cells);
  openPane(workbook, language);
  return workbook;
}

function mark(workbook: MemoryWorkbook, sheet: string, cells: CellValue[][]): void {
  act(() => workbook.select(sheet, cells));
}

function button(name: string): HTMLElement {
  return screen.getByRole("button", { name });
}

function isDisabled(element: HTMLElement): boolean {
  return element.getAttribute("aria-disabled") === "true" || element.hasAttribute("disabled");
}

async function readyButton(name = "Bericht erstellen"): Promise<HTMLElement> {
  await waitFor(() => expect(isDisabled(button(name))).toBe(false));
  return button(name);
}

async function createReport(name?: string): Promise<void> {
  fireEvent.click(await readyButton(name));
}

function dropdown(label: string): HTMLElement {
  return screen.getByRole("combobox", { name: new RegExp(`^${label}(?!\\p{L})`, "u") });
}

function chooseColumn(label: string, column: string): void {
  fireEvent.click(dropdown(label));
  fireEvent.click(screen.getByRole("option", { name: new RegExp(`^${column}`) }));
}

describe("the selection", () => {
  test("is shown with its rows and columns", async () => {
    open(customerExport);
    expect(await screen.findByText("Kunden!A1:E11 – 10 Zeilen, 5 Spalten")).toBeTruthy();
  });

  test("is followed when the user marks something else", async () => {
    const workbook = open(customerExport);
    await readyButton();
    mark(workbook, "Meine Orders", orderExport);
    expect(await screen.findByText("'Meine Orders'!A1:D4 – 3 Zeilen, 4 Spalten")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Bestellungen/ }).checked).toBe(true);
  });

  test.each<[string, CellValue[][], number, RegExp]>([
    ["is empty", [], 1, /Auswahl ist leer/],
    ["has two areas", customerExport, 2, /mehrere Bereiche markiert/],
    ["has a header only", customerExport.slice(0, 1), 1, /Unter der Kopfzeile steht keine Zeile/],
    ["has no money", addressExport, 1, /Es fehlt ein Geldbetrag/],
  ])("that %s disables the button and says why", async (_what, cells, areas, reason) => {
    const workbook = new MemoryWorkbook(cells);
    workbook.areaCount = areas;
    openPane(workbook);
    const sentence = await screen.findByText(reason);
    expect(isDisabled(button("Bericht erstellen"))).toBe(true);
    expect(button("Bericht erstellen").getAttribute("aria-describedby")).toContain(sentence.id);
    fireEvent.click(button("Bericht erstellen"));
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("that can not be read is said, and the report may be tried all the same", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    workbook.failOn("describe", new WorkbookError("cellEditing"));
    openPane(workbook);
    expect((await screen.findByText(/gerade eine Zelle bearbeitet/)).closest("[role=alert]")).toBeTruthy();
    expect(isDisabled(button("Bericht erstellen"))).toBe(false);
  });
});

describe("the columns", () => {
  test("are recognised and shown with samples", async () => {
    open(customerExport);
    await readyButton();
    expect(dropdown("Kundennummer").textContent).toContain("Kundennummer");
    expect(dropdown("Deckungsbeitrag").textContent).toContain("Deckungsbeitrag");
    expect(screen.getByText(/z\. B\. Adler GmbH · Berg AG/)).toBeTruthy();
  });

  test("without customer, the button is disabled until one is chosen", async () => {
    open(customerExport);
    await readyButton();
    chooseColumn("Kundennummer", "– keine Spalte –");
    chooseColumn("Kundenname", "– keine Spalte –");
    expect(screen.getByText(/Es fehlt, wer der Kunde ist/)).toBeTruthy();
    expect(isDisabled(button("Bericht erstellen"))).toBe(true);
    chooseColumn("Kundennummer", "Kundenname");
    expect(isDisabled(button("Bericht erstellen"))).toBe(false);
  });

  test("that the user chose decide what is ranked", async () => {
    open(customerExport);
    await readyButton();
    chooseColumn("Deckungsbeitrag", "– keine Spalte –");
    await createReport();
    const result = await screen.findByRole("region", { name: "Ergebnis" });
    // Revenue of the best two of ten: 3,500 of 7,900.
    expect(result.textContent).toMatch(/20\s%\sder Kunden bringen 44\s% des Umsatzes/);
  });

  test("that the user chose are kept in the workbook and used the next time", async () => {
    const workbook = open(customerExport);
    await readyButton();
    chooseColumn("Umsatz", "– keine Spalte –");
    expect(workbook.settings.has(MAPPING_SETTING)).toBe(false);
    await createReport();
    await screen.findByRole("region", { name: "Ergebnis" });
    expect(workbook.settings.has(MAPPING_SETTING)).toBe(true);
    cleanup();

    openPane(workbook);
    await readyButton();
    expect(dropdown("Umsatz").textContent).toContain("– keine Spalte –");
    fireEvent.click(button("Vorschlag wiederherstellen"));
    expect(dropdown("Umsatz").textContent).toContain("Umsatz");
  });

  test("that can not be kept do not spoil the report, but are mentioned", async () => {
    const workbook = open(customerExport);
    workbook.failOn("saveSetting", new WorkbookError("hostFailure"));
    await readyButton();
    chooseColumn("Umsatz", "– keine Spalte –");
    await createReport();
    await screen.findByRole("region", { name: "Ergebnis" });
    expect(await screen.findByText(/Spaltenzuordnung konnte nicht/)).toBeTruthy();
  });
});

describe("a doubt", () => {
  test("about numbers is asked, and the answer decides", async () => {
    // Neither text tells whether its point separates thousands or decimals.
    open([
      ["Kundennummer", "Umsatz"],
      ["K1", "1.234"],
      ["K2", "2.345"],
    ]);
    await screen.findByText(/ob das Zeichen in „1\.234“ Tausender oder Dezimalstellen trennt/);
    fireEvent.click(screen.getByRole("radio", { name: "Englisch: 1,234.56" }));
    const preview = await screen.findByRole("region", { name: "Vorschau" });
    expect(within(preview).getByRole("row", { name: /^Umsatz gesamt/ }).textContent).toContain("3,58");
    expect(screen.queryByRole("radio", { name: "Englisch: 1,234.56" })).toBeNull();
  });
});

describe("the preview", () => {
  test("shows the report before anything is written", async () => {
    const workbook = open(customerExport);
    const preview = await screen.findByRole("region", { name: "Vorschau" });
    expect(preview.textContent).toMatch(/20\s%\sder Kunden bringen 80\s% des Deckungsbeitrags/);
    expect(workbook.written).toEqual([]);
  });
});

describe("a long table", () => {
  const header: CellValue[] = ["Kundennummer", "Umsatz"];
  const long = [header, ...Array.from({ length: 5_000 }, (_, row): CellValue[] => [`K${row}`, row + 1])];

  test("is only peeked at before the report, and read whole for it", async () => {
    const workbook = open(long);
    expect(await screen.findByText("Kunden!A1:B5001 – 5.000 Zeilen, 2 Spalten")).toBeTruthy();
    expect(workbook.rowsRead).toBe(200);
    expect(screen.queryByRole("region", { name: "Vorschau" })).toBeNull();
    await createReport();
    const result = await screen.findByRole("region", { name: "Ergebnis" });
    // 1 + 2 + … + 5,000
    expect(result.textContent).toContain("12.502.500,00");
  });
});

describe("the report", () => {
  test("is written and summed up in sentences", async () => {
    const workbook = open(customerExport);
    await createReport();
    const result = await screen.findByRole("region", { name: "Ergebnis" });
    expect(result.textContent).toMatch(/die schlechtesten 10\s%\skosten 60\./);
    expect(result.textContent).toContain("2 Kunden liegen beim Deckungsbeitrag unter null.");
    expect(workbook.written.map((sheet) => sheet.key)).toEqual(["overview", "ranking", "dataLog"]);
    expect(screen.getByRole("status").textContent).toContain(
      "Fertig. Neue Blätter: Übersicht, Rangliste, Datenprotokoll",
    );
  });

  test("accounts for every row and cent", async () => {
    open([...customerExport, ["", "", 50, 5, ""]]);
    await createReport();
    await screen.findByRole("region", { name: "Ergebnis" });
    // Stands in the gate while the table is selected, which reconciles the same, else in the result.
    const table = await screen.findByRole("table", { name: "Abgleich mit der Quelle" });
    const lines = within(table)
      .getAllByRole("row")
      .map((row) => [...row.children].map((cell) => cell.textContent));
    // Revenue 7,900 of ten customers, and 50 in a row that names none (row 12 of the sheet).
    expect(lines).toEqual([
      ["Posten", "Zeilen", "Betrag"],
      ["Gelesen", "11", "7.950,00"],
      ["Im Bericht", "10", "7.900,00"],
      ["Ohne Kunde (Zeile 12)", "1", "50,00"],
      ["Differenz", "0", "0,00"],
    ]);
  });

  test("shows names from the source as text, whatever they contain", async () => {
    open(customerExport);
    await createReport();
    const result = await screen.findByRole("region", { name: "Ergebnis" });
    const table = within(result).getByRole("table", { name: "Die besten 10 Kunden" });
    expect(within(table).getByText("<img src=x onerror=alert(1)>")).toBeTruthy();
    expect(document.querySelector("img")).toBeNull();
  });

  test("speaks English", async () => {
    open(customerExport, "en");
    await createReport("Create report");
    const result = await screen.findByRole("region", { name: "Result" });
    expect(result.textContent).toContain(
      "20% of customers bring 80% of contribution margin; the worst 10% cost 60.",
    );
  });

  test("a table inside the report itself is not offered for another report", async () => {
    const workbook = open(customerExport);
    await createReport();
    await screen.findByRole("region", { name: "Ergebnis" });
    mark(workbook, workbook.written[0].name, customerExport);
    expect(await screen.findByText(/Die Auswahl liegt im Bericht/)).toBeTruthy();
    expect(screen.getByRole("region", { name: "Ergebnis" })).toBeTruthy();
  });

  test("a table marked in the last moment is read with its own columns", async () => {
    const workbook = open(customerExport);
    await readyButton();
    mark(workbook, "Orders", orderExport);
    fireEvent.click(button("Bericht erstellen"));
    const result = await screen.findByRole("region", { name: "Ergebnis" });
    expect(within(result).getByText("Quelle: Orders!A1:D4")).toBeTruthy();
  });
});

describe("while a report is being made", () => {
  test("progress counts rows", async () => {
    const workbook = open(customerExport);
    workbook.hold("write");
    await createReport();
    await screen.findByText("1 von 10 Zeilen");
    expect(screen.getByRole("progressbar", { name: "Die Blätter werden geschrieben" })).toBeTruthy();
  });

  test("a second start is impossible, even by two clicks at once", async () => {
    const workbook = open(customerExport);
    const create = await readyButton();
    const readsBefore = workbook.reads;
    act(() => {
      fireEvent.click(create);
      fireEvent.click(create);
    });
    expect(isDisabled(create)).toBe(true);
    await screen.findByRole("region", { name: "Ergebnis" });
    expect(workbook.reads - readsBefore).toBe(1);
  });

  test("the selection is left alone, and looked at afterwards", async () => {
    const workbook = open(customerExport);
    const release = workbook.hold("write");
    await createReport();
    await screen.findByText("1 von 10 Zeilen");
    const looksBefore = workbook.looks;
    jest.useFakeTimers();
    mark(workbook, "Orders", orderExport);
    act(() => jest.runAllTimers());
    jest.useRealTimers();
    expect(workbook.looks).toBe(looksBefore);
    release();
    await screen.findByRole("region", { name: "Ergebnis" });
    expect(await screen.findByText(/^Orders!A1:D4/)).toBeTruthy();
  });

  test("cancel ends reading at once, even if Excel does not answer", async () => {
    const workbook = open(customerExport);
    await readyButton();
    workbook.hold("read");
    await createReport();
    fireEvent.click(button("Abbrechen"));
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toBe(
        "Abgebrochen. An der Arbeitsmappe wurde nichts geändert.",
      ),
    );
    expect(workbook.written).toEqual([]);
    expect(screen.queryByRole("button", { name: "Abbrechen" })).toBeNull();
  });

  test("cancel while writing waits until what was begun is taken back", async () => {
    const workbook = open(customerExport);
    await readyButton();
    const release = workbook.hold("write");
    await createReport();
    await screen.findByRole("progressbar", { name: "Die Blätter werden geschrieben" });
    fireEvent.click(button("Abbrechen"));
    expect(screen.getByRole("status").textContent).toBe("Wird abgebrochen …");
    release();
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^Abgebrochen/));
    expect(workbook.written).toEqual([]);
  });

  test("the focus stays where it is", async () => {
    open(customerExport);
    const create = await readyButton();
    create.focus();
    fireEvent.click(create);
    await screen.findByRole("region", { name: "Ergebnis" });
    expect(document.activeElement).toBe(create);
  });
});

describe("a report that fails", () => {
  test.each<[WorkbookFailure, "de" | "en", RegExp]>([
    ["protectedWorkbook", "de", /Struktur der Arbeitsmappe ist geschützt.*wurde nichts geändert/],
    ["protectedWorkbook", "en", /structure of the workbook is protected.*was changed/],
    ["hostFailure", "de", /Excel hat einen Fehler gemeldet.*wurde nichts geändert/],
    ["hostFailure", "en", /Excel reported an error.*was changed/],
    ["cleanUpFailed", "de", /nicht wieder entfernen: Rangliste\./],
    ["cleanUpFailed", "en", /could not be removed again: Rangliste\./],
  ])("for %s says so in %s", async (reason, language, sentence) => {
    const workbook = open(customerExport, language);
    workbook.failOn("write", new WorkbookError(reason, "Rangliste"));
    await createReport(language === "de" ? "Bericht erstellen" : "Create report");
    const message = await screen.findByText(sentence);
    expect(message.closest("[role=alert]")).toBeTruthy();
    expect(isDisabled(button(language === "de" ? "Bericht erstellen" : "Create report"))).toBe(false);
  });

  test("by a defect folds the technical detail away", async () => {
    const workbook = open(customerExport);
    workbook.failOn("write", new TypeError("x is undefined"));
    await createReport();
    await screen.findByText(/der Fehler liegt im Add-in/);
    const detail = screen.getByText(/x is undefined/).closest("details");
    expect(detail?.open).toBe(false);
  });
});

test("everything that can be operated has a name", async () => {
  open(customerExport);
  await readyButton();
  const controls = ["button", "combobox", "radio"].flatMap((role) => screen.getAllByRole(role));
  const named = ["button", "combobox", "radio"].flatMap((role) => screen.getAllByRole(role, { name: /\S/ }));
  expect(named).toEqual(controls);
});
