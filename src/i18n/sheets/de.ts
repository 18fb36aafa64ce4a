import { segmentAdvice } from "../cells/segmentAdvice";
import { segments } from "../cells/segments";
import { formats } from "../pane/formats";
import { de as pane } from "../pane/de";
import { customerSentence, de as decisions } from "./decisions/de";
import { de as comparison } from "./comparison/de";
import { de as stability } from "./stability/de";
import { de as method } from "./method/de";

const f = formats("de");

/** The written sheets in German. What pane and sheets both say is said in the same words. */
export const de = {
  levels: pane.levels,
  levelsOf: pane.levelsOf,
  headline: pane.headline,
  notices: pane.notices,
  setAside: pane.setAside,
  rules: pane.rules,
  stability,
  comparison,

  segments: segments.de,
  segmentAdvice: segmentAdvice.de,
  noSegment: "Ohne Segment",

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
      returns: "Retouren",
      mailings: "Mailings",
      points: "RFMR-Punkte",
      pAlive: "Noch aktiv",
      expectedPurchases: "Kauftage erwartet",
      rfmRank: "RFM-Rang",
      rankFrom: "RFM-Rang von",
      rankTo: "RFM-Rang bis",
      sameSegment: "Segment gleich",
      segmentStable: "Segment stabil?",
      decision: "Vorschlag",
      reason: "Warum, und was nun?",
    },
    abc: (level: string) => `ABC ${level}`,
    valueBy: {
      rfm: "RFM-Wert",
      rfmr: "RFMR-Wert",
      cltv: "Kundenlebenswert",
      predictedCltv: "Prognosewert",
    },
    expectedSpend: (level: string) => `${level} je Kauftag erwartet`,
    rankBy: (level: string) => `Rang nach ${level}`,
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

    rankedBy: {
      rfm: (level: string) =>
        `Die Rangliste ist nach dem RFM-Wert geordnet; Anteile, Kurve und Gruppen auf diesem Blatt gehen nach ${level}.`,
      rfmr: (level: string) =>
        `Die Rangliste ist nach RFMR-Punkten geordnet; Anteile, Kurve und Gruppen auf diesem Blatt gehen nach ${level}.`,
      cltv: (level: string) =>
        `Die Rangliste ist nach dem Kundenlebenswert geordnet; Anteile, Kurve und Gruppen auf diesem Blatt gehen nach ${level}.`,
      predictedCltv: (level: string) =>
        `Die Rangliste ist nach dem Prognosewert geordnet; Anteile, Kurve und Gruppen auf diesem Blatt gehen nach ${level}.`,
    },

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
    abcNames: ({ a, b }: { readonly a: number; readonly b: number }) => ({
      A: `A: die Besten, die zusammen ${f.percent(a)} bringen; wer die Grenze überschreitet, gehört noch dazu.`,
      B: `B: die Nächsten bis ${f.percent(b)}.`,
      C: "C: alle Übrigen mit einem Wert über null.",
      N: "N: null oder negativ.",
    }),
    customersBy: (level: string) => `Kunden nach ${level}`,
    cross: (byRevenue: string, byCriterion: string) =>
      `Große Kunden, gute Kunden? ABC nach ${byRevenue} und nach ${byCriterion}`,
    crossHeader: (byRevenue: string, byCriterion: string) => `${byRevenue} ↓ / ${byCriterion} →`,
    crossNote: (byRevenue: string, byCriterion: string) =>
      `Anzahl der Kunden. Hervorgehoben: A-Kunden nach ${byRevenue}, die beim ${byCriterion} nur C oder N sind, also viel umsetzen und wenig oder nichts bringen.`,

    segments: "Segmente (RFM)",
    segment: "Segment",
    segmentMeaning: "Was es heißt",
    segmentAdvice: "Was zu tun ist",
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
      `Anteile, Kurve und Gruppen gehen nach ${level}.${headers.length === 0 ? "" : ` Gelesene Spalten: ${headers.join(", ")}.`}`,
      "Gutschriften und Retouren mindern den Umsatz; sie zählen nicht als Kauf und nicht als letzter Kauf.",
      "Alle Zahlen dieses Blatts sind Formeln über die Rangliste, außer dem, was über die Quelle gesagt ist.",
      "Einstellungen, Klassengrenzen, Definitionen und Quellen stehen auf dem Blatt „Methode“.",
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

  decisions,
  customerSentence,

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

  method,
};

export type SheetTexts = typeof de;
