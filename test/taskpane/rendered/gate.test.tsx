/** @jest-environment jsdom */
import * as React from "react";
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../../src/i18n/Language";
import { paneTexts } from "../../../src/i18n/pane/paneTexts";
import type { SetAside } from "../../../src/report/Reconciliation";
import type { Report } from "../../../src/report/Report";
import { isOn, isOnInColumn, sparedRows } from "../../../src/report/rules/RuleChoices";
import { Gate, type GateSettings } from "../../../src/taskpane/components/gate/Gate";
import { ReportGate } from "../../../src/taskpane/components/gate/ReportGate";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { TextsContext } from "../../../src/taskpane/words/TextsContext";
import { gateReport, groupOf, numberTexts, reconciliationOf, withoutCustomer, zeros } from "../gateReport";

registerPaneIcons();
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

const duplicates: SetAside = { reason: "duplicate", rows: 381, amount: 990_000, examples: [12, 14] };
const columns = [{ index: 4, title: "Umsatz", samples: [], presumed: null }];

/** Stands for the core: what the figures are with these settings. */
function figuresFor({ rules = {}, merges = [] }: GateSettings): Report {
  const spared = sparedRows(rules, "missingCustomer");
  const rows = isOn(rules, "missingCustomer")
    ? withoutCustomer.examples.concat(moreWithoutCustomer()).filter(({ row }) => !spared.has(row))
    : [];
  const groups = [
    ...(isOnInColumn(rules, "numberText", 4) ? [numberTexts] : []),
    ...(rows.length > 0 ? [groupOf({ ...withoutCustomer }, rows)] : []),
  ];
  const reconciliation = reconciliationOf(groups, { offered: isOn(rules, "duplicate") ? [] : [duplicates] });
  return gateReport(reconciliation, merges.length > 0 ? [zeros.second] : [zeros.second, zeros.first]);
}

function moreWithoutCustomer() {
  return gateReport(reconciliationOf([withoutCustomer])).ledger.entries(withoutCustomer, 20, 100);
}

interface PaneProps {
  readonly language?: Language;
  readonly start?: GateSettings;
  readonly compute?: (settings: GateSettings) => Report | null;
}

let settingsNow: GateSettings = {};
let answer: () => void = () => undefined;

/** The gate in its place: a change is answered with new figures once the test says `answer`. */
function Pane({ language = "de", start = {}, compute = figuresFor }: PaneProps): JSX.Element {
  const [settings, setSettings] = React.useState(start);
  const [answered, setAnswered] = React.useState(start);
  const [figure, setFigure] = React.useState("");
  const report = React.useMemo(() => compute(answered), [compute, answered]);
  settingsNow = settings;
  answer = () => act(() => setAnswered(settings));
  return (
    <TextsContext.Provider value={paneTexts(language)}>
      <Gate
        report={report}
        updating={answered !== settings}
        settings={settings}
        columns={columns}
        ledgerFigure={figure}
        onLedgerFigure={setFigure}
        onChange={setSettings}
      />
    </TextsContext.Provider>
  );
}

function cellsOf(table: HTMLElement): (string | null)[][] {
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

/** The search for doubles, which begins when the figures are there, has come to its end. */
const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));

const checkbox = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const reconciliation = (name = "Abgleich mit der Quelle") => screen.getByRole("table", { name });

describe("the gate", () => {
  test("accounts for every row and cent, and says it in a sentence", () => {
    render(<Pane />);
    expect(cellsOf(reconciliation())).toEqual([
      ["Posten", "Zeilen", "Betrag"],
      ["Gelesen", "200", "2.000,00"],
      ["Im Bericht", "155", "1.550,00"],
      ["Ohne Kunde", "45", "450,00"],
      ["Differenz", "0", "0,00"],
    ]);
    expect(
      screen.getByText("200 Zeilen gelesen, 155 im Bericht mit 1.550,00 €; 3 Zellen umgedeutet."),
    ).toBeTruthy();
  });

  test("speaks English", () => {
    render(<Pane language="en" />);
    expect(reconciliation("Reconciliation with the source")).toBeTruthy();
    expect(
      screen.getByText("200 rows read, 155 in the report with €1,550.00; 3 cells reinterpreted."),
    ).toBeTruthy();
    expect(checkbox(/: Umsatz$/).checked).toBe(true);
    expect(button(/: Show 45 entries$/)).toBeTruthy();
  });

  test("names every control", () => {
    render(<Pane />);
    fireEvent.click(button(/45 Einträge zeigen/));
    for (const role of ["button", "checkbox", "textbox"]) {
      expect(screen.getAllByRole(role, { name: /\S/ })).toEqual(screen.getAllByRole(role));
    }
    const names = ["button", "checkbox"].flatMap((role) =>
      screen.getAllByRole(role).map((control) => control.getAttribute("aria-label") ?? control.textContent),
    );
    expect(new Set(names.filter(Boolean)).size).toBe(names.filter(Boolean).length);
  });
});

