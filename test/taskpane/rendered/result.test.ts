/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen, within } from "@testing-library/react";
import type { CellValue } from "../../../src/report/CellChunk";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { customerExport } from "../exports";
import type { MemoryWorkbook } from "../MemoryWorkbook";
import { button } from "./reportPane";
import { open } from "./settingsPane";

registerPaneIcons();
// Generous, as a busy machine must not fail a test that only waits for its result.
// Asking jsdom for the visibility of every element would take most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

/** 25 customers with contributions of 240, 230 … 10, 0, and purchases that spread over all scores. */
const many: CellValue[][] = [
  ["Kundennummer", "Umsatz", "Deckungsbeitrag", "Letzter Kauf", "Anzahl Käufe"],
  ...Array.from({ length: 25 }, (_, index): CellValue[] => [
    `K${index + 1}`,
    1000,
    240 - 10 * index,
    45_600 - 7 * (index % 5),
    1 + Math.floor(index / 5),
  ]),
];

async function preview(
  cells: CellValue[][] = customerExport,
): Promise<{ workbook: MemoryWorkbook; result: HTMLElement }> {
  const workbook = open(cells);
  return { workbook, result: await screen.findByRole("region", { name: "Vorschau" }) };
}

/** Texts of the cells, row by row. */
function cellsOf(table: HTMLElement): (string | null)[][] {
  return within(table)
    .getAllByRole("row")
    .map((row) => Array.from(row.children, (cell) => cell.textContent));
}

function unfold(part: string): void {
  fireEvent.click(button(part));
}

function choose(label: string, option: RegExp): void {
  fireEvent.click(screen.getByRole("combobox", { name: new RegExp(`^${label}`) }));
  fireEvent.click(screen.getByRole("option", { name: option }));
}

function untick(name: string): void {
  fireEvent.click(screen.getByRole("checkbox", { name: `${name} mitrechnen` }));
}

describe("the drawings", () => {
  test("have a title, a description and their figures in a table", async () => {
    await preview();
    unfold("Pareto");
    const curve = screen.getByRole("img", { name: "Walkurve: Deckungsbeitrag" });
    expect(curve.querySelector("desc")?.textContent).toMatch(
      /Höchster Punkt: 110\s% bei 70\s% der Kunden; alle zusammen: 100\s%\./,
    );
    const points = screen.getByRole("table", { name: "Walkurve: Deckungsbeitrag" });
    expect(cellsOf(points)[3]).toEqual(["20 % (2)", "80 %"].map((text) => text.replace(" %", "\u00a0%")));
    const pareto = screen.getByRole("table", { name: "Pareto: Deckungsbeitrag" });
    // Ten customers: one column each, the last one of -60 in 1,000.
    expect(cellsOf(pareto).slice(-1)).toEqual([["10", "-60", "-6\u00a0%", "100\u00a0%"]]);
    expect(
      screen.getByRole("img", { name: "Pareto: Deckungsbeitrag" }).querySelectorAll("rect"),
    ).toHaveLength(10);
  });

  test("of a total below zero say what their axis is", async () => {
    await preview([
      ["Kundennummer", "Umsatz", "Deckungsbeitrag"],
      ["K1", 100, 10],
      ["K2", 100, -30],
    ]);
    const curve = screen.getByRole("img", { name: "Walkurve: Deckungsbeitrag" });
    expect(curve.textContent).toContain("Anteil am höchsten Punkt");
    expect(curve.querySelector("desc")?.textContent).toMatch(/alle zusammen: -200\s%/);
  });
});

describe("the tables of customers", () => {
  test("show the best from above and the worst from below, nobody twice", async () => {
    await preview(many);
    const names = (title: string) =>
      within(screen.getByRole("table", { name: title }))
        .getAllByRole("rowheader")
        .map((cell) => cell.textContent);
    expect(names("Die besten 10 Kunden")).toEqual(Array.from({ length: 10 }, (_, index) => `K${index + 1}`));
    expect(names("Die schlechtesten 10 Kunden")).toEqual(
      Array.from({ length: 10 }, (_, index) => `K${25 - index}`),
    );
    cleanup();
    await preview();
    expect(screen.queryByRole("table", { name: /schlechteste/ })).toBeNull();
  });

  test("name what is suggested for who costs money, and why", async () => {
    await preview();
    const jaguar = screen.getByRole("row", { name: /Jaguar/ }).nextElementSibling;
    // 60 of 200 are no cost to serve that is known: prices would have to rise by 30 %.
    expect(jaguar?.textContent).toMatch(/Trennen\./);
    const adler = screen.getByRole("row", { name: /Adler/ }).nextElementSibling;
    expect(adler?.textContent).toMatch(/ABC A\/A.*Rang 1 von 10/s);
  });
});

