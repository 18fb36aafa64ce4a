/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../../src/i18n/Language";
import type { CellValue } from "../../../src/report/CellChunk";
import { DEFAULT_LISTS } from "../../../src/report/rules/defaultLists";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { MAPPING_SETTING } from "../../../src/taskpane/setup/MappingMemory";
import type { MemoryWorkbook } from "../MemoryWorkbook";
import { openPane } from "./openPane";
import { createReport, enter, field, open, settings, total } from "./settingsPane";

registerPaneIcons();
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

/** Three customers over three years; the last day is 31 December 2024. */
const orders: CellValue[][] = [
  ["Kundennummer", "Auftragsnummer", "Datum", "Umsatz"],
  ["K1", "A1", "15.01.2022", 100],
  ["K1", "A2", "15.06.2023", 200],
  ["K2", "A3", "01.03.2024", 400],
  ["K3", "A4", "31.12.2024", 800],
];

/** What the workbook remembers of its one table. */
function remembered(workbook: MemoryWorkbook): unknown {
  const setting = workbook.settings.get(MAPPING_SETTING);
  return Array.isArray(setting) ? setting[0] : setting;
}

describe("the settings", () => {
  test("are folded away, and one line says what differs from the default", async () => {
    open(orders);
    const section = await settings();
    const details = section.querySelector("details");
    expect(details?.open).toBe(false);
    const summary = () => details?.querySelector("summary")?.textContent;
    expect(summary()).toBe("Alle Daten, Stichtag ist der letzte Tag der Daten");
    fireEvent.click(screen.getByRole("radio", { name: "Letzte 12 Monate bis zum Stichtag" }));
    enter("Stichtag", "31.12.2024");
    expect(summary()).toBe("Zeitraum: letzte 12 Monate · Stichtag 31.12.2024");
  });

  test("leave the columns as they were recognised", async () => {
    open(orders);
    await settings();
    fireEvent.click(screen.getByRole("radio", { name: "Letzte 12 Monate bis zum Stichtag" }));
    expect(screen.queryByText(/Eigene Zuordnung/)).toBeNull();
  });

  test("are remembered in the workbook and found by the next pane", async () => {
    const workbook = open(orders);
    await settings();
    enter("Stichtag", "30.06.2024");
    fireEvent.click(screen.getByRole("radio", { name: "Von Tag bis Tag" }));
    enter("Erster Tag", "01.01.2023");
    enter("Testkunden", "K1\n*test*");
    fireEvent.click(screen.getByRole("checkbox", { name: "Artikel, die keine Ware sind, nicht mitzählen" }));
    await createReport();
    expect(remembered(workbook)).toMatchObject({
      headers: orders[0],
      place: "Kunden!A1:D5",
      // 30 June 2024 and 1 January 2023
      analysisDate: 45473,
      window: { kind: "days", from: 44927, to: null },
      lists: { testCustomers: ["K1", "*test*"], technicalItems: DEFAULT_LISTS.technicalItems },
      rules: { rules: { technicalItem: true } },
    });
    cleanup();

    openPane(workbook);
    await settings();
    await waitFor(() => expect(field("Stichtag").value).toBe("30.06.2024"));
    expect(field("Erster Tag").value).toBe("01.01.2023");
    expect(field("Letzter Tag").value).toBe("");
    expect(field("Testkunden").value).toBe("K1\n*test*");
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /keine Ware sind, nicht/ });
    expect(box.checked).toBe(true);
  });

  test("stay where only the columns are restored", async () => {
    open(orders);
    await settings();
    enter("Stichtag", "30.06.2024");
    fireEvent.click(screen.getByRole("combobox", { name: /^Auftragsnummer/ }));
    fireEvent.click(screen.getByRole("option", { name: /^– keine Spalte/ }));
    fireEvent.click(screen.getByRole("button", { name: "Vorschlag wiederherstellen" }));
    expect(screen.getByRole("combobox", { name: /^Auftragsnummer/ }).textContent).toContain("Auftragsnummer");
    expect(field("Stichtag").value).toBe("30.06.2024");
  });
});

describe("the analysis date", () => {
  test("is offered as the latest day of the data", async () => {
    open(orders);
    await waitFor(() => expect(field("Stichtag").placeholder).toBe("31.12.2024"));
  });

  test.each<[Language, string, string, RegExp]>([
    ["de", "Stichtag", "31.13.2024", /„31\.13\.2024“ ist kein Datum\. Beispiel: 31\.12\.2024\./],
    ["en", "Analysis date", "2024-02-30", /“2024-02-30” is not a date\. Example: 2024-12-31\./],
    ["en", "Analysis date", "03/04/2024", /unclear which is the day and which the month/],
  ])("in %s that can not be is said at the field", async (language, label, text, sentence) => {
    open(orders, language);
    await settings(language);
    enter(label, text);
    expect((await screen.findByText(sentence)).closest("[role=alert]")).toBeTruthy();
    expect(field(label).value).toBe(text);
    expect(field(label).getAttribute("aria-invalid")).toBe("true");
    enter(label, "2024-12-31");
    expect(field(label).getAttribute("aria-invalid")).toBe("false");
  });

  test("counts when typing rests, without leaving the field", async () => {
    open(orders);
    const section = await settings();
    fireEvent.focus(field("Stichtag"));
    fireEvent.change(field("Stichtag"), { target: { value: "2024-6-30" } });
    expect(await within(section).findByText("Stichtag 30.06.2024")).toBeTruthy();
    // What was typed is left alone until the field is left.
    expect(field("Stichtag").value).toBe("2024-6-30");
    fireEvent.blur(field("Stichtag"));
    expect(field("Stichtag").value).toBe("30.06.2024");
  });
});

