import { formats } from "../../formats";

const f = formats("de");

/** Words about the sheets by which points are given and segments named, and about earlier reports, in German. */
export const de = {
  title: "Eigene Punkte und Segmente",
  help: "Beides steht in einer Tabelle auf einem eigenen Blatt dieser Arbeitsmappe und gilt für jeden Bericht daraus.",
  edit: { points: "RFMR-Punktetabelle bearbeiten", segmentMap: "Segmente bearbeiten" },
  usual: {
    points: "Es gilt die klassische Punktetabelle des Versandhandels.",
    segmentMap: "Es gelten die zehn üblichen Segmente nach R und F.",
  },
  own: {
    points: (sheet: string) =>
      `Es gilt die Punktetabelle auf dem Blatt „${sheet}“. Ohne das Blatt gilt wieder die klassische.`,
    segmentMap: (sheet: string) =>
      `Es gelten die Regeln auf dem Blatt „${sheet}“. Ohne das Blatt gelten wieder die üblichen.`,
  },
  faulty: (sheet: string) => `Das Blatt „${sheet}“ lässt sich so nicht lesen:`,
  remarks: (sheet: string) => `Zum Blatt „${sheet}“:`,
  further: (count: number) =>
    count === 1 ? "Und 1 weiterer Hinweis." : `Und ${f.count(count)} weitere Hinweise.`,
  refresh: "Neu lesen",
  onSheet: (sheet: string, sentence: string) => `Blatt „${sheet}“: ${sentence}`,
  short: { points: "eigene RFMR-Punkte", segmentMap: "eigene Segmente" },
  withRemarks: (short: string, remarks: number) =>
    remarks === 1 ? `${short} (1 Hinweis)` : `${short} (${f.count(remarks)} Hinweise)`,

  notRecorded:
    "Der Bericht ist fertig, konnte aber nicht in der Arbeitsmappe vermerkt werden. Mit ihm vergleichen oder seine Klassengrenzen übernehmen lässt sich deshalb nicht.",

  replace: {
    label: "Früheren Bericht ersetzen",
    hint: (sheets: readonly string[]) =>
      `Entfernt nach dem Schreiben ${f.list(sheets)}. Was dort eingetragen wurde, geht verloren, und Formeln darauf brechen. ` +
      "Ein Bericht, von dem ein Blatt umbenannt wurde, bleibt stehen.",
    kept: "Der frühere Bericht ist noch da: Eines seiner Blätter wurde umbenannt, deshalb wurde keines entfernt.",
    refused: (sheets: readonly string[]) =>
      `Der neue Bericht ist vollständig. Excel hat aber nicht alle Blätter des früheren entfernt: ${f.list(sheets)}. ` +
      "Sie können von Hand gelöscht werden.",
    unknown:
      "Der neue Bericht ist vollständig. Ob der frühere noch da ist, ließ sich nicht feststellen; er wurde nicht angerührt.",
  },
};

/** What a catalogue of these words holds; the compiler holds every language to it. */
export type SetupTexts = typeof de;
