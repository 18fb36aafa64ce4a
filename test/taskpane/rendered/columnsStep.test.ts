/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/excel/Workbook";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { MAPPING_SETTING } from "../../../src/taskpane/setup/MappingMemory";
import { customerExport } from "../exports";
import { openPane } from "./openPane";
import { button, chooseColumn, dropdown, isDisabled, readyButton, startReport } from "./reportPane";
import { open } from "./settingsPane";

registerPaneIcons();
// Generous, as a busy machine must not fail a test that only waits for its result.
// Asking jsdom for the visibility of every element would take most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

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
    await startReport();
    const result = await screen.findByRole("region", { name: "Ergebnis" });
    // Revenue of the best two of ten: 3,500 of 7,900.
    expect(result.textContent).toMatch(/20\s%\sder Kunden bringen 44\s% des Umsatzes/);
  });

  test("that the user chose are kept in the workbook and used the next time", async () => {
    const workbook = open(customerExport);
    await readyButton();
    chooseColumn("Umsatz", "– keine Spalte –");
    expect(workbook.settings.has(MAPPING_SETTING)).toBe(false);
    await startReport();
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
    await startReport();
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