describe("the period", () => {
  test("decides what is counted", async () => {
    open(orders);
    // 100 + 200 + 400 + 800; in the twelve months up to 31 December 2024 the last two.
    await total("1.500,00");
    fireEvent.click(screen.getByRole("radio", { name: "Letzte 12 Monate bis zum Stichtag" }));
    await total("1.200,00");
    fireEvent.click(screen.getByRole("radio", { name: "Von Tag bis Tag" }));
    enter("Letzter Tag", "31.12.2023");
    await total("300,00");
    fireEvent.click(screen.getByRole("radio", { name: "Alle Daten" }));
    await total("1.500,00");
  });

  test("that ends before it begins is said", async () => {
    open(orders);
    await settings();
    fireEvent.click(screen.getByRole("radio", { name: "Von Tag bis Tag" }));
    enter("Erster Tag", "01.01.2024");
    enter("Letzter Tag", "31.12.2023");
    expect(screen.getByText(/Der erste Tag liegt nach dem letzten/).getAttribute("role")).toBe("alert");
  });

  test("without a column of dates has no effect, and says so", async () => {
    open(orders.map(([customer, order, , amount]) => [customer, order, amount]));
    expect((await settings()).textContent).toContain(
      "Der Zeitraum wirkt erst, wenn das Datum eine Spalte hat.",
    );
  });
});

describe("a list of customers that do not count", () => {
  test("decides who is counted, while its rule is in force", async () => {
    open(orders);
    await total("1.500,00");
    enter("Testkunden", "K3");
    await total("700,00");
    fireEvent.click(screen.getByRole("checkbox", { name: "Testkunden nicht mitzählen" }));
    await total("1.500,00");
  });

  test("can be edited, and restored to what it was", async () => {
    open(orders);
    await settings();
    const usual = field("Testkunden").value;
    expect(usual.split("\n")).toEqual(DEFAULT_LISTS.testCustomers);
    const restore = { name: "Vorgabe wiederherstellen: Testkunden" };
    expect(screen.queryByRole("button", restore)).toBeNull();
    enter("Testkunden", "K1\n\n  *test* ");
    expect(field("Testkunden").value).toBe("K1\n*test*");
    fireEvent.click(screen.getByRole("button", restore));
    expect(field("Testkunden").value).toBe(usual);
    expect(screen.queryByRole("button", restore)).toBeNull();
  });

  test("that is too long is refused", async () => {
    open(orders);
    await settings();
    enter("Testkunden", Array.from({ length: 201 }, (_, index) => `K${index}`).join("\n"));
    expect(await screen.findByText(/^Höchstens 200 Einträge/)).toBeTruthy();
  });

  test("of items has no effect without a column of items, and says so", async () => {
    open(orders);
    const note = /wirkt erst, wenn Artikelnummer oder Artikelbezeichnung eine Spalte hat/;
    expect((await settings()).textContent).toMatch(note);
    cleanup();
    open(orders.map((row, index) => [...row, index === 0 ? "Artikelnummer" : `X${index}`]));
    expect((await settings()).textContent).not.toMatch(note);
  });
});

describe("several currencies", () => {
  const mixed: CellValue[][] = [
    ["Kundennummer", "Umsatz", "Währung"],
    ["K1", 100, "EUR"],
    ["K2", 200, "USD"],
    ["K3", 300, "CHF"],
  ];

  test("are asked about, and every rate has to be given", async () => {
    open(mixed);
    await screen.findByText(/Die Tabelle enthält CHF, EUR und USD\./);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "EUR" }).checked).toBe(true);
    fireEvent.change(field("1 USD = ? EUR"), { target: { value: "0.92" } });
    fireEvent.click(screen.getByRole("button", { name: "Umrechnen" }));
    expect(await screen.findByText(/„0\.92“ bitte mit Komma/)).toBeTruthy();
    expect(screen.getByText("Hier fehlt der Kurs. Beispiel: 0,92.")).toBeTruthy();
  });

  test("become one by the rates, which stay in the settings", async () => {
    open(mixed);
    await screen.findByText(/Die Tabelle enthält CHF, EUR und USD\./);
    fireEvent.change(field("1 USD = ? EUR"), { target: { value: "0,5" } });
    fireEvent.change(field("1 CHF = ? EUR"), { target: { value: "2" } });
    fireEvent.click(screen.getByRole("button", { name: "Umrechnen" }));
    // 100 + 200 × 0.5 + 300 × 2
    await total("800,00\u00a0€");
    expect(screen.queryByRole("button", { name: "Umrechnen" })).toBeNull();
    const section = await settings();
    expect(within(section).getByText("Umrechnung in EUR")).toBeTruthy();
    expect(field("1 USD = ? EUR").value).toBe("0,5");

    enter("1 USD = ? EUR", "1,5");
    await total("1.000,00\u00a0€");
    fireEvent.click(within(section).getByRole("button", { name: "Umrechnung verwerfen" }));
    expect(await screen.findByText(/Die Tabelle enthält CHF, EUR und USD\./)).toBeTruthy();
  });
});
