import type { WorkbenchTexts } from "./WorkbenchTexts";

export const german: WorkbenchTexts = {
  title: "Kundenwert – Arbeitsmappe zum Ausprobieren",
  open: "Datei öffnen",
  save: "Als Excel-Datei sichern",
  dropHere: "Excel- oder CSV-Datei hier ablegen",
  language: "Sprache",
  blankCells: "Leere Zellen",
  blankOnDesktop: "wie Excel am Desktop",
  blankOnWeb: "wie Excel im Web",
  sampleName: "Beispiel.xlsx",
  opening: (fileName) => `${fileName} wird geöffnet …`,
  notOpened: (fileName, reason) => `${fileName} lässt sich nicht öffnen: ${reason}`,
  notStarted: (reason) => `Die Arbeitsmappe ließ sich nicht starten: ${reason}`,
};
