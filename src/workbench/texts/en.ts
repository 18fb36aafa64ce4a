import type { WorkbenchTexts } from "./WorkbenchTexts";

export const english: WorkbenchTexts = {
  title: "Kundenwert – a workbook to try it in",
  open: "Open file",
  save: "Save as Excel file",
  dropHere: "Drop an Excel or CSV file here",
  language: "Language",
  blankCells: "Blank cells",
  blankOnDesktop: "as Excel on the desktop",
  blankOnWeb: "as Excel on the web",
  sampleName: "Sample.xlsx",
  opening: (fileName) => `Opening ${fileName} …`,
  notOpened: (fileName, reason) => `${fileName} cannot be opened: ${reason}`,
  notStarted: (reason) => `The workbook could not start: ${reason}`,
};