describe("a rule's switch", () => {
  test("takes the rule out of force; the figures follow, and the focus stays", async () => {
    render(<Pane />);
    const box = checkbox("Ohne Kunde");
    box.focus();
    fireEvent.click(box);
    expect(settingsNow.rules).toEqual({ rules: { missingCustomer: false } });
    expect(screen.getByRole("region", { name: "Abgleich mit der Quelle" }).getAttribute("aria-busy")).toBe(
      "true",
    );
    // Until the new figures are there, the old ones stand.
    expect(reconciliation().textContent).toContain("1.550,00");
    expect(await screen.findByText("Die Zahlen werden neu berechnet …")).toBeTruthy();
    answer();
    expect(cellsOf(reconciliation())[2]).toEqual(["Im Bericht", "200", "2.000,00"]);
    expect(document.activeElement).toBe(checkbox("Ohne Kunde"));
    expect(checkbox("Ohne Kunde").checked).toBe(false);
    expect(screen.getByText("Ausgeschaltet: Solche Zeilen zählen mit.")).toBeTruthy();
    expect(screen.getByText(/200 im Bericht/).getAttribute("aria-live")).toBe("polite");
  });

  test("turned twice leaves nothing in the settings", () => {
    render(<Pane />);
    fireEvent.click(checkbox("Ohne Kunde"));
    answer();
    fireEvent.click(checkbox("Ohne Kunde"));
    expect(settingsNow.rules).toEqual({});
    expect(checkbox("Ohne Kunde").checked).toBe(true);
    answer();
    expect(reconciliation().textContent).toContain("1.550,00");
  });

  test("of a repair is about one column", () => {
    render(<Pane />);
    const box = checkbox(/: Umsatz$/);
    box.focus();
    fireEvent.click(box);
    expect(settingsNow.rules).toEqual({ columns: [{ rule: "numberText", column: 4 }] });
    answer();
    expect(document.activeElement).toBe(checkbox(/: Umsatz$/));
    fireEvent.click(checkbox(/: Umsatz$/));
    expect(document.activeElement).toBe(checkbox(/: Umsatz$/));
    expect(settingsNow.rules).toEqual({});
  });

  test("brings a rule into force that is offered", () => {
    render(<Pane />);
    expect(screen.getByText(/^381 Zeilen mit zusammen 9\.900,00/)).toBeTruthy();
    fireEvent.click(checkbox("Doppelte Zeilen"));
    expect(settingsNow.rules).toEqual({ rules: { duplicate: true } });
  });

  test("is there also where the choices allow no report", () => {
    const start: GateSettings = { rules: { columns: [{ rule: "numberText", column: 4 }] } };
    render(<Pane start={start} compute={() => null} />);
    expect(screen.queryByRole("table")).toBeNull();
    fireEvent.click(checkbox(/: Umsatz$/));
    expect(settingsNow.rules).toEqual({});
  });
});

describe("the entries of a rule", () => {
  const list = () => screen.getByRole("list", { name: "Ohne Kunde" });
  const shown = () => within(list()).getAllByRole("listitem").length;

  test("are shown twenty at a time, the focus on the first new one", () => {
    render(<Pane />);
    const disclosure = button("Ohne Kunde: 45 Einträge zeigen");
    expect(disclosure.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("list", { name: "Ohne Kunde" })).toBeNull();
    fireEvent.click(disclosure);
    expect(disclosure.getAttribute("aria-expanded")).toBe("true");
    expect(shown()).toBe(20);
    fireEvent.click(button("Ohne Kunde: Weitere zeigen"));
    expect(shown()).toBe(40);
    expect(document.activeElement).toBe(screen.getByText("A121:H121").closest("li"));
    fireEvent.click(button("Ohne Kunde: Weitere zeigen"));
    expect(shown()).toBe(45);
    expect(screen.queryByRole("button", { name: "Ohne Kunde: Weitere zeigen" })).toBeNull();
    fireEvent.click(disclosure);
    expect(screen.queryByRole("list", { name: "Ohne Kunde" })).toBeNull();
  });

  test("tell the address, what stood there, what counts and what that is worth", () => {
    render(<Pane />);
    fireEvent.click(button(/: 3 Einträge zeigen/));
    const entry = screen.getByText("E17").closest("li");
    expect(entry?.textContent).toBe("E17 1.234,50 € → 1.234,50 · Wirkung 1.234,50\u00a0€ nicht ändern");
  });

  test("a row can be spared, and given back", () => {
    render(<Pane />);
    fireEvent.click(button("Ohne Kunde: 45 Einträge zeigen"));
    fireEvent.click(button("A103:H103: doch zählen"));
    expect(settingsNow.rules).toEqual({ rows: [{ rule: "missingCustomer", row: 102 }] });
    const line = checkbox("Ohne Kunde").closest("li");
    expect(document.activeElement).toBe(line);
    answer();
    expect(cellsOf(reconciliation())[2]).toEqual(["Im Bericht", "156", "1.560,00"]);
    expect(line?.textContent).toContain("Von der Regel ausgenommen: Zeile 103 zurücknehmen");
    expect(screen.queryByRole("button", { name: "A103:H103: doch zählen" })).toBeNull();
    fireEvent.click(button("Ohne Kunde, Zeile 103: zurücknehmen"));
    expect(settingsNow.rules).toEqual({});
    expect(document.activeElement).toBe(line);
    answer();
    expect(button("A103:H103: doch zählen")).toBeTruthy();
  });
});

