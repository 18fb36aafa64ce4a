/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/excel/Workbook";
import type { CellValue } from "../../../src/report/CellChunk";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { PREVIEW_ROWS } from "../../../src/taskpane/setup/Inspection";
import { customerExport } from "../exports";
import { MemoryWorkbook } from "../MemoryWorkbook";
import { openPane } from "./openPane";

registerPaneIcons();
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
jest.setTimeout(120_000);
afterEach(cleanup);

/** More rows than are read unasked: ten customers by turns, 1 € a row. */
const long: CellValue[][] = [
  ["Kundennummer", "Umsatz"],
  ...Array.from({ length: PREVIEW_ROWS }, (_, row): CellValue[] => [`K${row % 10}`, 1]),
];

const button = (name: string) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status").textContent;

async function openLong(language: "de" | "en" = "de"): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(long);
  openPane(workbook, language);
  await screen.findByRole("button", { name: language === "de" ? "Prüfen" : "Check" });
  return workbook;
}

describe("a table that is too large to be read unasked", () => {
  test("is checked before anything is written", async () => {
    const workbook = await openLong();
    expect(screen.queryByRole("table", { name: "Abgleich mit der Quelle" })).toBeNull();
    fireEvent.click(button("Prüfen"));
    const table = await screen.findByRole("table", { name: "Abgleich mit der Quelle" });
    expect(within(table).getByRole("row", { name: /^Gelesen 5\.000 5\.000,00/ })).toBeTruthy();
    expect(await screen.findByRole("region", { name: "Vorschau" })).toBeTruthy();
    expect(workbook.written).toEqual([]);
    expect(button("Erneut prüfen").getAttribute("aria-describedby")).toBe("check-hint");
  });

  test("is checked in English", async () => {
    await openLong("en");
    fireEvent.click(button("Check"));
    expect(await screen.findByRole("table", { name: "Reconciliation with the source" })).toBeTruthy();
    expect(button("Check again")).toBeTruthy();
  });

  test("the check shows its progress and can be cancelled", async () => {
    const workbook = await openLong();
    const release = workbook.hold("read");
    fireEvent.click(button("Prüfen"));
    expect(status()).toBe("Die Tabelle wird geprüft …");
    expect(screen.getByRole("progressbar", { name: "Die Tabelle wird geprüft" })).toBeTruthy();
    fireEvent.click(button("Prüfung abbrechen"));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(document.activeElement).toBe(button("Prüfen"));
    expect(status()).toBe("");
    release();
    fireEvent.click(button("Prüfen"));
    expect(await screen.findByRole("table", { name: "Abgleich mit der Quelle" })).toBeTruthy();
  });

  test("a check that fails says why", async () => {
    const workbook = await openLong();
    workbook.failOn("read", new WorkbookError("hostFailure"));
    fireEvent.click(button("Prüfen"));
    expect((await screen.findByText(/Excel hat einen Fehler gemeldet/)).closest("[role=alert]")).toBeTruthy();
  });

  test("what was checked is dropped when another table is selected", async () => {
    const workbook = await openLong();
    fireEvent.click(button("Prüfen"));
    await screen.findByRole("table", { name: "Abgleich mit der Quelle" });
    act(() => workbook.select("Klein", customerExport));
    await screen.findByText(/^Klein!A1:E11/);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Erneut prüfen" })).toBeNull());
    act(() => workbook.select("Kunden", long));
    expect(await screen.findByRole("button", { name: "Prüfen" })).toBeTruthy();
  });

  test("what was checked is still there after a look at an empty cell", async () => {
    const workbook = await openLong();
    fireEvent.click(button("Prüfen"));
    await screen.findByRole("table", { name: "Abgleich mit der Quelle" });
    act(() => workbook.select("Leer", []));
    await waitFor(() => expect(screen.queryByRole("table", { name: "Abgleich mit der Quelle" })).toBeNull());
    const reads = workbook.rowsRead;
    act(() => workbook.select("Kunden", long));
    expect(await screen.findByRole("table", { name: "Abgleich mit der Quelle" })).toBeTruthy();
    expect(workbook.rowsRead - reads).toBeLessThan(1_000);
  });
});

describe("a table that is read unasked", () => {
  test("is reconciled at once, and a switch changes its figures", async () => {
    openPane(new MemoryWorkbook([...customerExport, ["", "", 50, 5, ""]]));
    const table = () => screen.getByRole("table", { name: "Abgleich mit der Quelle" });
    await screen.findByRole("table", { name: "Abgleich mit der Quelle" });
    expect(screen.queryByRole("button", { name: "Prüfen" })).toBeNull();
    expect(within(table()).getByRole("row", { name: /^Im Bericht 10 7\.900,00/ })).toBeTruthy();
    const box = screen.getByRole("checkbox", { name: "Ohne Kunde" });
    box.focus();
    fireEvent.click(box);
    expect(await within(table()).findByRole("row", { name: /^Im Bericht 11 7\.950,00/ })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("checkbox", { name: "Ohne Kunde" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "Ohne Kunde" }));
    expect(await within(table()).findByRole("row", { name: /^Im Bericht 10 7\.900,00/ })).toBeTruthy();
  });
});
