import { formats } from "../../pane/formats";
import { de as pane } from "../../pane/de";
import { de as forecast } from "../forecast/de";

const f = formats("de");

function entries(count: number): string {
  return count === 1 ? "1 Eintrag" : `${f.count(count)} Einträge`;
}

function classes(bins: number): string {
  return `in ${f.count(bins)} Klassen`;
}

/** The method sheet in German. */
export const de = {
  sheetName: "Methode",
  title: "Kundenwert: Methode",
  purpose:
    "Womit und wie gerechnet wurde, sodass sich jede Zahl nachprüfen und der Bericht wiederholen lässt.",

  settings: "Einstellungen dieses Berichts",
  addIn: "Erstellt mit",
  version: (version: string) => `Kundenwert ${version}`,
  source: "Quelle",
  shape: "Eine Zeile der Quelle ist",
  shapes: { customers: "ein Kunde", orders: "eine Bestellung oder Position" },
  criterion: "Kriterium",
  rankedBy: "Rangfolge",
  rankings: {
    money: (level: string) => `nach ${level}, höchster Wert zuerst; bei Gleichstand nach Kundennummer`,
    rfm: (level: string) => `nach RFM-Wert; bei Gleichstand nach ${level}, dann nach Kundennummer`,
    rfmr: (level: string) => `nach RFMR-Punkten; bei Gleichstand nach ${level}, dann nach Kundennummer`,
    cltv: (level: string) => `nach Kundenlebenswert; bei Gleichstand nach ${level}, dann nach Kundennummer`,
    predictedCltv: (level: string) =>
      `nach Prognosewert; bei Gleichstand nach ${level}, dann nach Kundennummer`,
  },
  lifetime: "Annahmen zum Kundenlebenswert",
  lifetimeOf: ({ retention, discountRate }: { retention: number; discountRate: number }) =>
    `Bindungsrate ${f.percent(retention)} im Jahr, Zinssatz ${f.percent(discountRate)} im Jahr`,
  forecast,
  analysisDate: "Stichtag",
  window: "Zeitraum",
  days: (window: { readonly from: number; readonly to: number } | null) =>
    window === null ? "alle Daten der Quelle" : `${f.date(window.from)} bis ${f.date(window.to)}`,
  day: (serialDay: number | null) => (serialDay === null ? "ohne Datum" : f.date(serialDay)),
  currency: "Währung",
  noCurrency: "in der Quelle nicht genannt",
  converted: ({
    into,
    rates,
  }: {
    readonly into: string;
    readonly rates: { readonly [code: string]: number };
  }) =>
    `umgerechnet in ${into}: ${Object.entries(rates)
      .map(([code, rate]) => `1 ${code} = ${f.sample(rate)} ${into}`)
      .join("; ")}`,
  scoring: "RFM-Klassen",
  methods: {
    meanRank: (bins: number) => `jedes Merkmal für sich nach mittlerem Rang, ${classes(bins)}`,
    nested: (bins: number) => `geschachtelt (F innerhalb von R, M innerhalb von R und F), ${classes(bins)}`,
    quantileEdges: (bins: number) => `jedes Merkmal für sich nach Quantilgrenzen, ${classes(bins)}`,
    frozen: (bins: number) => `feste Grenzen aus einem früheren Bericht, ${classes(bins)}`,
  },
  segmentMap: "Segmente",
  pointTable: "RFMR-Punktetabelle",
  usual: "Vorgabe",
  own: "eigene Tabelle",
  abcLimits: "ABC-Grenzen",
  limits: ({ a, b }: { readonly a: number; readonly b: number }) =>
    `A bis ${f.percent(a)}, B bis ${f.percent(b)} des kumulierten Anteils`,
  decisions: "Schwellen der Entscheidungen",
  decisionLimits: (limits: {
    readonly mostPriceRise: number;
    readonly mostCostCut: number;
    readonly avoidableOrderCost: number;
    readonly avoidableCustomerCost: number;
  }) =>
    `Preiserhöhung bis ${f.percent(limits.mostPriceRise)}, Kostensenkung bis ${f.percent(limits.mostCostCut)}; ` +
    `vermeidbar: ${f.percent(limits.avoidableOrderCost)} der Auftragskosten, ` +
    `${f.percent(limits.avoidableCustomerCost)} der Kundenkosten`,
  testCustomers: "Liste der Testkunden",
  technicalItems: "Liste der Artikel, die keine Ware sind",
  list: (count: number, usual: boolean) => `${entries(count)}${usual ? " (Vorgabe)" : " (eigene Liste)"}`,
  merges: "Zusammengelegte Kunden",
  merged: (pairs: number) => {
    if (pairs === 0) return "keine";
    return pairs === 1
      ? "1 Nummer zählt zu einer anderen"
      : `${f.count(pairs)} Nummern zählen zu einer anderen`;
  },

  mapping: "Gelesene Spalten",
  field: "Bedeutung",
  fields: pane.fields,
  column: "Spalte",
  header: "Überschrift in der Quelle",
  readAs: "Texte gelesen als",
  readings: {
    german: "1.234,56",
    english: "1,234.56",
    dayFirst: "Tag.Monat.Jahr",
    monthFirst: "Monat/Tag/Jahr",
  },

  rules: "Regeln für unsaubere Daten",
  rule: "Regel",
  inForce: "In Kraft",
  on: "ja",
  off: "nein",
  hits: "Treffer",
  spared: (columns: number, rows: number) =>
    `ausgenommen: ${[
      ...(columns > 0 ? [columns === 1 ? "1 Spalte" : `${f.count(columns)} Spalten`] : []),
      ...(rows > 0 ? [rows === 1 ? "1 Zeile" : `${f.count(rows)} Zeilen`] : []),
    ].join(", ")}`,
  rulesNote:
    "Treffer sind Zellen oder Zeilen, die umgedeutet oder beiseitegelegt wurden; bei einer Regel, die nicht in Kraft ist, " +
    "die Zeilen, die sie beträfe. Jeder einzelne Treffer steht im Datenprotokoll.",

  classes: "RFM: Klassen und ihre Grenzen, wie sie sich ergeben haben",
  classHeadings: {
    recency: "R: Tage seit dem letzten Kauf",
    frequency: "F: Anzahl der Käufe",
    monetary: "M: Umsatz",
  },
  score: "Klasse",
  customers: "Kunden",
  from: "von",
  to: "bis",
  limitNotes: {
    meanRank:
      "Gleiche Werte haben dieselbe Klasse, deshalb sind die Klassen nicht gleich groß und können leer sein.",
    nested:
      "F ist innerhalb jeder R-Klasse vergeben, M innerhalb von R und F; die Spannen überschneiden sich deshalb.",
    quantileEdges:
      "Gleiche Werte haben dieselbe Klasse, deshalb sind die Klassen nicht gleich groß und können leer sein.",
    frozen: "Die Grenzen stammen aus einem früheren Bericht, damit sich Monate vergleichen lassen.",
  },

  segments: "Segmente und ihre Klassen",
  scoresOf: { recency: "R", frequency: "F", monetary: "M" },
  span: (from: number, to: number) => (from === to ? `${from}` : `${from} bis ${to}`),

  points: "RFMR: die Punktetabelle",
  factor: "Merkmal",
  upTo: "bis einschließlich",
  above: "darüber",
  pointsEach: "Punkte",
  factors: {
    start: "Startwert",
    recency: "Letzter Kauf vor … Monaten",
    orders: "Käufe, je Kauf",
    averageValue: "Ø Wert je Kauf",
    returns: "Retouren",
    mainCatalogues: "Hauptkatalog, je Stück",
    specialCatalogues: "Sonderkatalog, je Stück",
    mailings: "Mailing, je Stück",
  },

  definitions: "Definitionen",
  measure: "Kennzahl",
  definition: {
    revenue: {
      name: "Umsatz",
      formula: "Betrag − Erlösschmälerungen − Wert der Retouren; Gutschriften zählen mit Minus",
      source: "Köhler (2005), S. 410, Nettoerlös, nach Kurmanov (2006)",
    },
    contribution1: {
      name: "DB I",
      formula: "Umsatz − Produktkosten",
      source: "Köhler (2005), S. 410, nach Kurmanov (2006); Riebel (1994), relative Einzelkosten",
    },
    contribution2: {
      name: "DB II",
      formula: "DB I − Auftragskosten (Versand, Verpackung, Zahlung)",
      source: "Köhler (2005), S. 410, nach Kurmanov (2006)",
    },
    contribution3: {
      name: "DB III",
      formula: "DB II − Kundenkosten (Besuche, Mailings, Service)",
      source: "Köhler (2005), S. 410, nach Kurmanov (2006)",
    },
    contribution: {
      name: "Deckungsbeitrag",
      formula: "wie ihn die Quelle nennt; Kosten werden nicht noch einmal abgezogen",
      source: "Spalte der Quelle",
    },
    ratio: {
      name: "DB-Quote",
      formula: "Deckungsbeitrag ÷ Umsatz; leer, wo der Umsatz nicht über null liegt",
      source: "Praxis der Deckungsbeitragsrechnung",
    },
    cumulated: {
      name: "Anteil kumuliert (Walkurve)",
      formula: "Summe der k besten Kunden ÷ Summe aller; über 100 %, solange die übrigen Verlust bringen",
      source: "Kaplan & Narayanan (2001), J. Cost Management 15(5)",
    },
    groups: {
      name: "Beste 20 %, schlechteste 10 %",
      formula:
        "Kunden nach dem Kriterium geordnet, Anzahl je Gruppe aufgerundet; Summe je Gruppe ÷ Gesamtsumme",
      source: "Kaplan & Narayanan (2001), J. Cost Management 15(5)",
    },
    abc: {
      name: "ABC-Klasse",
      formula:
        "A, solange der kumulierte Anteil davor unter der A-Grenze liegt; ebenso B; sonst C; N bei null oder weniger",
      source: "80-15-5-Einteilung der deutschen Controllingpraxis",
    },
    purchases: {
      name: "Käufe",
      formula:
        "Anzahl verschiedener Auftragsnummern, ohne sie verschiedene Tage; Gutschriften und Retouren zählen nicht",
      source: "Praxis des Versandhandels",
    },
    daysSince: {
      name: "Tage seit dem letzten Kauf",
      formula: "Stichtag − letzter Kauf",
      source: "Hughes, Strategic Database Marketing",
    },
    averageValue: {
      name: "Ø Wert je Kauf",
      formula: "Umsatz ÷ Käufe",
      source: "Praxis des Versandhandels",
    },
    recency: {
      name: "R (Aktualität)",
      formula: "Klasse nach dem letzten Kauf, die höchste ist die jüngste; ohne Kauf keine Klasse",
      source: "Hughes, Strategic Database Marketing; Blattberg, Kim & Neslin (2008), Kap. 12",
    },
    frequency: {
      name: "F (Häufigkeit)",
      formula: "Klasse nach der Anzahl der Käufe, die höchste ist die häufigste",
      source: "Hughes, Strategic Database Marketing; Blattberg, Kim & Neslin (2008), Kap. 12",
    },
    monetary: {
      name: "M (Umsatz)",
      formula: "Klasse nach dem Umsatz, die höchste ist die größte",
      source: "Hughes, Strategic Database Marketing; Blattberg, Kim & Neslin (2008), Kap. 12",
    },
    code: {
      name: "RFM",
      formula: "100 · R + 10 · F + M",
      source: "Hughes, Strategic Database Marketing",
    },
    segment: {
      name: "Segment",
      formula: "das erste Segment der Tabelle oben, in dessen Klassen R, F und M fallen",
      source: "verbreitete Praxis ohne einzelnen Urheber; hier vollständig angegeben",
    },
    points: {
      name: "RFMR-Punkte",
      formula:
        "Summe der Punkte nach der Tabelle oben; alle Käufe und ihr Ø Wert stehen für die letzten 18 Monate und 3 Käufe",
      source: "Link & Hildebrand (1993), Database Marketing und Computer Aided Selling; db-marketing.com",
    },
    cltv: {
      name: "Kundenlebenswert",
      formula: "Kriterium je Jahr · Bindungsrate ÷ (1 + Zinssatz − Bindungsrate)",
      source: "Gupta & Lehmann (2003), J. Interactive Marketing 17(1); Fader & Hardie (2012), Note 024",
    },
    predictedCltv: {
      name: "Prognosewert (prognostizierter Kundenlebenswert)",
      formula:
        "Summe über die Monate: erwartete Kauftage · erwarteter Wert je Kauftag, abgezinst auf den Stichtag",
      source: "Fader, Hardie & Lee (2005), J. Marketing Research 42(4)",
    },
    pAlive: {
      name: "Noch aktiv (Aktivitätswahrscheinlichkeit)",
      formula:
        "P(aktiv) nach BG/NBD; leer bei nur einem Kauftag, denn Abwandern misst das Modell erst nach einem Wiederkauf",
      source: "Fader, Hardie & Lee (2005), Marketing Science 24(2)",
    },
    expectedPurchases: {
      name: "Kauftage erwartet",
      formula: "bedingter Erwartungswert im Prognosezeitraum, nach bisherigen Kauftagen und deren Abständen",
      source:
        "Fader, Hardie & Lee (2005), Marketing Science 24(2); Ehrenberg (1959), Applied Statistics 8(1)",
    },
    expectedSpend: {
      name: "Wert je Kauftag erwartet",
      formula:
        "Mittel aus eigenem und allgemeinem Durchschnitt nach Gamma-Gamma; wer Verlust brachte, behält den eigenen",
      source: "Fader, Hardie & Lee (2005), J. Marketing Research 42(4); Fader & Hardie (2013), Note 025",
    },
    stability: {
      name: "RFM-Rang von … bis",
      formula: "bester und schlechtester Rang unter anderen Klassenzahlen, Gewichten und Stichtagen",
      source: "Empfindlichkeitsrechnung dieses Add-ins",
    },
    priceRise: {
      name: "Preiserhöhung bis null",
      formula: "−Deckungsbeitrag ÷ Umsatz, bei gleicher Menge",
      source: "Auflösung der Deckungsbeitragsrechnung nach dem Preis",
    },
    costCut: {
      name: "Kostensenkung bis null",
      formula: "−Deckungsbeitrag ÷ (Auftragskosten + Kundenkosten)",
      source: "Auflösung der Deckungsbeitragsrechnung nach den Kosten",
    },
    parting: {
      name: "Wirkung einer Trennung",
      formula: "vermeidbare Kosten − Umsatz; was ohne den Kunden bleibt, zählt nicht",
      source: "Riebel (1994); Mittal, Sarkees & Murshed (2008), Harvard Business Review 86(4)",
    },
  },
  cite: (source: string) => `Quelle: ${source}`,

  again: "So lässt sich der Bericht wiederholen",
  steps: [
    "1. Die Quelle öffnen und eine Zelle der Tabelle anklicken; ausgeblendete Zeilen zählen wie oben unter „Regeln“ angegeben.",
    "2. Auf der Registerkarte „Start“ den „Kundenwert-Bericht“ öffnen. Spalten und Einstellungen, die mit dieser Mappe gespeichert sind, sind schon gewählt.",
    "3. Einstellungen mit den Angaben dieses Blatts vergleichen, vor allem Stichtag und Zeitraum, und „Bericht erstellen“ wählen.",
    "Gleiche Quelle und gleiche Einstellungen ergeben denselben Bericht, in jeder Reihenfolge der Zeilen und in jeder Sprache von Excel.",
    "Gelesen, nachgerechnet und gedruckt werden kann der Bericht ohne das Add-in: Seine Formeln kennt Excel von sich aus.",
  ],
};

export type MethodTexts = typeof de;
