import { formats } from "../formats";
import type { StepTexts } from "./de";

const f = formats("en");

function columns(count: number): string {
  return count === 1 ? "1 column" : `${f.count(count)} columns`;
}

/** Words of the pane's four steps in English. */
export const en: StepTexts = {
  titles: { data: "Data", columns: "Columns", check: "Check", result: "Result" },
  number: (number) => `Step ${f.count(number)}: `,
  waiting: "Once a table is selected",
  open: (questions) =>
    questions === 1 ? "One question is open" : `${f.count(questions)} questions are open`,

  data: {
    unreadable: "The selection could not be read",
    ownReport: (sheet) => `Kundenwert wrote “${sheet}”; click the source`,
    setupSheet: (sheet) => `“${sheet}” is a sheet to be edited; then click the source`,
  },
  columns: {
    assigned: (count) => `${columns(count)} assigned`,
    ownChoice: "your own choice",
    missing: "Something required is missing",
  },
  check: {
    computing: "Calculating …",
    unchecked: "Not checked yet",
    refused: "No report is possible like this",
    used: (used, read) =>
      used === read
        ? `${f.count(read)} rows, all in the report`.replace(/^1 rows, all/, "1 row,")
        : `${f.count(used)} of ${f.count(read)} rows in the report`,
    difference: (amount) => `difference ${amount}`,
  },
  result: {
    none: "Nothing to show yet",
    afterRun: "Comes with the report",
    preview: "Preview, nothing written yet",
    written: (sheets) =>
      sheets === 1 ? "Written to a new sheet" : `Written to ${f.count(sheets)} new sheets`,
    last: "Last report",
  },
};
