/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/excel/Workbook";
import type { CellValue } from "../../../src/report/CellChunk";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { cellsOfPlan } from "../../report/support/cellsOfPlan";
import { customerExport } from "../exports";
import { MemoryWorkbook } from "../MemoryWorkbook";
import { openPane } from "./openPane";

registerPaneIcons();
// Generous, as a busy machine must not fail a test that only waits for its result.
// Asking jsdom for the visibility of every element would take most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

/** The same customers half a year later: K1 has grown by half at a worse ratio, K10 is gone, K11 is new. */
const laterExport: CellValue[][] = [
  customerExport[0],
  ["K1", "Adler GmbH", 3000, 600, "30.06.2025"],
  ...customerExport.slice(2, -1),
  ["K11", "Kauz", 100, 30, "30.06.2025"],
];

/** A workbook with a report on the earlier export, in which the later one is marked now. */
async function openWithEarlierReport(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(customerExport);
  openPane(workbook);
  await waitFor(() => expect(button("Bericht erstellen").getAttribute("aria-disabled")).not.toBe("true"));
  fireEvent.click(button("Bericht erstellen"));
  await waitFor(() => expect(workbook.settings.get("reports")).toBeDefined());
  const ranking = workbook.written.find(({ key }) => key === "ranking");
  if (ranking === undefined) throw new Error("there is no ranking");
  workbook.sheetTables.set(ranking.name, cellsOfPlan(ranking));
  act(() => workbook.select("Kunden Juni", laterExport));
  return workbook;
}

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

async function openComparison(): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name: "Mit einem früheren Bericht vergleichen" }));
}

async function chooseReport(option = /^Rangliste: Kunden!/): Promise<void> {
  await openComparison();
  fireEvent.click(await screen.findByRole("combobox", { name: /^Früherer Bericht/ }));
  fireEvent.click(screen.getByRole("option", { name: option }));
}

describe("the comparison with an earlier report", () => {
  test("is not offered while there is none", async () => {
    openPane(new MemoryWorkbook(customerExport));
    await waitFor(() => expect(button("Bericht erstellen").getAttribute("aria-disabled")).not.toBe("true"));
    expect(screen.queryByRole("button", { name: "Mit einem früheren Bericht vergleichen" })).toBeNull();
  });

  test("says in words and tables what has become of the earlier report", async () => {
    await openWithEarlierReport();
    await chooseReport();
    // 1,000 became 1,190: K1 has 25 % on 1,000 more, and 5 % less on 3,000; K10 cost 60; K11 brings 30.
    expect(await screen.findByText(/ist von 1\.000 auf 1\.190 gestiegen/)).toBeTruthy();
    expect(screen.getByText(/^1 Kunde ist verloren; er hatte 60 gekostet\.$/)).toBeTruthy();
    expect(screen.getByText(/\+250 aus mehr Umsatz und −150 aus schlechteren Margen/)).toBeTruthy();
    const bridge = screen.getByRole("table", { name: /^Vom früheren zum späteren/ });
    const rows = within(bridge).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "PostenKundenDeckungsbeitrag",
      "Früherer Bericht101.000,00",
      "Verlorene Kunden1+60,00",
      "Mengeneffekt9+250,00",
      "Margeneffekt9-150,00",
      "Neue Kunden1+30,00",
      "Späterer Bericht101.190,00",
    ]);
    expect(screen.getByRole("group", { name: /^Wanderung zwischen/ })).toBeTruthy();
  });

  test("is written into two sheets, which are then no tables to report on", async () => {
    const workbook = await openWithEarlierReport();
    await chooseReport();
    fireEvent.click(await screen.findByRole("button", { name: "Vergleich ins Blatt schreiben" }));
    expect(await screen.findByText("Geschrieben: „Vergleich“ und „Vergleich Kunden“.")).toBeTruthy();
    const written = workbook.written.slice(-2);
    expect(written.map(({ key, name }) => [key, name])).toEqual([
      ["comparison", "Vergleich"],
      ["comparedCustomers", "Vergleich Kunden"],
    ]);
    act(() => workbook.select("Vergleich", [["Kundenwert: Vergleich zweier Berichte"]]));
    // What was compared stays on the screen while the user looks at its sheets.
    expect(await screen.findByText("Geschrieben: „Vergleich“ und „Vergleich Kunden“.")).toBeTruthy();
    expect(screen.getByText(/ist von 1\.000 auf 1\.190 gestiegen/)).toBeTruthy();
  });

  test("that can not be written says so, and can be tried again", async () => {
    const workbook = await openWithEarlierReport();
    await chooseReport();
    workbook.failOn("write", new WorkbookError("protectedWorkbook"));
    fireEvent.click(await screen.findByRole("button", { name: "Vergleich ins Blatt schreiben" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/geschützt/);
    expect(button("Vergleich ins Blatt schreiben").getAttribute("aria-disabled")).not.toBe("true");
  });

  test("can be cancelled while it is written", async () => {
    const workbook = await openWithEarlierReport();
    await chooseReport();
    const release = workbook.hold("write");
    fireEvent.click(await screen.findByRole("button", { name: "Vergleich ins Blatt schreiben" }));
    expect(await screen.findByText("Der Vergleich wird geschrieben …")).toBeTruthy();
    fireEvent.click(button("Abbrechen"));
    release();
    await waitFor(() => expect(screen.queryByText("Der Vergleich wird geschrieben …")).toBeNull());
    expect(workbook.written.some(({ key }) => key === "comparison")).toBe(false);
  });

  test("says why an earlier ranking can not be read, and that one was edited", async () => {
    const workbook = await openWithEarlierReport();
    const cells = workbook.sheetTables.get("Rangliste") ?? [];
    workbook.sheetTables.set(
      "Rangliste",
      cells.map((row) => row.filter((_, column) => column !== 1)),
    );
    await chooseReport();
    expect((await screen.findByRole("alert")).textContent).toMatch(/fehlt die Spalte „Kunde“/);

    workbook.sheetTables.delete("Rangliste");
    fireEvent.click(screen.getByRole("combobox", { name: /^Früherer Bericht/ }));
    fireEvent.click(screen.getByRole("option", { name: /^Rangliste: Kunden!/ }));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/ist nicht mehr da/));

    workbook.sheetTables.set("Rangliste", cells.slice(0, -1));
    fireEvent.click(screen.getByRole("combobox", { name: /^Früherer Bericht/ }));
    fireEvent.click(screen.getByRole("option", { name: /^Rangliste: Kunden!/ }));
    expect(await screen.findByText(/hatte 10 Kunden, jetzt stehen dort 9/)).toBeTruthy();
  });
});
