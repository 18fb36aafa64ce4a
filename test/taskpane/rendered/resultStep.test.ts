/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen, within } from "@testing-library/react";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { customerExport, orderExport } from "../exports";
import { button, mark, readyButton, startReport } from "./reportPane";
import { open } from "./settingsPane";

registerPaneIcons();
// Generous, as a busy machine must not fail a test that only waits for its result.
// Asking jsdom for the visibility of every element would take most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

describe("the preview", () => {
  test("shows the report before anything is written", async () => {
    const workbook = open(customerExport);
    const preview = await screen.findByRole("region", { name: "Vorschau" });
    expect(preview.textContent).toMatch(/20\s%\sder Kunden bringen 80\s% des Deckungsbeitrags/);
    expect(workbook.written).toEqual([]);
  });
});

describe("the report", () => {
  test("is written and summed up in sentences", async () => {
    const workbook = open(customerExport);
    await startReport();
    const result = await screen.findByRole("region", { name: "Ergebnis" });
    expect(result.textContent).toMatch(/die schlechtesten 10\s%\skosten 60\./);
    expect(result.textContent).toContain("2 Kunden liegen beim Deckungsbeitrag unter null.");
    expect(workbook.written.map((sheet) => sheet.key)).toEqual(
      expect.arrayContaining(["overview", "ranking"]),
    );
    expect(screen.getByRole("status").textContent).toContain(
      `Fertig. Neue Blätter: ${workbook.written.map((sheet) => sheet.name).join(", ")}`,
    );
  });

  test("accounts for every row and cent", async () => {
    open([...customerExport, ["", "", 50, 5, ""]]);
    await startReport();
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
    await startReport();
    const result = await screen.findByRole("region", { name: "Ergebnis" });
    const table = within(result).getByRole("table", { name: "Die besten 10 Kunden" });
    expect(within(table).getByText("<img src=x onerror=alert(1)>")).toBeTruthy();
    expect(document.querySelector("img")).toBeNull();
  });

  test("speaks English", async () => {
    open(customerExport, "en");
    await startReport("Create report");
    const result = await screen.findByRole("region", { name: "Result" });
    expect(result.textContent).toContain(
      "20% of customers bring 80% of contribution margin; the worst 10% cost 60.",
    );
  });

  test("a table inside the report itself is not offered for another report", async () => {
    const workbook = open(customerExport);
    await startReport();
    await screen.findByRole("region", { name: "Ergebnis" });
    mark(workbook, workbook.written[0].name, customerExport);
    expect(await screen.findByText(/Die Auswahl liegt im Bericht/)).toBeTruthy();
    expect(
      screen.getByText("„Übersicht“ hat Kundenwert geschrieben; bitte die Quelle anklicken"),
    ).toBeTruthy();
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
