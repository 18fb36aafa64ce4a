/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/excel/Workbook";
import type { Language } from "../../../src/i18n/Language";
import type { HelpSource } from "../../../src/taskpane/formulas/HelpSource";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { customerExport } from "../exports";
import { MemoryWorkbook } from "../MemoryWorkbook";
import { openPane } from "./openPane";
import { formulaFixtures } from "../formulas/formulaFixtures";

registerPaneIcons();
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
afterEach(cleanup);

async function openFormulas(language: Language = "de", help?: HelpSource): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(customerExport);
  openPane(workbook, language, help && { help });
  fireEvent.click(tab(language === "de" ? "Formeln" : "Formulas"));
  // Help and separators arrive.
  await act(async () => undefined);
  return workbook;
}

function tab(name: string): HTMLElement {
  return screen.getByRole("tab", { name });
}

function search(words: string): void {
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: words } });
}

function openDetail(name: RegExp): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

describe("the list of formulas", () => {
  test("is grouped, each formula by its question and id", async () => {
    await openFormulas();
    const group = screen.getByRole("region", { name: "Kundenkennzahlen" });
    expect(
      within(group)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["Was ist ein Kunde über die Jahre wert? CLTV"]);
    expect(screen.getByRole("status").textContent).toBe("3 Formeln");
  });

  test("shrinks to what is looked for, and says how many that are", async () => {
    await openFormulas();
    search("kundenwert");
    expect(screen.getByRole("status").textContent).toBe("1 Formel");
    expect(screen.queryByRole("region", { name: "Kundenportfolio" })).toBeNull();
    search("xyzzy");
    expect(screen.getByRole("status").textContent).toContain("Keine Formel passt zu „xyzzy“");
    fireEvent.click(screen.getByRole("button", { name: "Suche leeren" }));
    expect(screen.getByRole("status").textContent).toBe("3 Formeln");
  });

  test("that can not be loaded is said, and asked for again on a click", async () => {
    let attempts = 0;
    const help = {
      load: async () => {
        if (++attempts === 1) throw new Error("help-de.json: 404");
        return formulaFixtures;
      },
    };
    await openFormulas("de", help);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("ließ sich nicht laden");
    fireEvent.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
    await screen.findByRole("searchbox");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("is not asked for before the page is opened", async () => {
    const load = jest.fn(async () => formulaFixtures);
    openPane(new MemoryWorkbook(customerExport), "de", { help: { load } });
    await screen.findByText(/^Kunden!A1/);
    expect(load).not.toHaveBeenCalled();
  });
});

describe("the description of a formula", () => {
  test("answers its question with formula, arguments, examples, pitfalls and sources", async () => {
    await openFormulas();
    openDetail(/BREAKEVEN/);
    const article = screen.getByRole("article", { name: /^Wie viel müssen wir absetzen/ });
    const text = article.textContent;
    expect(text).toContain("KUNDENWERT.BREAKEVEN");
    expect(text).toContain("(fixkosten + zielgewinn) / (preis − variable_kosten)");
    expect(text).toContain("Geldbetrag. Erlaubt: eine Zahl ab 0.");
    expect(within(article).getByText("zielgewinn (wahlfrei)")).toBeTruthy();
    expect(text).toContain("=KUNDENWERT.BREAKEVEN(300;0,3;0,2)→ 3.000");
    // German Excel calls #N/A so.
    expect(text).toContain("→ #NV");
    expect(text).toContain("Fixkosten und Stück gehören zur selben Periode.");
    expect(text).toContain("Coenenberg");
  });

  test("shows ranges of an example as cells, dates as dates", async () => {
    await openFormulas();
    openDetail(/RFM_SEGMENT/);
    const cells = screen.getByRole("table", { name: "Angenommene Zellen" });
    expect(
      within(cells)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual(["AB", "1letzter_kaufhäufigkeit", "231.12.20245", "315.03.20231"]);
    expect(screen.getByText("=KUNDENWERT.RFM_SEGMENT(A2:A3;B2:B3)")).toBeTruthy();
    const answer = screen.getByRole("table", { name: "Ergebnis" });
    expect(answer.textContent).toBe("StammkundenVerlorene");
  });

  test("gets the focus, and gives it back to its entry in the list", async () => {
    await openFormulas();
    search("kunden");
    openDetail(/BREAKEVEN|RFM_SEGMENT/);
    expect(document.activeElement?.tagName).toBe("H2");
    fireEvent.click(screen.getByRole("button", { name: "Alle Formeln" }));
    expect(document.activeElement?.textContent).toContain("RFM_SEGMENT");
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("kunden");
  });

  test("speaks English with the separators of Excel, whatever they are", async () => {
    await openFormulas("en");
    openDetail(/BREAKEVEN/);
    expect(screen.getByRole("button", { name: "Insert into cell" })).toBeTruthy();
    // The Excel of this test writes 0,3 although the pane speaks English.
    await screen.findByText("=KUNDENWERT.BREAKEVEN(300;0,3;0,2)");
  });
});

describe("the two pages", () => {
  test("begin with the report, and say which one is open", async () => {
    openPane(new MemoryWorkbook(customerExport));
    await screen.findByText(/^Kunden!A1/);
    expect(tab("Bericht").getAttribute("aria-selected")).toBe("true");
    expect(screen.getByRole("tabpanel", { name: "Bericht" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Bericht erstellen" })).toBeTruthy();
  });

  test("leave a report alone that is being made on the other one", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    const release = workbook.hold("write");
    openPane(workbook);
    const create = screen.getByRole("button", { name: "Bericht erstellen" });
    await waitFor(() => expect(create.getAttribute("aria-disabled")).not.toBe("true"));
    fireEvent.click(create);
    await screen.findByRole("progressbar");
    fireEvent.click(tab("Formeln"));
    await screen.findByRole("searchbox");
    expect(screen.queryByRole("progressbar")).toBeNull();
    release();
    await waitFor(() => expect(workbook.written).not.toEqual([]));
    fireEvent.click(tab("Bericht"));
    expect(await screen.findByRole("region", { name: "Ergebnis" })).toBeTruthy();
  });

  test("keep what was looked for and opened", async () => {
    await openFormulas();
    search("kunden");
    openDetail(/RFM_SEGMENT/);
    fireEvent.click(tab("Bericht"));
    fireEvent.click(tab("Formeln"));
    expect(screen.getByRole("article")).toBeTruthy();
  });

  test("the report lets the selection be while it is not on the screen, and looks at it afterwards", async () => {
    const workbook = await openFormulas();
    const looks = workbook.looks;
    jest.useFakeTimers();
    act(() => workbook.select("Orders", customerExport));
    act(() => jest.runAllTimers());
    jest.useRealTimers();
    expect(workbook.looks).toBe(looks);
    expect(document.querySelector('[aria-busy="true"]')).toBeNull();
    fireEvent.click(tab("Bericht"));
    expect(await screen.findByText(/^Orders!A1/)).toBeTruthy();
  });

  test("a failure of the selection on one says nothing on the other", async () => {
    const workbook = new MemoryWorkbook(customerExport);
    workbook.failOn("describe", new WorkbookError("cellEditing"));
    openPane(workbook);
    await screen.findByRole("alert");
    fireEvent.click(tab("Formeln"));
    await screen.findByRole("searchbox");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
