import { formats } from "../formats";

const f = formats("de");

function customers(count: number): string {
  return `${f.count(count)} ${count === 1 ? "Kunde" : "Kunden"}`;
}

/** Words of the pane's comparison with an earlier report in German. */
export const de = {
  title: "Mit einem früheren Bericht vergleichen",
  offered: (count: number) =>
    count === 1
      ? "1 früherer Bericht in dieser Arbeitsmappe"
      : `${f.count(count)} frühere Berichte in dieser Arbeitsmappe`,
  earlier: "Früherer Bericht",
  none: "– kein Vergleich –",
  option: (sheet: string, source: string, analysisDate: number | null) =>
    `${sheet}: ${source}${analysisDate === null ? "" : `, Stichtag ${f.date(analysisDate)}`}`,
  reading: "Die frühere Rangliste wird gelesen …",
  edited: (recorded: number, found: number) =>
    `Die frühere Rangliste hatte ${customers(recorded)}, jetzt stehen dort ${f.count(found)}: Sie wurde seither bearbeitet. Verglichen wird, was jetzt dort steht.`,

  write: "Vergleich ins Blatt schreiben",
  cancel: "Abbrechen",
  writing: "Der Vergleich wird geschrieben …",
  written: (sheets: readonly string[]) => `Geschrieben: ${f.list(sheets.map((name) => `„${name}“`))}.`,

  failures: {
    sheetGone: "Das Blatt des früheren Berichts ist nicht mehr da.",
    missingColumn: (header: string) =>
      `In der früheren Rangliste fehlt die Spalte „${header}“. Sie wurde gelöscht oder umbenannt; mit der alten Überschrift in Zeile 1 geht der Vergleich wieder.`,
    unreadableAmount: (header: string, row: number, text: string) =>
      `In Zeile ${f.count(row)} der früheren Rangliste steht in der Spalte „${header}“ ${text === "" ? "keine Zahl" : `„${text}“ statt einer Zahl`}.`,
    customerTwice: (id: string, row: number) =>
      `Der Kunde „${id}“ steht zweimal in der früheren Rangliste, das zweite Mal in Zeile ${f.count(row)}.`,
    noCustomers: "Auf dem Blatt des früheren Berichts steht keine Rangliste mehr.",
    otherCurrency: (earlier: string, later: string) =>
      `Der frühere Bericht ist in ${earlier}, der spätere in ${later}: Beträge in zwei Währungen lassen sich nicht vergleichen. Den späteren Bericht in ${earlier} umrechnen lassen.`,
    otherCriterion: (earlier: string, later: string) =>
      `Der frühere Bericht sieht auf ${earlier}, der spätere auf ${later}. In den Einstellungen für beide dieselbe Stufe wählen.`,
  },
};

export type ComparisonPaneTexts = typeof de;
