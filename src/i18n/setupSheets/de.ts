import { rfmrFactors } from "../cells/rfmrFactors";
import { segments } from "../cells/segments";
import { de as errors } from "../errors/de";
import { formats } from "../pane/formats";
import { de as sheets } from "../sheets/de";

const f = formats("de");

/** The sheets that the user edits, in German. */
export const de = {
  points: {
    sheetName: "RFMR-Punkte",
    title: "RFMR-Punkte: Tabelle zum Anpassen",
    lines: [
      "Nach dieser Tabelle vergibt der nächste Bericht die RFMR-Punkte; anfangs ist sie die klassische des Versandhandels.",
      "Eine Klasse reicht bis zu ihrer Obergrenze und schließt sie ein; ohne Obergrenze gilt sie für alles darüber.",
      "Zeilen lassen sich ändern, löschen und unten anfügen, in beliebiger Reihenfolge.",
      "Was nicht in der Tabelle steht, bringt 0 Punkte.",
      "Die Grenzen von 50 bis 400 stammen aus der Zeit der D-Mark und sollten zum eigenen Auftragswert passen.",
    ],
    columns: { factor: "Faktor", limit: "Obergrenze", points: "Punkte", meaning: "Bedeutung" },
    factors: rfmrFactors.de,
    meanings: {
      start: "hat jeder Kunde",
      recency: "Monate vom letzten Kauf bis zum Stichtag",
      orders: "je Kauf im betrachteten Zeitraum",
      averageValue: "Umsatz je Kauf, im Durchschnitt",
      returns: "Zahl der Retouren",
      mainCatalogues: "je Hauptkatalog; im Bericht 0, weil Exporte ihn nicht gesondert nennen",
      specialCatalogues: "je Sonderkatalog; im Bericht 0, weil Exporte ihn nicht gesondert nennen",
      mailings: "je Werbesendung",
    },
  },

  segmentMap: {
    sheetName: "Segmentregeln",
    title: "Segmentregeln: Tabelle zum Anpassen",
    lines: (bins: number) => [
      "Nach diesen Regeln ordnet der nächste Bericht jeden Kunden einem Segment zu.",
      `R, F und M reichen von 1 bis ${bins}, ${bins} ist am besten. Beide Grenzen einer Regel gehören dazu.`,
      `Eine leere Zelle bedeutet „von 1“ oder „bis ${bins}“. Es gilt die erste Regel, die passt.`,
      "Zeilen lassen sich ändern, umstellen, löschen und unten anfügen; Segmente dürfen heißen, wie Sie wollen.",
      "Mehrere Zeilen mit gleichem Namen sind ein Segment.",
      "Lücken und Überschneidungen nennt Kundenwert, wenn es das Blatt liest.",
    ],
    columns: {
      segment: "Segment",
      recencyFrom: "R von",
      recencyTo: "R bis",
      frequencyFrom: "F von",
      frequencyTo: "F bis",
      monetaryFrom: "M von",
      monetaryTo: "M bis",
    },
    segments: segments.de,
    /** What the report calls customers without a segment. */
    noSegment: sheets.noSegment,
  },

  faults: {
    noTable: (sheet: string, headers: readonly string[]) =>
      `Auf dem Blatt „${sheet}“ gibt es keine Tabelle mit den Überschriften ${f.list(headers)}.`,
    noRows: (sheet: string) => `Die Tabelle auf dem Blatt „${sheet}“ ist leer.`,
    blank: (row: number, header: string) => `In Zeile ${row} ist „${header}“ leer.`,
    notANumber: (row: number, header: string, value: string) =>
      `In Zeile ${row} steht unter „${header}“ der Text „${value}“. Erlaubt ist nur eine Zahl.`,
    unknownFactor: (row: number, value: string, factors: readonly string[]) =>
      `In Zeile ${row} steht der Faktor „${value}“. Bekannt sind ${f.list(factors)}.`,
    outOfRange: (row: number, value: string, allowed: string) =>
      `In Zeile ${row} steht ${errors.value(value)}. Erlaubt ist ${allowed}.`,
    allowed: errors.allowed,
    repeated: (row: number, first: number) =>
      `Zeile ${row} wiederholt Zeile ${first}. Jede Klasse darf nur einmal vorkommen; 0 als Obergrenze gilt wie leer.`,
    unusableName: (row: number, value: string) =>
      `In Zeile ${row} heißt das Segment „${value}“. Ein Name darf *, ? und ~ nicht enthalten, nicht mit <, > oder = beginnen, ` +
      "höchstens 255 Zeichen haben und nicht für Kunden ohne Segment stehen.",
  },

  mapFaults: {
    scores: { recency: "R", frequency: "F", monetary: "M" },
    /** Every combination of scores. */
    allScores: "alle Werte",
    gap: (scores: string, combinations: number) =>
      `Für ${scores} passt keine Regel (${combined(combinations)}). Kunden mit diesen Werten bleiben ohne Segment.`,
    overlap: (first: number, second: number, scores: string, combinations: number) =>
      `Die Zeilen ${first} und ${second} überschneiden sich bei ${scores} (${combined(combinations)}). Es gilt Zeile ${first}.`,
    span: (row: number, score: string, from: number, to: number, bins: number) =>
      `In Zeile ${row} reicht ${score} von ${f.sample(from)} bis ${f.sample(to)}. Erlaubt sind ganze Zahlen von 1 bis ${bins}, die kleinere zuerst.`,
  },
};

function combined(combinations: number): string {
  return combinations === 1 ? "1 Kombination" : `${f.count(combinations)} Kombinationen`;
}

export type SetupSheetTexts = typeof de;
