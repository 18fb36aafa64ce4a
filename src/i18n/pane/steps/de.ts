import { formats } from "../formats";

const f = formats("de");

function columns(count: number): string {
  return count === 1 ? "1 Spalte" : `${f.count(count)} Spalten`;
}

/** Words of the pane's four steps in German: their titles, and one line each on how far they are. */
export const de = {
  titles: { data: "Daten", columns: "Zuordnung", check: "Prüfung", result: "Ergebnis" },
  /** Read before the title. */
  number: (number: number) => `Schritt ${f.count(number)}: `,
  /** Before a table is marked. */
  waiting: "Sobald eine Tabelle markiert ist",
  open: (questions: number) =>
    questions === 1 ? "Eine Frage ist offen" : `${f.count(questions)} Fragen sind offen`,

  data: {
    unreadable: "Die Auswahl ließ sich nicht lesen",
    /** A sheet of the add-in's own is no table to report on. */
    ownReport: (sheet: string) => `„${sheet}“ hat Kundenwert geschrieben; bitte die Quelle anklicken`,
    setupSheet: (sheet: string) => `„${sheet}“ ist ein Blatt zum Anpassen; danach die Quelle anklicken`,
  },
  columns: {
    assigned: (count: number) => `${columns(count)} zugeordnet`,
    ownChoice: "eigene Zuordnung",
    missing: "Eine Pflichtangabe fehlt",
  },
  check: {
    computing: "Wird gerechnet …",
    /** A large table that has not been read whole yet. */
    unchecked: "Noch nicht geprüft",
    refused: "So ist kein Bericht möglich",
    used: (used: number, read: number) =>
      used === read
        ? `${f.count(read)} Zeilen, alle im Bericht`.replace(/^1 Zeilen, alle/, "1 Zeile,")
        : `${f.count(used)} von ${f.count(read)} Zeilen im Bericht`,
    difference: (amount: string) => `Differenz ${amount}`,
  },
  result: {
    none: "Noch nichts zu zeigen",
    afterRun: "Entsteht mit dem Bericht",
    preview: "Vorschau, noch nichts geschrieben",
    written: (sheets: number) =>
      sheets === 1 ? "In ein neues Blatt geschrieben" : `In ${f.count(sheets)} neue Blätter geschrieben`,
    last: "Letzter Bericht",
  },
};

/** What a catalogue of the steps holds; the compiler holds every language to it. */
export type StepTexts = typeof de;
