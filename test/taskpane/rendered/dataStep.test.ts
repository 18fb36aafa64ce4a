/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen } from "@testing-library/react";
import { WorkbookError } from "../../../src/excel/Workbook";
import type { CellValue } from "../../../src/report/CellChunk";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { addressExport, customerExport, orderExport } from "../exports";
import { MemoryWorkbook } from "../MemoryWorkbook";
import { openPane } from "./openPane";
import { button, isDisabled, mark, readyButton, startReport } from "./reportPane";
import { open } from "./settingsPane";

registerPaneIcons();
// Generous, as a busy machine must not fail a test that only waits for its result.
// Asking jsdom for the visibility of every element would take most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

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

describe("a long table", () => {
  const header: CellValue[] = ["Kundennummer", "Umsatz"];
  const long = [header, ...Array.from({ length: 5_000 }, (_, row): CellValue[] => [`K${row}`, row + 1])];

  test("is only peeked at before the report, and read whole for it", async () => {
    const workbook = open(long);
    expect(await screen.findByText("Kunden!A1:B5001 – 5.000 Zeilen, 2 Spalten")).toBeTruthy();
    expect(workbook.rowsRead).toBe(200);
    expect(screen.queryByRole("region", { name: "Vorschau" })).toBeNull();
    await startReport();
    const result = await screen.findByRole("region", { name: "Ergebnis" });
    // 1 + 2 + … + 5,000
    expect(result.textContent).toContain("12.502.500,00");
  });
});
