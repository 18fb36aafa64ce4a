import { segmentAdvice } from "../../cells/segmentAdvice";
import { segments } from "../../cells/segments";
import { customerSentence, de as decisions } from "../../sheets/decisions/de";
import { formats } from "../formats";

const f = formats("de");

function customers(count: number): string {
  return count === 1 ? "1 Kunde" : `${f.count(count)} Kunden`;
}

/** Words of the pane's result in German. */
export const de = {
  segments: segments.de,
  segmentAdvice: segmentAdvice.de,
  customerSentence,
  decisions: decisions.names,
  asTable: "Als Tabelle",

  filter: {
    label: "Kunden filtern",
    segment: "Nur Segment",
    abc: "Nur ABC-Klasse",
    all: "alle",
    class: (abc: string) => (abc === "N" ? "N (nichts oder Verlust)" : abc),
    shown: (shown: number, all: number) => `${f.count(shown)} von ${customers(all)}`,
    clear: "Filter aufheben",
  },

  figures: {
    share: (ofLevel: string) => `Anteil ${ofLevel}`,
    filtered: "Kennzahlen der gefilterten Kunden",
  },

  groups: {
    label: (ofLevel: string) => `Wie sich die Summe ${ofLevel} verteilt`,
    group: "Gruppe",
    share: "Anteil",
    top20: (count: number) => `Beste 20 % (${customers(count)})`,
    next30: (count: number) => `Nächste 30 % (${customers(count)})`,
    last50: (count: number) => `Letzte 50 % (${customers(count)})`,
    worst10: (count: number) => `davon schlechteste 10 % (${customers(count)})`,
  },

  curve: {
    title: "Walkurve",
    state: (peak: string, at: string) => `Höchster Punkt ${peak} bei ${at} der Kunden`,
    x: "Anteil der Kunden, beste zuerst",
    customers: "Kunden",
    /** What 100 % is. */
    of: {
      total: (ofLevel: string) => `Kumulierter Anteil ${ofLevel}`,
      peak: () => "Anteil am höchsten Punkt",
      loss: () => "Anteil am Verlust",
    },
    before: "bisher",
    now: "ohne die Ausgenommenen",
    describe: (of: string, at: string, peak: string, end: string) =>
      `${of} über die Kunden, vom besten zum schlechtesten. ` +
      `Höchster Punkt: ${peak} bei ${at} der Kunden; alle zusammen: ${end}.`,
    describeNow: (end: string) => `Die dicke Linie zeigt es ohne die Ausgenommenen; sie endet bei ${end}.`,
  },

  pareto: {
    title: "Pareto",
    state: (share: string, of: string) => `Das beste Fünftel: ${share} ${of}`,
    x: "Kunden nach Rang",
    rank: "Rang",
    bar: "je Zehntel",
    line: "kumuliert",
    amount: "Betrag",
    share: "Anteil",
    cumulated: "Kumuliert",
    describe: (of: string, first: string, last: string) =>
      `${of} nach Zehnteln der Kunden. Das beste Zehntel bringt ${first}, das letzte ${last}.`,
  },

  rfm: {
    title: "Aktualität × Häufigkeit",
    state: (scored: number) => `${customers(scored)} mit RFM-Wert`,
    caption: (ofLevel: string) =>
      `Kunden und Anteil ${ofLevel} nach Aktualität (Zeilen) und Häufigkeit (Spalten). Je kräftiger die Farbe, desto mehr Kunden.`,
    captionMoney: (level: string) =>
      `Kunden und ${level} nach Aktualität (Zeilen) und Häufigkeit (Spalten). Je kräftiger die Farbe, desto mehr Kunden.`,
    recency: (score: number) => `R ${f.count(score)}`,
    frequency: (score: number) => `F ${f.count(score)}`,
    scale: (bins: number) => `${f.count(bins)} ist am besten: zuletzt gekauft, am häufigsten gekauft.`,
    unscored: (count: number) => `${customers(count)} ohne RFM-Wert.`,
    corner: "R und F",
  },

  segmentTable: {
    title: "Segmente",
    state: (largest: string, count: number) => `Größtes: ${largest} (${f.count(count)})`,
    segment: "Segment",
    customers: "Kunden",
    none: "ohne Segment",
  },

  abc: {
    title: "ABC-Klassen",
    state: (count: number, level: string) => `${customers(count)} in Klasse A nach ${level}`,
    byLevel: (level: string) => `ABC nach ${level}`,
    class: "Klasse",
    customers: "Kunden",
    share: "Anteil",
    crossTitle: (level: string) => `ABC nach Umsatz (Zeilen) und nach ${level} (Spalten)`,
    crossNote:
      "Kunden. Wer nach Umsatz A ist und nach Ergebnis C oder N, bewegt viel und bringt wenig oder kostet Geld.",
    corner: "Umsatz",
    sum: "Summe",
    N: "N: nichts oder Verlust.",
  },

  customers: {
    best: (count: number) => (count === 1 ? "Der beste Kunde" : `Die besten ${f.count(count)} Kunden`),
    worst: (count: number) =>
      count === 1 ? "Der schlechteste Kunde" : `Die schlechtesten ${f.count(count)} Kunden`,
    include: "Mitrechnen",
    includeOne: (name: string) => `${name} mitrechnen`,
    rank: "Rang",
    customer: "Kunde",
    nobody: "Kein Kunde passt zu diesem Filter.",
    rankedBy: { rfm: "RFM-Code", rfmr: "RFMR-Punkte", cltv: "CLTV", predictedCltv: "Prognose" },
    classes: (revenue: string, criterion: string) => `ABC ${revenue}/${criterion}`,
    class: (abc: string) => `ABC ${abc}`,
    unnamed: "ohne Kundennummer",
  },

  whatIf: {
    title: "Was wäre, wenn",
    /** Beside the customers. */
    hint: "Häkchen entfernen zeigt, was ohne den Kunden wäre",
    how: "Häkchen vor Kunden, Segmenten oder Klassen entfernen: Kurve und Summen zeigen dann, was ohne sie wäre.",
    harmless: "In der Arbeitsmappe ändert sich dadurch nichts.",
    assumption:
      "Gerechnet wird, als fielen mit den Kunden ihr Umsatz und alle ihnen zugerechneten Kosten weg. " +
      "Kosten, die bleiben, stehen auf dem Blatt „Entscheidungen“.",
    nothing: "Alle Kunden sind mitgerechnet",
    without: (count: number) => `Ohne ${customers(count)}`,
    change: (level: string, amount: string, difference: string) => `${level} ${amount} (${difference})`,
    unchanged: "unverändert",
    reset: "Alles zurücknehmen",
    figure: "Größe",
    before: "Bisher",
    now: "Ohne sie",
    difference: "Differenz",
    customers: "Kunden",
    share20: "Anteil der besten 20 %",
    share30: "Anteil der nächsten 30 %",
    share50: "Anteil der letzten 50 %",
    worst10: "Schlechteste 10 %",
    /** A difference of shares, in percentage points. */
    points: (points: string) => `${points} Punkte`,
  },
};

/** What a catalogue of the result holds; the compiler holds every language to it. */
export type ResultTexts = typeof de;
