import { formats } from "../formats";

const f = formats("de");

function rows(count: number): string {
  return `${f.count(count)} ${count === 1 ? "Zeile" : "Zeilen"}`;
}

/** Help page and formula builder in German. */
export const de = {
  pages: { label: "Seiten", report: "Bericht", formulas: "Formeln" },

  loading: "Die Formeln werden geladen …",
  loadFailed: "Die Hilfe zu den Formeln ließ sich nicht laden.",
  retry: "Noch einmal versuchen",

  search: {
    label: "Formel suchen",
    placeholder: "z. B. Kundenwert oder ABC",
    hits: (count: number) => `${f.count(count)} ${count === 1 ? "Formel" : "Formeln"}`,
    none: (query: string) => `Keine Formel passt zu „${query}“. Andere oder weniger Wörter versuchen.`,
    clear: "Suche leeren",
  },

  detail: {
    back: "Alle Formeln",
    insert: "In Zelle einfügen",
    formula: "Rechnung",
    arguments: "Argumente",
    optional: "wahlfrei",
    allowed: (values: string) => `Erlaubt: ${values}.`,
    options: (values: readonly string[]) => `Erlaubt: ${values.join(", ")}.`,
    range: "Spalte",
    result: "Ergebnis",
    examples: (count: number): string => (count === 1 ? "Beispiel" : "Beispiele"),
    exampleCells: "Angenommene Zellen",
    moreRows: (count: number) => `… ${f.count(count)} weitere ${count === 1 ? "Zeile" : "Zeilen"}`,
    pitfalls: "Worauf zu achten ist",
    sources: "Quellen",
  },

  builder: {
    back: "Zurück zur Beschreibung",
    heading: (id: string) => `${id} in eine Zelle einfügen`,
    hint: "Werte eintippen oder ein Feld anklicken und die Zellen im Blatt markieren.",
    target: "Zielzelle",
    targetHint: "Hier beginnt das Ergebnis.",
    pick: (field: string) => `Zellen für ${field} im Blatt markieren`,
    picking: "Was im Blatt markiert wird, steht hier.",
    omitted: "– weggelassen –",
    languages: { de: "Deutsch", en: "Englisch" },
    preview: "Vorschau",
    missing: (names: readonly string[]) => `Es fehlt noch: ${f.list(names)}.`,
    unreadable: "Ein Feld ist noch nicht lesbar; der Grund steht dort.",
    computing: "Wird berechnet …",
    value: (value: string) => `Ergebnis: ${value}`,
    firstRow: (row: number) => `Für Zeile ${row}:`,
    spill: (rowCount: number, columnCount: number) =>
      `Ergebnis: ${rows(rowCount)}, ${f.count(columnCount)} ${columnCount === 1 ? "Spalte" : "Spalten"}`,
    yes: "WAHR",
    no: "FALSCH",
    formula: "Formel",
    formulasIn: (count: number, first: string) => `${f.count(count)} Formeln ab ${first}; die erste:`,
    fill: (count: number, column: string) =>
      `Für alle ${rows(count).replace("Zeilen", "Zeilen der Tabelle")} (Spalte ${column})`,
    pinned: (cells: readonly string[]) =>
      `${f.list(cells)} ${cells.length === 1 ? "liegt" : "liegen"} außerhalb der Tabelle und ` +
      `${cells.length === 1 ? "bleibt" : "bleiben"} in jeder Zeile gleich.`,
    insert: "Einfügen",
    overwrite: "Überschreiben",
    writing: "Wird eingefügt …",
    inserted: (address: string) => `Eingefügt in ${address}.`,
  },

  faults: {
    notANumber: (text: string, sample: string) =>
      `„${text}“ ist keine Zahl und keine Zelle. Beispiele: ${sample}, B2.`,
    otherNotation: (text: string, meant: string) =>
      `„${text}“ ist nicht so geschrieben, wie dieses Excel Zahlen schreibt. Gemeint ist vielleicht ${meant}.`,
    notADate: (text: string) =>
      `„${text}“ ist kein Datum und keine Zelle. Beispiele: 31.12.2024, 2024-12-31, B2.`,
    doubtfulDate: (text: string) =>
      `Bei „${text}“ ist unklar, was Tag und was Monat ist. Beispiel: 2024-12-31.`,
    severalCells: "Hier gilt nur eine einzelne Zelle. Für eine Tabelle die Zelle der ersten Zeile wählen.",
    noTarget: "Das ist keine einzelne Zelle. Beispiele: G2, Kunden!G2.",
  },
};

/** What a catalogue of the formulas page holds; the compiler holds every language to it. */
export type FormulaPageTexts = typeof de;
