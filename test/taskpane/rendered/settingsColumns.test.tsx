/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { CellValue } from "../../../src/report/CellChunk";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { openPane } from "./openPane";
import { createReport, open, settings, total } from "./settingsPane";

registerPaneIcons();
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

describe("columns of equal right", () => {
  const years: CellValue[][] = [
    ["Kundennummer", "Umsatz 2023", "Umsatz 2024"],
    ["K1", 100, 1000],
    ["K2", 50, 500],
  ];
  const create = () => screen.getByRole("button", { name: "Bericht erstellen" });

  test("are asked about with samples, and block the report until one is named", async () => {
    open(years);
    await screen.findByText("Welche Spalte gilt als „Umsatz (Betrag)“?");
    expect(create().getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText(/^Mehrere Spalten können der Geldbetrag sein/)).toBeTruthy();
    const options = within(screen.getByRole("radiogroup", { name: /Welche Spalte/ })).getAllByRole("radio");
    expect(options.map((option) => (option as HTMLInputElement).checked)).toEqual([false, false]);

    fireEvent.click(screen.getByRole("radio", { name: "Umsatz 2024 (z. B. 1000 · 500)" }));
    await waitFor(() => expect(create().getAttribute("aria-disabled")).not.toBe("true"));
    expect(screen.getByRole("combobox", { name: /^Umsatz \(Betrag\)/ }).textContent).toContain("Umsatz 2024");
    await total("1.500,00");

    // The question stays, so that arrow keys can pass through its options.
    fireEvent.click(screen.getByRole("radio", { name: "Umsatz 2023 (z. B. 100 · 50)" }));
    expect(screen.getByRole("combobox", { name: /^Umsatz \(Betrag\)/ }).textContent).toContain("Umsatz 2023");
  });

  test("are not asked about again in a workbook that remembers the answer", async () => {
    const workbook = open(years);
    fireEvent.click(await screen.findByRole("radio", { name: /^Umsatz 2024/ }));
    await createReport();
    cleanup();
    openPane(workbook);
    await screen.findByText(/Eigene Zuordnung/);
    expect(screen.queryByText(/^Welche Spalte gilt/)).toBeNull();
  });
});

describe("what is known of a column", () => {
  const remarks = (label: RegExp) => {
    const id = screen.getByRole("combobox", { name: label }).getAttribute("aria-describedby") ?? "";
    return document.getElementById(id)?.textContent ?? "";
  };

  test("is presumed where its header only contains a known word, until the user has said so", async () => {
    open([
      ["Kundennummer", "Umsatz der Sparte Nord"],
      ["K1", 100],
      ["K2", 200],
    ]);
    await settings();
    const amount = /^Umsatz \(Betrag\)/;
    expect(remarks(/^Kundennummer/)).toBe("z. B. K1 · K2");
    expect(remarks(amount)).toBe("Vermutet – z. B. 100 · 200");
    fireEvent.click(screen.getByRole("combobox", { name: amount }));
    fireEvent.click(screen.getByRole("option", { name: /^Umsatz der Sparte/ }));
    expect(remarks(amount)).toBe("z. B. 100 · 200");
  });

  test("includes how its texts are read, and why", async () => {
    open([
      ["Kundennummer", "Umsatz"],
      ["K1", "1.000"],
      ["K2", "1.234,56"],
    ]);
    await total("2.234,56");
    expect(remarks(/^Umsatz \(Betrag\)/)).toMatch(/„1\.000“.*„1\.234,56“/);
  });
});
