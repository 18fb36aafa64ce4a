/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/excel/Workbook";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { MemoryWorkbook } from "../MemoryWorkbook";
import { openPane } from "./openPane";
import { MemoryFormulaCells } from "../formulas/MemoryFormulaCells";
import { builder, button, field, isDisabled, openBuilder, pick, products, type } from "./openBuilder";

registerPaneIcons();
// Generous, as a busy machine must not fail a test that only waits for its result.
// Asking jsdom for the visibility of every element would take most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

describe("inserting", () => {
  async function ready(): Promise<MemoryFormulaCells> {
    const cells = await openBuilder("CLTV");
    type("umsatz_je_periode", "100");
    type("perioden", "36");
    await screen.findByText("Ergebnis: 3.600");
    return cells;
  }

  test("into cells that hold something is refused, until the user wants to overwrite", async () => {
    const cells = await ready();
    cells.failOn("insert", new WorkbookError("occupied", "Kunden!G1"));
    expect(screen.queryByRole("button", { name: "Überschreiben" })).toBeNull();
    fireEvent.click(button("Einfügen"));
    expect((await screen.findByText(/In Kunden!G1 steht schon etwas/)).closest("[role=alert]")).toBeTruthy();
    fireEvent.click(button("Überschreiben"));
    await screen.findByText("Eingefügt in Kunden!G1.");
    expect(cells.insertions).toEqual([
      {
        target: "Kunden!G1",
        formulas: ["=KUNDENWERT.CLTV(100,36)"],
        // A formula whose result is money.
        numberFormat: "#,##0.00",
        overwrite: true,
      },
    ]);
    expect(document.activeElement).toBe(button("Einfügen"));
  });

  test("that fails says so, loses nothing, and works the next time", async () => {
    const cells = await ready();
    cells.failOn("insert", new WorkbookError("hostFailure", "GeneralException"));
    fireEvent.click(button("Einfügen"));
    await screen.findByText(/Excel hat einen Fehler gemeldet.*wurde nichts geändert/);
    expect([field("umsatz_je_periode").value, field("perioden").value]).toEqual(["100", "36"]);
    cells.failOn("insert", undefined);
    fireEvent.click(button("Einfügen"));
    await screen.findByText("Eingefügt in Kunden!G1.");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("happens once for a double click", async () => {
    const cells = await ready();
    act(() => {
      fireEvent.click(button("Einfügen"));
      fireEvent.click(button("Einfügen"));
    });
    await screen.findByText("Eingefügt in Kunden!G1.");
    expect(cells.insertions).toHaveLength(1);
  });

  test("needs a single cell as its target", async () => {
    const cells = await ready();
    type("Zielzelle", "G1:G5");
    await screen.findByText(/Das ist keine einzelne Zelle/);
    expect(isDisabled(button("Einfügen"))).toBe(true);
    type("Zielzelle", "H7");
    fireEvent.click(button("Einfügen"));
    await screen.findByText("Eingefügt in Kunden!H7.");
    expect(cells.insertions[0].target).toBe("Kunden!H7");
  });
});

describe("filling down", () => {
  async function offered(): Promise<MemoryFormulaCells> {
    const cells = new MemoryFormulaCells(products);
    cells.block = { address: "Kunden!A2:C4", nextColumn: "Kunden!D2", hasHeader: true };
    await openBuilder("BREAKEVEN", cells);
    await pick(cells, "fixkosten", "A3");
    await pick(cells, "preis", "B3");
    await pick(cells, "variable_kosten", "C3");
    await pick(cells, "zielgewinn", "E2");
    return cells;
  }

  test("writes a formula for each row of the table, with a heading, in one step", async () => {
    const cells = await offered();
    fireEvent.click(
      await screen.findByRole("checkbox", { name: /Für alle 3 Zeilen der Tabelle \(Spalte D\)/ }),
    );
    expect(field("Zielzelle").value).toBe("Kunden!D2");
    expect(within(builder()).getByText("=KUNDENWERT.BREAKEVEN(A2;B2;C2;$E$2)")).toBeTruthy();
    expect(screen.getByText(/^\$E\$2 liegt außerhalb der Tabelle/)).toBeTruthy();
    // (10,000 + 5,000) / (50 − 30)
    await screen.findByText("Ergebnis: 750");
    fireEvent.click(button("Einfügen"));
    await screen.findByText("Eingefügt in Kunden!D2.");
    expect(cells.insertions).toEqual([
      {
        target: "Kunden!D2",
        formulas: [
          "=KUNDENWERT.BREAKEVEN(A2,B2,C2,$E$2)",
          "=KUNDENWERT.BREAKEVEN(A3,B3,C3,$E$2)",
          "=KUNDENWERT.BREAKEVEN(A4,B4,C4,$E$2)",
        ],
        heading: "BREAKEVEN",
      },
    ]);
  });

  test("is a choice: without it one formula is written where the user wants it", async () => {
    const cells = await offered();
    const choice = await screen.findByRole("checkbox");
    fireEvent.click(choice);
    fireEvent.click(choice);
    expect(field("Zielzelle").value).toBe("Kunden!G1");
    fireEvent.click(button("Einfügen"));
    await screen.findByText("Eingefügt in Kunden!G1.");
    expect(cells.insertions[0].formulas).toEqual(["=KUNDENWERT.BREAKEVEN(A3,B3,C3,E2)"]);
  });

  test("is not offered for cells of different rows, or where Excel does not answer", async () => {
    const cells = await offered();
    await screen.findByRole("checkbox");
    type("preis", "B2");
    await waitFor(() => expect(screen.queryByRole("checkbox")).toBeNull());
    cells.failOn("rowsAround", new WorkbookError("hostFailure"));
    type("preis", "B3");
    await screen.findByText(/Ergebnis:/);
    expect(screen.queryByRole("checkbox")).toBeNull();
  });
});

test("where Excel does not name the active cell, that is said and the target can be typed", async () => {
  const cells = new MemoryFormulaCells(products);
  cells.failOn("selection", new WorkbookError("cellEditing"));
  openPane(new MemoryWorkbook([]), "de", { formulaCells: cells });
  fireEvent.click(screen.getByRole("tab", { name: "Formeln" }));
  await screen.findByRole("searchbox");
  fireEvent.click(button(/CLTV$/));
  fireEvent.click(button("In Zelle einfügen"));
  await screen.findByText(/gerade eine Zelle bearbeitet/);
  type("Zielzelle", "Kunden!B7");
  type("umsatz_je_periode", "1");
  type("perioden", "1");
  fireEvent.click(button("Einfügen"));
  await screen.findByText("Eingefügt in Kunden!B7.");
});
