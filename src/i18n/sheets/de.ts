import { segments } from "../cells/segments";
import { formats } from "../pane/formats";
import { de as pane } from "../pane/de";

const f = formats("de");

/** The written sheets in German. What pane and sheets both say is said in the same words. */
export const de = {
  levels: pane.levels,
  levelsOf: pane.levelsOf,
  headline: pane.headline,
  notices: pane.notices,
  setAside: pane.setAside,
  rules: pane.rules,

  segments: segments.de,
  noSegment: "Ohne Kauf",

  ranking: {
    sheetName: "Rangliste",
    columns: {
      rank: "Rang",
      customerId: "Kunde",
      customerName: "Name",
      ratio: "DB-Quote",
      share: "Anteil der Kunden",
      lastPurchase: "Letzter Kauf",
      daysSince: "Tage seither",
      purchases: "Käufe",
      averageValue: "Ø Wert je Kauf",
      recency: "R",
      frequency: "F",
      monetary: "M",
      code: "RFM",
      segment: "Segment",
    },
    abc: (level: string) => `ABC ${level}`,
    cumulated: {
      total: "Anteil kumuliert",
      peak: "Anteil am Höchststand",
      loss: "Anteil am Verlust",
    },
  },

  overview: {
    sheetName: "Übersicht",
    title: "Kundenwert: Übersicht",
    subtitle: (source: string, analysisDate: number | null) =>
      analysisDate === null ? `Quelle: ${source}` : `Quelle: ${source} · Stichtag ${f.date(analysisDate)}`,

    indicators: "Kennzahlen",
    customers: "Kunden",
    total: (level: string) => `${level} gesamt`,
    ratio: (level: string) => `${level} in % vom Umsatz`,
    perCustomer: (level: string) => `${level} je Kunde`,
    above: (level: string) => `Kunden mit ${level} über null`,
    below: (level: string) => `Kunden mit ${level} unter null`,
    peak: "Höchster Punkt der Kurve",
    purchases: "Käufe",
    perPurchase: "Umsatz je Kauf",
    lastPurchase: "Letzter Kauf",

    groups: "Wer bringt wie viel?",
    group: "Kundengruppe",
    share: "Anteil am Gesamten",
    top20: "Beste 20 %",
    next30: "Nächste 30 %",
    last50: "Letzte 50 %",
    all: "Alle",
    worst10: "Davon schlechteste 10 %",

    abc: "ABC-Analyse",
    abcClass: "Klasse",
    abcNames: {
      A: "A: die Besten, die zusammen 80 % bringen; wer die Grenze überschreitet, gehört noch dazu.",
      B: "B: die Nächsten bis 95 %.",
      C: "C: alle Übrigen mit einem Wert über null.",
      N: "N: null oder negativ.",
    },
    customersBy: (level: string) => `Kunden nach ${level}`,
    costlyA: (level: string) => `A-Kunden nach Umsatz mit ${level} unter null`,

    segments: "Segmente (RFM)",
    segment: "Segment",
    customerShare: "Anteil der Kunden",

    reconciliation: "Abgleich mit der Quelle",
    item: "Posten",
    rows: "Zeilen",
    amount: "Betrag",
    source: "Gelesen",
    used: "Im Bericht",
    difference: "Differenz",

    notices: "Hinweise",
    repaired: pane.reconciliation.repaired,

    method: "Methode",
    methodSentences: (level: string, headers: readonly string[]) => [
      `Gereiht nach ${level}, bei Gleichstand nach der Kundennummer.`,
      `Gelesene Spalten: ${headers.join(", ")}.`,
      "Gutschriften und Retouren mindern den Umsatz; sie zählen nicht als Kauf und nicht als letzter Kauf.",
      "R, F und M von 1 bis 5 nach mittlerem Rang, 5 ist am besten; gleiche Werte haben gleiche Punkte.",
      "Segmente nach R und F; ohne Kauf keine Punkte. ABC nach kumuliertem Anteil (80 %, 95 %).",
      "Alle Zahlen dieses Blatts sind Formeln über die Rangliste, außer dem, was über die Quelle gesagt ist.",
    ],

    chartData: "Daten der Diagramme",
    curve: {
      title: (level: string) => `Kumulierter ${level}, vom besten zum schlechtesten Kunden`,
      customers: "Anteil der Kunden",
      value: "Anteil am Gesamten",
    },
    pareto: {
      title: (level: string) => `${level} nach Rang der Kunden`,
      ranks: "Rang",
      cumulated: "Anteil kumuliert",
    },
  },

  dataLog: {
    sheetName: "Datenprotokoll",
    title: "Kundenwert: Datenprotokoll",
    nothing:
      "Nichts wurde umgedeutet oder beiseitegelegt: Jede Zeile und jede Zelle zählt so, wie sie in der Quelle steht.",
    inWords: "In Worten",
    readings: "Wie Texte gelesen wurden",

    setAside: "Beiseitegelegte Zeilen",
    reason: "Grund",
    gateRows: "Zeilen laut Abgleich",
    gateAmount: "Betrag laut Abgleich",
    repaired: "Umgedeutete Zellen",
    cells: "Zellen",
    total: "Zusammen",
    gate: "Laut Abgleich",

    entries: "Jede Zelle und jede Zeile",
    legend:
      "Nr. wie in den Tabellen oben; deren Zahlen sind Formeln über diese Liste. " +
      "Wirkung: was durch die Regel zählt, mit Minus, was ihretwegen nicht zählt.",
    left: (count: number) =>
      `${count === 1 ? "1 weiterer Eintrag passt" : `${f.count(count)} weitere Einträge passen`} nicht auf das Blatt; ` +
      "von jeder Regel stehen hier die ersten. Oben sind sie mitgezählt.",
    columns: {
      number: "Nr.",
      rule: "Regel",
      column: "Spalte",
      cell: "Zelle",
      old: "Alt",
      now: "Neu",
      effect: "Wirkung",
    },
  },
};

export type SheetTexts = typeof de;
