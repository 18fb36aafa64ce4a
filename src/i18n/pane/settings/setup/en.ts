import { formats } from "../../formats";
import type { SetupTexts } from "./de";

const f = formats("en");

/** Words about the sheets by which points are given and segments named, and about earlier reports, in English. */
export const en: SetupTexts = {
  title: "Own points and segments",
  help: "Both stand in a table on a sheet of this workbook, and count for every report made of it.",
  edit: { points: "Edit RFMR point table", segmentMap: "Edit segments" },
  usual: {
    points: "The classical point table of mail order counts.",
    segmentMap: "The ten usual segments by R and F count.",
  },
  own: {
    points: (sheet) =>
      `The point table on the sheet “${sheet}” counts. Without the sheet the classical one counts again.`,
    segmentMap: (sheet) =>
      `The rules on the sheet “${sheet}” count. Without the sheet the usual ones count again.`,
  },
  faulty: (sheet) => `The sheet “${sheet}” can not be read like this:`,
  remarks: (sheet) => `About the sheet “${sheet}”:`,
  further: (count) => (count === 1 ? "And 1 further remark." : `And ${f.count(count)} further remarks.`),
  refresh: "Read again",
  onSheet: (sheet, sentence) => `Sheet “${sheet}”: ${sentence}`,
  short: { points: "own RFMR points", segmentMap: "own segments" },
  withRemarks: (short, remarks) =>
    remarks === 1 ? `${short} (1 remark)` : `${short} (${f.count(remarks)} remarks)`,

  notRecorded:
    "The report is finished but could not be noted in the workbook. So it can not be compared with, and its class limits can not be taken over.",

  replace: {
    label: "Replace the earlier report",
    hint: (sheets) =>
      `Removes ${f.list(sheets)} after writing. What was entered there is lost, and formulas that refer to it break. ` +
      "A report of which a sheet was renamed stays.",
    kept: "The earlier report is still there: one of its sheets was renamed, so none was removed.",
    refused: (sheets) =>
      `The new report is complete. But Excel has not removed all sheets of the earlier one: ${f.list(sheets)}. ` +
      "They can be deleted by hand.",
    unknown:
      "The new report is complete. Whether the earlier one is still there could not be found out; it was not touched.",
  },
};