describe("the heatmap", () => {
  test("is a table with headers and the counts of all scored customers", async () => {
    await preview(many);
    unfold("Aktualität × Häufigkeit");
    const table = screen.getByRole("table", {
      name: /nach Aktualität \(Zeilen\) und Häufigkeit \(Spalten\)/,
    });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["R und F", "F 1", "F 2", "F 3", "F 4", "F 5"]);
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((cell) => cell.textContent),
    ).toEqual(["R 5", "R 4", "R 3", "R 2", "R 1"]);
    // One customer in each of the 25 fields; the best one bought last among those who bought once.
    expect(cellsOf(table)[1][1]).toBe("18\u00a0%");
  });

  test("is missing without dates", async () => {
    await preview(customerExport.map((row) => row.slice(0, 4)));
    expect(screen.queryByRole("button", { name: "Aktualität × Häufigkeit" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Segmente" })).toBeNull();
    expect(screen.getByRole("button", { name: "ABC-Klassen" })).toBeTruthy();
  });
});

describe("the ABC classes", () => {
  test("by contribution stand against those by revenue", async () => {
    await preview();
    unfold("ABC-Klassen");
    const cross = screen.getByRole("table", { name: /ABC nach Umsatz \(Zeilen\)/ });
    // A by revenue are six customers (6,500 of 7,900), of whom three are A by contribution.
    expect(cellsOf(cross)).toEqual([
      ["Umsatz", "A", "B", "C", "N", "Summe"],
      ["A", "3", "3", "0", "0", "6"],
      ["B", "0", "0", "1", "2", "3"],
      ["C", "0", "0", "0", "1", "1"],
      ["N", "0", "0", "0", "0", "0"],
    ]);
  });
});

describe("filters", () => {
  test("show some customers, say how many, and are cleared by one link", async () => {
    await preview();
    choose("Nur ABC-Klasse", /^A/);
    expect(screen.getAllByText("3 von 10 Kunden").length).toBeGreaterThan(0);
    expect(screen.getByRole("table", { name: "Die besten 3 Kunden" })).toBeTruthy();
    const figures = screen.getByRole("table", { name: "Kennzahlen der gefilterten Kunden" });
    // 500 + 300 + 100 of 1,000.
    expect(within(figures).getByRole("row", { name: /^Deckungsbeitrag gesamt/ }).textContent).toContain(
      "900,00",
    );
    expect(within(figures).getByRole("row", { name: /^Anteil/ }).textContent).toMatch(/90\s%/);
    fireEvent.click(button("Filter aufheben"));
    expect(screen.getByRole("table", { name: "Die besten 10 Kunden" })).toBeTruthy();
    expect(document.activeElement?.getAttribute("role")).toBe("combobox");
  });

  test("reach the heatmap, and may leave nobody", async () => {
    await preview(many);
    unfold("Aktualität × Häufigkeit");
    const customers = () =>
      cellsOf(screen.getByRole("table", { name: /nach Aktualität/ }))
        .slice(1)
        .flatMap(([, ...cells]) => cells)
        .filter((cell) => cell !== "0").length;
    expect(customers()).toBe(25);
    choose("Nur Segment", /^Champions/);
    // Bought last, and more often than three of five.
    expect(customers()).toBe(2);
    choose("Nur ABC-Klasse", /^A/);
    expect(screen.getByText("Kein Kunde passt zu diesem Filter.")).toBeTruthy();
  });
});

describe("what if", () => {
  test("customers are left out, curve and totals move at once, and all is taken back", async () => {
    const { workbook } = await preview();
    untick("Igel");
    untick("Jaguar");
    expect(screen.getByText("Ohne 2 Kunden:").parentElement?.textContent).toBe(
      "Ohne 2 Kunden: Deckungsbeitrag 1.100,00 (+100,00)",
    );
    const curve = screen.getByRole("img", { name: "Walkurve: Deckungsbeitrag" });
    expect(curve.querySelectorAll("polyline")).toHaveLength(2);
    expect(curve.querySelector("desc")?.textContent).toMatch(/sie endet bei 110\s%/);
    unfold("Was wäre, wenn");
    const table = screen.getByRole("table", { name: "Was wäre, wenn" });
    expect(cellsOf(table).slice(1, 4)).toEqual([
      ["Kunden", "10", "8", "-2"],
      ["Umsatz", "7.900", "7.400", "-500"],
      ["Deckungsbeitrag", "1.000", "1.100", "+100"],
    ]);
    fireEvent.click(screen.getAllByRole("button", { name: "Alles zurücknehmen" })[0]);
    expect(screen.queryByText("Ohne 2 Kunden:")).toBeNull();
    expect(curve.querySelectorAll("polyline")).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Vorschau" }));
    expect([workbook.written, workbook.settings.size]).toEqual([[], 0]);
  });

  test("a class is left out as a whole, and its customers can not be ticked one by one", async () => {
    await preview();
    unfold("ABC-Klassen");
    untick("Klasse N");
    // 0, -40 and -60.
    expect(screen.getByText("Ohne 3 Kunden:").parentElement?.textContent).toContain("1.100,00 (+100,00)");
    const igel = screen.getByRole<HTMLInputElement>("checkbox", { name: "Igel mitrechnen" });
    expect([igel.checked, igel.disabled]).toEqual([false, true]);
  });

  test("a segment is left out as a whole", async () => {
    await preview(many);
    unfold("Segmente");
    untick("Champions (Spitzenkunden)");
    // The two of them are customers 16 and 21, of 90 and 40.
    expect(screen.getByText("Ohne 2 Kunden:").parentElement?.textContent).toContain("(-130,00)");
  });

  test("says that the workbook stays as it is", async () => {
    await preview();
    unfold("Was wäre, wenn");
    expect(screen.getByText(/In der Arbeitsmappe ändert sich dadurch nichts/)).toBeTruthy();
  });
});