describe("likely doubles", () => {
  const name = /^Adler GmbH, 00815 \(200,00\s€\) und Adler GmbH, 815 \(1\.500,00\s€\) zusammenlegen$/;

  test("are merged by the user only, and taken apart again", async () => {
    render(<Pane />);
    expect((await screen.findByRole<HTMLInputElement>("checkbox", { name })).checked).toBe(false);
    expect(screen.getByText("Die Nummern unterscheiden sich nur in führenden Nullen.")).toBeTruthy();
    checkbox(name).focus();
    fireEvent.click(checkbox(name));
    expect(settingsNow.merges).toEqual([["00815", "815"]]);
    answer();
    await settled();
    expect(checkbox(name).checked).toBe(true);
    expect(screen.getByText("00815 zählt als 815.")).toBeTruthy();
    fireEvent.click(checkbox(name));
    expect(settingsNow.merges).toEqual([]);
    answer();
    await settled();
    expect(document.activeElement).toBe(checkbox(name));
    expect(checkbox(name).checked).toBe(false);
  });

  test("that were merged before can be taken apart", () => {
    render(<Pane start={{ merges: [["A", "B"]] }} />);
    fireEvent.click(checkbox("A und B zusammenlegen"));
    expect(settingsNow.merges).toEqual([]);
  });
});

describe("the comparison with the ledger", () => {
  const causes = [
    { kind: "missingCustomer", amount: 2_868_993 },
    { kind: "creditNotes", amount: 100_000 },
  ] as const;
  const compute = () => gateReport(reconciliationOf([], { reportSum: 100_000_000, causes }));
  const enter = (figure: string, label = "Umsatz laut Buchhaltung") =>
    fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value: figure } });

  test("names what explains the difference exactly", async () => {
    render(<Pane compute={compute} />);
    enter("1.028.689,93");
    const sentence = await screen.findByText(/^Die Differenz von/);
    expect(sentence.textContent?.replace(/\s/g, " ")).toBe(
      "Die Differenz von 28.689,93 € entspricht genau: Zeilen ohne Kunde mitgezählt (28.689,93 €).",
    );
    const table = screen.getByRole("table", { name: "Vergleich mit der Buchhaltung" });
    expect(cellsOf(table)).toEqual([
      ["Im Bericht", "1.000.000,00\u00a0€"],
      ["Laut Buchhaltung", "1.028.689,93\u00a0€"],
      ["Differenz", "28.689,93\u00a0€"],
    ]);
    expect(sentence.closest("[aria-live=polite]")).toBeTruthy();
  });

  test("names it in English", async () => {
    render(<Pane compute={compute} language="en" />);
    enter("1,028,689.93", "Revenue according to the ledger");
    expect((await screen.findByText(/^The difference of €28,689\.93 is exactly: /)).textContent).toMatch(
      /\(€28,689\.93\)\.$/,
    );
  });

  test("shows what each cause amounts to where none explains it", async () => {
    render(<Pane compute={compute} />);
    enter("1.028.690,00");
    const table = await screen.findByRole("table", { name: "Mögliche Ursachen" });
    expect(cellsOf(table)).toEqual([
      ["In der Buchhaltung", "Macht aus", "Bleibt offen"],
      ["Zeilen ohne Kunde mitgezählt", "28.689,93\u00a0€", "0,07\u00a0€"],
      ["Gutschriften nicht abgezogen", "1.000,00\u00a0€", "27.690,00\u00a0€"],
    ]);
  });

  test("says that the figures agree", async () => {
    render(<Pane compute={compute} />);
    enter("1000000");
    expect(await screen.findByText(/stimmen auf den Cent überein/)).toBeTruthy();
  });

  test("says that a text is no amount", async () => {
    render(<Pane compute={compute} />);
    enter("viel");
    expect(await screen.findByText(/„viel“ ist kein Betrag/)).toBeTruthy();
    await waitFor(() =>
      expect(screen.queryByRole("table", { name: "Vergleich mit der Buchhaltung" })).toBeNull(),
    );
  });
});

describe("the gate of a finished report", () => {
  test("shows the same without switches, and the entries that the model holds", () => {
    const { model } = figuresFor({ rules: { rules: { duplicate: true } } });
    render(
      <TextsContext.Provider value={paneTexts("de")}>
        <ReportGate model={model} ledgerFigure="" onLedgerFigure={() => undefined} />
      </TextsContext.Provider>,
    );
    expect(reconciliation().textContent).toContain("1.550,00");
    expect(screen.queryByRole("checkbox")).toBeNull();
    fireEvent.click(button("Ohne Kunde: 45 Einträge zeigen"));
    expect(screen.getByText(/^20 von 45/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Weitere zeigen|doch zählen/ })).toBeNull();
  });
});
