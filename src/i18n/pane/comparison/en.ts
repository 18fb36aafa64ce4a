import { formats } from "../formats";
import type { ComparisonPaneTexts } from "./de";

const f = formats("en");

function customers(count: number): string {
  return `${f.count(count)} ${count === 1 ? "customer" : "customers"}`;
}

/** Words of the pane's comparison with an earlier report in English. */
export const en: ComparisonPaneTexts = {
  title: "Compare with an earlier report",
  offered: (count) =>
    count === 1 ? "1 earlier report in this workbook" : `${f.count(count)} earlier reports in this workbook`,
  earlier: "Earlier report",
  none: "– no comparison –",
  option: (sheet, source, analysisDate) =>
    `${sheet}: ${source}${analysisDate === null ? "" : `, analysis date ${f.date(analysisDate)}`}`,
  reading: "Reading the earlier ranking …",
  edited: (recorded, found) =>
    `The earlier ranking had ${customers(recorded)}, now there are ${f.count(found)}: it has been edited since. What stands there now is compared.`,

  write: "Write comparison",
  cancel: "Cancel",
  writing: "Writing the comparison …",
  written: (sheets) => `Written: ${f.list(sheets.map((name) => `“${name}”`))}.`,

  failures: {
    sheetGone: "The sheet of the earlier report is not there any more.",
    missingColumn: (header) =>
      `The earlier ranking has no column “${header}”. It was deleted or renamed; with its old header in row 1 the comparison works again.`,
    unreadableAmount: (header, row, text) =>
      `Row ${f.count(row)} of the earlier ranking holds ${text === "" ? "no number" : `“${text}” instead of a number`} in column “${header}”.`,
    customerTwice: (id, row) =>
      `Customer “${id}” stands twice in the earlier ranking, the second time in row ${f.count(row)}.`,
    noCustomers: "There is no ranking on the sheet of the earlier report any more.",
    otherCurrency: (earlier, later) =>
      `The earlier report is in ${earlier}, the later one in ${later}: amounts in two currencies can not be compared. Have the later report converted into ${earlier}.`,
    otherCriterion: (earlier, later) =>
      `The earlier report looks at ${earlier}, the later one at ${later}. Choose the same level for both in the settings.`,
  },
};
