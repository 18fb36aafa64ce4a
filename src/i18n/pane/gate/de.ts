import { formats } from "../formats";

const f = formats("de");

/** "1 Zeile", "2 Zeilen". */
function counted(count: number, one: string, many: string): string {
  return `${f.count(count)} ${count === 1 ? one : many}`;
}

/** Words of the pane's gate in German. */
export const de = {
  /** All amounts come as text, with their currency. */
  summary: (rowsRead: number, rowsUsed: number, cellsRepaired: number, sum: string) =>
    `${counted(rowsRead, "Zeile", "Zeilen")} gelesen, ${f.count(rowsUsed)} im Bericht mit ${sum}` +
    (cellsRepaired === 0 ? "." : `; ${counted(cellsRepaired, "Zelle", "Zellen")} umgedeutet.`),
  updating: "Die Zahlen werden neu berechnet …",

  remaining: (seconds: number) => {
    if (seconds <= 5) return "noch wenige Sekunden";
    if (seconds < 120) return `noch etwa ${f.count(seconds)} Sekunden`;
    return `noch etwa ${f.count(seconds / 60)} Minuten`;
  },

  check: {
    start: "Prüfen",
    again: "Erneut prüfen",
    cancel: "Prüfung abbrechen",
    reading: "Die Tabelle wird geprüft",
    computing: "Der Abgleich wird berechnet …",
    hint: (rowCount: number) =>
      `${counted(rowCount, "Zeile", "Zeilen")} sind zu viele, um sie bei jedem Klick zu lesen. ` +
      "„Prüfen“ zeigt Abgleich und Vorschau, ohne etwas zu schreiben.",
    checked: "Stand der Prüfung. Wurden Zellen seither geändert, erneut prüfen.",
  },

  ledger: {
    heading: "Umgedeutet und beiseitegelegt",
    note:
      "Regeln mit Kästchen lassen sich ein- und ausschalten, über die Einträge auch für einzelne Zeilen; " +
      "die Zahlen folgen sofort.",
    off: {
      repair: "Ausgeschaltet: Die Zellen zählen so, wie sie in der Quelle stehen.",
      setAside: "Ausgeschaltet: Solche Zeilen zählen mit.",
    },
    show: (count: number) => (count === 1 ? "1 Eintrag zeigen" : `${f.count(count)} Einträge zeigen`),
    hide: "Einträge verbergen",
    shown: (shown: number, all: number) => `${f.count(shown)} von ${f.count(all)}`,
    more: "Weitere zeigen",
    effect: (amount: string) => `Wirkung ${amount}`,
    spare: { repair: "nicht ändern", setAside: "doch zählen" },
    spared: "Von der Regel ausgenommen:",
    sheetRow: (row: number) => `Zeile ${row}`,
    undo: "zurücknehmen",
  },

  doubles: {
    heading: "Womöglich derselbe Kunde",
    note: "Nur was hier angekreuzt ist, wird zusammengelegt; der erste zählt dann als der zweite.",
    customer: (id: string, name: string, amount: string | null) =>
      [name === "" || name === id ? id : `${name}, ${id}`, amount === null ? "" : ` (${amount})`].join(""),
    merge: (first: string, second: string) => `${first} und ${second} zusammenlegen`,
    merged: (from: string, into: string) => `${from} zählt als ${into}.`,
    because: {
      sameName: "Der Name ist derselbe.",
      similarName: "Die Namen sind sich sehr ähnlich.",
      leadingZeros: "Die Nummern unterscheiden sich nur in führenden Nullen.",
      similarId: "Die Nummern sind sich sehr ähnlich.",
    },
    shown: (shown: number, all: number) => `${f.count(shown)} von ${counted(all, "Paar", "Paaren")}`,
    more: "Weitere Paare zeigen",
    fewer: "Weniger Paare zeigen",
  },

  comparison: {
    heading: "Vergleich mit der Buchhaltung",
    field: "Umsatz laut Buchhaltung",
    hint: "Die Summe der Buchhaltung für dieselben Daten, zum Beispiel 1.234.567,89",
    noAmount: (text: string) => `„${text}“ ist kein Betrag. Beispiel: 1.234.567,89`,
    report: "Im Bericht",
    ledger: "Laut Buchhaltung",
    difference: "Differenz",
    agrees: "Bericht und Buchhaltung stimmen auf den Cent überein.",
    explained: (difference: string, causes: string) =>
      `Die Differenz von ${difference} entspricht genau: ${causes}.`,
    unexplained: (difference: string) =>
      `Keine der üblichen Ursachen ergibt genau ${difference}, auch nicht zu zweit oder zu dritt. ` +
      "Was jede ausmacht, und was dann noch offen bleibt:",
    noCauses: (difference: string) =>
      `In den Daten findet sich keine der üblichen Ursachen; ${difference} bleiben ungeklärt. ` +
      "Zeitraum, Mandant und Kontenauswahl der Buchhaltung prüfen.",
    causes: "Mögliche Ursachen",
    cause: "In der Buchhaltung",
    effect: "Macht aus",
    rest: "Bleibt offen",
  },
};

/** What a catalogue of the pane's gate holds; the compiler holds every language to it. */
export type GateTexts = typeof de;
