/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ArgumentValue } from "../../../src/excel/FormulaCells";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { fixtureFormulas } from "../formulas/formulaFixtures";
import { ENGLISH, MemoryFormulaCells } from "../formulas/MemoryFormulaCells";
import { builder, button, field, isDisabled, openBuilder, pick, products, type } from "./openBuilder";

registerPaneIcons();
// Generous, as a busy machine must not fail a test that only waits for its result.
// Asking jsdom for the visibility of every element would take most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

describe("a formula that is typed", () => {
  test("shows its result and what will be written, and is written in the notation of the file", async () => {
    const cells = await openBuilder("BREAKEVEN");
    type("fixkosten", "10.000");
    type("preis", "49,5");
    type("variable_kosten", "29,5");
    await screen.findByText("Ergebnis: 500");
    expect(within(builder()).getByText("=KUNDENWERT.BREAKEVEN(10000;49,5;29,5)")).toBeTruthy();
    fireEvent.click(button("Einfügen"));
    await screen.findByText("Eingefügt in Kunden!G1.");
    expect(cells.insertions).toEqual([
      { target: "Kunden!G1", formulas: ["=KUNDENWERT.BREAKEVEN(10000,49.5,29.5)"] },
    ]);
  });

  test("has English separators where Excel has them", async () => {
    await openBuilder("BREAKEVEN", new MemoryFormulaCells(products, ENGLISH), { language: "en" });
    type("fixkosten", "10,000");
    type("preis", "49.5");
    type("variable_kosten", "29.5");
    await screen.findByText("Result: 500");
    expect(within(builder()).getByText("=KUNDENWERT.BREAKEVEN(10000,49.5,29.5)")).toBeTruthy();
  });

  test("says which argument is missing, and can not be inserted", async () => {
    const cells = await openBuilder("BREAKEVEN");
    type("preis", "50");
    expect(screen.getByText("Es fehlt noch: fixkosten und variable_kosten.")).toBeTruthy();
    expect(isDisabled(button("Einfügen"))).toBe(true);
    fireEvent.click(button("Einfügen"));
    expect(cells.insertions).toEqual([]);
  });

  test("says at the field what can not be read", async () => {
    await openBuilder("BREAKEVEN");
    type("fixkosten", "viel");
    type("preis", "49.90");
    await screen.findByText(/„viel“ ist keine Zahl und keine Zelle/);
    await screen.findByText(/„49\.90“ ist nicht so geschrieben.*Gemeint ist vielleicht 49,9\./);
    expect(isDisabled(button("Einfügen"))).toBe(true);
  });

  test("that has no answer shows Excel's error and the sentence, and may be inserted all the same", async () => {
    await openBuilder("BREAKEVEN");
    type("fixkosten", "10000");
    type("preis", "30");
    type("variable_kosten", "30");
    await screen.findByText("Ergebnis: #NV");
    expect(screen.getByText("Die Gewinnschwelle wird nie erreicht.")).toBeTruthy();
    expect(isDisabled(button("Einfügen"))).toBe(false);
  });

  test("that breaks by a defect says so", async () => {
    await openBuilder("CLTV", undefined, {
      callFormula: () => Promise.reject(new TypeError("x is undefined")),
    });
    type("umsatz_je_periode", "100");
    type("perioden", "36");
    expect((await screen.findByText(/der Fehler liegt im Add-in/)).closest("[role=alert]")).toBeTruthy();
  });
});

describe("cells that are picked", () => {
  test("fill the field in which the cursor stands, one after the other", async () => {
    const { callFormula, calls } = fixtureFormulas();
    const cells = await openBuilder("BREAKEVEN", undefined, { callFormula });
    await pick(cells, "fixkosten", "A2");
    await pick(cells, "preis", "B2");
    await pick(cells, "variable_kosten", "C2");
    await screen.findByText("Ergebnis: 500");
    expect(calls).toEqual([[10000, 50, 30, null]]);
    expect(within(builder()).getByText("=KUNDENWERT.BREAKEVEN(A2;B2;C2)")).toBeTruthy();
  });

  test("do not replace what was typed, unless the button of the field asks for them", async () => {
    const cells = await openBuilder("BREAKEVEN");
    type("fixkosten", "10000");
    fireEvent.focus(field("fixkosten"));
    const looked = jest.spyOn(cells, "selection");
    act(() => cells.mark("A2"));
    await waitFor(() => expect(looked).toHaveBeenCalledTimes(1));
    await act(async () => undefined);
    expect(field("fixkosten").value).toBe("10000");

    const toggle = button("Zellen für fixkosten im Blatt markieren");
    fireEvent.click(toggle);
    expect(toggle.getAttribute("aria-pressed")).toBe("true");
    act(() => cells.mark("A3"));
    await waitFor(() => expect(field("fixkosten").value).toBe("Kunden!A3"));
    fireEvent.click(toggle);
    expect(toggle.getAttribute("aria-pressed")).toBe("false");
  });

  test("may be a new target", async () => {
    const cells = await openBuilder("BREAKEVEN");
    fireEvent.focus(field("Zielzelle"));
    act(() => cells.mark("H5:H9"));
    await waitFor(() => expect(field("Zielzelle").value).toBe("Kunden!H5"));
  });

  test("are several where one is meant: the field says so", async () => {
    const cells = await openBuilder("BREAKEVEN");
    await pick(cells, "fixkosten", "A2:A4");
    await screen.findByText(/Hier gilt nur eine einzelne Zelle/);
  });

  test("are left alone while the builder is not on the screen", async () => {
    const cells = await openBuilder("BREAKEVEN");
    fireEvent.click(button("Zurück zur Beschreibung"));
    await waitFor(() => expect(cells.followers).toBe(0));
    expect(document.activeElement).toBe(button("In Zelle einfügen"));
    type("fixkosten", "7");
    fireEvent.click(button("In Zelle einfügen"));
    await waitFor(() => expect(cells.followers).toBe(1));
    expect(field("fixkosten").value).toBe("7");
    expect(document.activeElement).toBe(field("fixkosten"));
  });

  test("that do not exist are said at their field", async () => {
    await openBuilder("BREAKEVEN");
    type("fixkosten", "Nirgends!A1");
    type("preis", "50");
    type("variable_kosten", "30");
    await screen.findByText(/Diese Adresse gibt es in der Mappe nicht/);
  });
});

