/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { WorkbookError } from "../../../src/excel/Workbook";
import type { CellValue } from "../../../src/report/CellChunk";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { customerExport, orderExport } from "../exports";
import { MemoryWorkbook } from "../MemoryWorkbook";
import { openPane } from "./openPane";
import { button, chooseColumn, mark, readyButton, startReport } from "./reportPane";
import { open } from "./settingsPane";

registerPaneIcons();
// Generous, as a busy machine must not fail a test that only waits for its result.
// Asking jsdom for the visibility of every element would take most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

const STEPS = ["Schritt 1: Daten", "Schritt 2: Zuordnung", "Schritt 3: Prüfung", "Schritt 4: Ergebnis"];

/** Numbers that are written in either notation. */
const doubtful: CellValue[][] = [
  ["Kundennummer", "Umsatz"],
  ["K1", "1.234"],
  ["K2", "2.345"],
];

function step(number: number): HTMLElement {
  return screen.getByRole("heading", { level: 2, name: STEPS[number - 1] });
}

/** Null for a step that has nothing to unfold. */
function isOpen(number: number): boolean | null {
  const toggle = step(number).querySelector("button");
  return toggle && toggle.getAttribute("aria-expanded") === "true";
}

function stateOf(number: number): string | null | undefined {
  return step(number).nextElementSibling?.textContent;
}

const openSteps = () => [1, 2, 3, 4].map(isOpen);

describe("the four steps", () => {
  test("are headings in order, whatever is selected", async () => {
    const workbook = open([]);
    await screen.findByText(/Die Auswahl ist leer/);
    const headings = () => screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(headings()).toEqual(STEPS);
    mark(workbook, "Kunden", customerExport);
    await readyButton();
    expect(headings().filter((name) => name?.startsWith("Schritt"))).toEqual(STEPS);
  });

  test("of a table without doubts are folded but for the result, and say how they stand", async () => {
    open(customerExport);
    await screen.findByRole("region", { name: "Vorschau" });
    expect(openSteps()).toEqual([false, false, false, true]);
    expect([1, 2, 3, 4].map(stateOf)).toEqual([
      "Kunden!A1:E11 – 10 Zeilen, 5 Spalten",
      "5 Spalten zugeordnet",
      "10 Zeilen, alle im Bericht, Differenz 0,00",
      "Vorschau, noch nichts geschrieben",
    ]);
  });

  test("count what is set aside, and still account for every cent", async () => {
    open([...customerExport, ["", "", 50, 5, ""]]);
    await screen.findByRole("region", { name: "Vorschau" });
    expect(stateOf(3)).toBe("10 von 11 Zeilen im Bericht, Differenz 0,00");
  });

  test("without a table show what to do, and nothing else to unfold", async () => {
    open([]);
    await screen.findByText(/Die Auswahl ist leer/);
    expect(openSteps()).toEqual([true, null, null, null]);
    expect([2, 3, 4].map(stateOf)).toEqual([
      "Sobald eine Tabelle markiert ist",
      "Sobald eine Tabelle markiert ist",
      "Noch nichts zu zeigen",
    ]);
  });

  test("open where the selection can not be read", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    workbook.failOn("describe", new WorkbookError("cellEditing"));
    openPane(workbook);
    await screen.findByText(/gerade eine Zelle bearbeitet/);
    expect(isOpen(1)).toBe(true);
  });

  test("open for a question, and stay open when it is answered", async () => {
    open(doubtful);
    await screen.findByText(/Wie ist die Zahl/);
    expect(isOpen(2)).toBe(true);
    expect(stateOf(2)).toBe("Eine Frage ist offen");
    fireEvent.click(screen.getByRole("radio", { name: "Englisch: 1,234.56" }));
    await screen.findByRole("region", { name: "Vorschau" });
    expect(isOpen(2)).toBe(true);
    expect(stateOf(2)).toBe("2 Spalten zugeordnet, eigene Zuordnung");
  });

  test("open where a compulsory column is taken away", async () => {
    open(customerExport);
    await readyButton();
    expect(isOpen(2)).toBe(false);
    chooseColumn("Kundennummer", "– keine Spalte –");
    chooseColumn("Kundenname", "– keine Spalte –");
    expect([isOpen(2), stateOf(2)]).toEqual([true, "Eine Pflichtangabe fehlt"]);
  });

  test("begin anew with another table", async () => {
    const workbook = open(doubtful);
    await screen.findByText(/Wie ist die Zahl/);
    mark(workbook, "Orders", orderExport);
    await screen.findByText(/^Orders!A1:D4/);
    await waitFor(() => expect(isOpen(2)).toBe(false));
  });

  test("unfold and fold by their heading", async () => {
    open(customerExport);
    await screen.findByRole("region", { name: "Vorschau" });
    const toggle = button(STEPS[2]);
    const body = () => document.getElementById(toggle.getAttribute("aria-controls") ?? "");
    expect(body()?.hidden).toBe(true);
    fireEvent.click(toggle);
    expect([isOpen(3), body()?.hidden]).toEqual([true, false]);
    fireEvent.click(toggle);
    expect([isOpen(3), body()?.hidden]).toEqual([false, true]);
  });

  test("tell how many sheets were written", async () => {
    const workbook = open(customerExport);
    await startReport();
    await screen.findByRole("region", { name: "Ergebnis" });
    expect(stateOf(4)).toBe(`In ${workbook.written.length} neue Blätter geschrieben`);
  });

  test("keep the report that was written when another table is selected", async () => {
    const workbook = open(customerExport);
    await startReport();
    await screen.findByRole("region", { name: "Ergebnis" });
    mark(workbook, "Orders", orderExport);
    await screen.findByRole("region", { name: "Vorschau" });
    expect(screen.queryByRole("region", { name: "Ergebnis" })).toBeNull();
    fireEvent.click(button("Letzter Bericht"));
    const last = screen.getByRole("region", { name: "Ergebnis" });
    expect(last.textContent).toContain("Quelle: Kunden!A1:E11");
    expect(screen.getAllByRole("table", { name: "Abgleich mit der Quelle" })).toHaveLength(2);
  });
});

test("everything that can be operated has a name", async () => {
  open(customerExport);
  await screen.findByRole("region", { name: "Vorschau" });
  const roles = ["button", "combobox", "radio", "checkbox"];
  const controls = roles.flatMap((role) => screen.getAllByRole(role));
  const named = roles.flatMap((role) => screen.getAllByRole(role, { name: /\S/ }));
  expect(named).toEqual(controls);
});

test("no id stands twice on the page", async () => {
  const workbook = open(customerExport);
  await startReport();
  await screen.findByRole("region", { name: "Ergebnis" });
  mark(workbook, "Orders", orderExport);
  await screen.findByRole("region", { name: "Vorschau" });
  fireEvent.click(button("Letzter Bericht"));
  const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id).filter(
    (id) => id !== "gate-heading",
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
