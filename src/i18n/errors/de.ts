import { errorName } from "./errorName";
import type { ErrorTexts } from "./ErrorTexts";

const counts = new Intl.NumberFormat("de-DE");

export const de: ErrorTexts = {
  value: (value) => (Number.isNaN(Number(value)) ? value : value.replace(".", ",")),
  count: (count) => counts.format(count),
  inRow: (argument, row) => `${argument}, Zeile ${row},`,
  notANumber: (argument, value) => `${argument} ist „${value}“. Erlaubt ist nur eine Zahl.`,
  outOfRange: (argument, value, allowed) => `${argument} ist ${value}. Erlaubt ist ${allowed}.`,
  aboveLimit: (argument, value, limit, of) =>
    `${argument} ist ${value}. Erlaubt ist höchstens ${limit} (${of}).`,
  belowLimit: (argument, value, limit, of) =>
    `${argument} ist ${value}. Erlaubt ist mindestens ${limit} (${of}).`,
  allowed: {
    zeroOrMore: "eine Zahl ab 0",
    aboveZero: "eine Zahl über 0",
    fraction: "ein Anteil von 0 bis 1",
    date: "ein Datum vom 01.01.1900 bis zum 31.12.9999",
    finite: "eine Zahl, die Excel darstellen kann",
    bins: "eine ganze Zahl von 2 bis 9",
    wholeZeroOrMore: "eine ganze Zahl ab 0",
    curvePoints: "eine ganze Zahl ab 3",
    horizon: "eine ganze Zahl von 1 bis 120",
    growth: "eine Rate über −1 (−100 %)",
    zeroToTen: "eine Zahl von 0 bis 10",
    ratingScale: "eine ganze Zahl von 5 bis 10",
    noLimit: "keine Obergrenze, weil dieser Faktor keine Klassen hat",
    rfmCode: "ein RFM-Code von 111 bis 555 aus Ziffern von 1 bis 5",
  },
  fractionHint: "Anteile werden als Dezimalzahl oder mit % angegeben: 0,05 für 5 %.",
  notAnOption: (argument, value, options) =>
    `${argument} ist ${value}. Erlaubt ist einer der Werte ${options.join(", ")}.`,
  errorValue: (argument, value) =>
    `${argument} enthält den Fehler ${errorName(value, "de")}. Erlaubt ist nur eine Zahl.`,
  notAColumn: (argument, rows, columns) =>
    `${argument} hat ${rows} Zeilen und ${columns} Spalten. Erlaubt ist eine einzelne Spalte oder Zeile.`,
  notASingleCell: (argument, rows, columns) =>
    `${argument} hat ${rows} Zeilen und ${columns} Spalten. Erlaubt ist eine einzelne Zelle.`,
  wrongWidth: (argument, columns, expected) =>
    `Die Spaltenzahl von ${argument} ist ${columns}. Erlaubt ist ${expected}.`,
  repeated: (argument, first) => `${argument} wiederholt Zeile ${first}. Erlaubt ist jede Klasse nur einmal.`,
  differentLength: (argument, length, reference, expected) =>
    `${argument} hat ${length} Zellen, ${reference} hat ${expected}. Erlaubt sind nur gleich lange Spalten.`,
  tooManyRows: (argument, rows, limit) => `${argument} hat ${rows} Zellen. Erlaubt sind höchstens ${limit}.`,
  noAnswer: {
    neverBreaksEven:
      "Die Gewinnschwelle wird nie erreicht: Der Preis ist nicht höher als die variablen Kosten je Einheit.",
    mixNeverBreaksEven:
      "Die Gewinnschwelle wird nie erreicht: In diesem Mix bringt ein Stück im Schnitt keinen Deckungsbeitrag.",
    customersNeverBreakEven:
      "Die Gewinnschwelle wird nie erreicht: Ein Kunde ist nicht mehr wert, als es kostet, ihn zu gewinnen.",
    neverPaysBack: "Die Ausgabe fließt nie zurück: Die kumulierten Zahlungen bleiben unter null.",
    diverges:
      "Der Wert wächst ohne Grenze: Bindung und Wachstum sind zusammen so stark, dass der Zinssatz sie nicht aufwiegt.",
    noRating: "Es gibt keine Antwort auf der Skala.",
    negativeValues: "Es gibt keine Antwort für negative Werte: Anteile haben dann keinen Sinn.",
    negativeTotal: "Die Summe der Werte ist negativ: Anteile an ihr haben keinen Sinn.",
    noRows: "Die Spalten enthalten keine Zeile, die zählt.",
    noRepeatPurchases:
      "Kein Kunde hat an einem zweiten Tag gekauft: Daraus lässt sich nicht schätzen, wie oft Kunden kaufen.",
    tableTooLarge:
      "Die Tabelle wird größer als ein Blatt: Die Daten liegen zu weit auseinander für so kurze Perioden.",
    noAnnualRate:
      "Es gibt keine jährliche Rendite: Der Verlust ist größer als die Kosten (ROI unter −100 %).",
    tooLarge: "Das Ergebnis ist größer als jede Zahl, die Excel darstellen kann.",
  },
  zeroDenominator: (argument) => `${argument} ist 0. Durch 0 lässt sich nicht teilen.`,
};