describe("a formula that spills", () => {
  const dates = Array.from({ length: 400 }, (_, row): ArgumentValue[] => [45000 + row, 3]);

  test("shows its first rows, how many follow, and what a choice makes of it", async () => {
    const { callFormula, calls } = fixtureFormulas();
    const cells = await openBuilder("RFM_SEGMENT", new MemoryFormulaCells(dates), { callFormula });
    await pick(cells, "letzter_kauf", "A1:A400");
    await pick(cells, "häufigkeit", "B1:B400");
    await screen.findByText("Ergebnis: 400 Zeilen, 1 Spalte");
    expect(within(screen.getByRole("region", { name: "Vorschau" })).getAllByRole("row")).toHaveLength(8);
    expect(screen.getByText("… 392 weitere Zeilen")).toBeTruthy();
    expect(calls[0][0]).toHaveLength(400);

    fireEvent.click(screen.getByRole("combobox", { name: /^methode/ }));
    fireEvent.click(screen.getByRole("option", { name: "2" }));
    expect(within(builder()).getByText("=KUNDENWERT.RFM_SEGMENT(A1:A400;B1:B400;2)")).toBeTruthy();
  });

  test("asks for English words where the pane is English", async () => {
    await openBuilder("RFM_SEGMENT", new MemoryFormulaCells(dates), { language: "en" });
    type("letzter_kauf", "A1:A2");
    type("häufigkeit", "B1:B2");
    expect(within(builder()).getByText('=KUNDENWERT.RFM_SEGMENT(A1:A2;B1:B2;;"en")')).toBeTruthy();
  });
});

describe("the preview", () => {
  test("drops an answer to what has changed since", async () => {
    const cells = new MemoryFormulaCells(products);
    const { callFormula, calls } = fixtureFormulas();
    await openBuilder("BREAKEVEN", cells, { callFormula });
    const release = cells.hold("read");
    type("fixkosten", "A3");
    type("preis", "50");
    type("variable_kosten", "30");
    await waitFor(() => expect(cells.reads).toEqual(["Kunden!A3"]));
    type("fixkosten", "10000");
    await screen.findByText("Ergebnis: 500");
    release();
    await act(async () => undefined);
    expect(calls).toEqual([[10000, 50, 30, null]]);
    expect(screen.getByText("Ergebnis: 500")).toBeTruthy();
  });

  test("does not read cells again because another field changed", async () => {
    const cells = await openBuilder("BREAKEVEN");
    type("fixkosten", "A2");
    type("preis", "50");
    type("variable_kosten", "30");
    await screen.findByText("Ergebnis: 500");
    type("variable_kosten", "40");
    await screen.findByText("Ergebnis: 1.000");
    expect(cells.reads).toEqual(["Kunden!A2"]);
  });

  test("follows cells that the user changes in the sheet", async () => {
    const changing: ArgumentValue[][] = [[10000]];
    const cells = await openBuilder("BREAKEVEN", new MemoryFormulaCells(changing));
    type("fixkosten", "A1");
    type("preis", "50");
    type("variable_kosten", "30");
    await screen.findByText("Ergebnis: 500");
    changing[0][0] = 20000;
    // The cursor is in a field with a typed value, which the next cell marked does not replace.
    fireEvent.focus(field("preis"));
    act(() => cells.mark("A2"));
    await screen.findByText("Ergebnis: 1.000");
  });
});

test("every field and button of the builder has a name", async () => {
  await openBuilder("RFM_SEGMENT", new MemoryFormulaCells(products));
  for (const role of ["button", "combobox", "textbox"]) {
    expect(screen.getAllByRole(role, { name: /\S/ })).toEqual(screen.getAllByRole(role));
  }
});
