import { formats } from "../formats";
import type { FormulaPageTexts } from "./de";

const f = formats("en");

function rows(count: number): string {
  return `${f.count(count)} ${count === 1 ? "row" : "rows"}`;
}

/** Help page and formula builder in English. */
export const en: FormulaPageTexts = {
  pages: { label: "Pages", report: "Report", formulas: "Formulas" },

  loading: "Loading the formulas …",
  loadFailed: "The help on the formulas could not be loaded.",
  retry: "Try again",

  search: {
    label: "Search for a formula",
    placeholder: "e.g. lifetime value or ABC",
    hits: (count) => `${f.count(count)} ${count === 1 ? "formula" : "formulas"}`,
    none: (query) => `No formula matches “${query}”. Try other or fewer words.`,
    clear: "Clear the search",
  },

  detail: {
    back: "All formulas",
    insert: "Insert into cell",
    formula: "Calculation",
    arguments: "Arguments",
    optional: "optional",
    allowed: (values) => `Allowed: ${values}.`,
    options: (values) => `Allowed: ${values.join(", ")}.`,
    range: "column",
    result: "Result",
    examples: (count) => (count === 1 ? "Example" : "Examples"),
    exampleCells: "Assumed cells",
    moreRows: (count) => `… ${f.count(count)} more ${count === 1 ? "row" : "rows"}`,
    pitfalls: "What to watch out for",
    sources: "Sources",
  },

  builder: {
    back: "Back to the description",
    heading: (id) => `Insert ${id} into a cell`,
    hint: "Type values, or click a field and select the cells in the sheet.",
    target: "Target cell",
    targetHint: "The result starts here.",
    pick: (field) => `Select cells for ${field} in the sheet`,
    picking: "What you select in the sheet appears here.",
    omitted: "– left out –",
    languages: { de: "German", en: "English" },
    preview: "Preview",
    missing: (names) => `Still missing: ${f.list(names)}.`,
    unreadable: "A field can not be read yet; the reason stands there.",
    computing: "Computing …",
    value: (value) => `Result: ${value}`,
    firstRow: (row) => `For row ${row}:`,
    spill: (rowCount, columnCount) =>
      `Result: ${rows(rowCount)}, ${f.count(columnCount)} ${columnCount === 1 ? "column" : "columns"}`,
    yes: "TRUE",
    no: "FALSE",
    formula: "Formula",
    formulasIn: (count, first) => `${f.count(count)} formulas from ${first} on; the first:`,
    fill: (count, column) => `For all ${rows(count)} of the table (column ${column})`,
    pinned: (cells) =>
      `${f.list(cells)} ${cells.length === 1 ? "lies" : "lie"} outside the table and ` +
      `${cells.length === 1 ? "stays" : "stay"} the same in every row.`,
    insert: "Insert",
    overwrite: "Overwrite",
    writing: "Inserting …",
    inserted: (address) => `Inserted into ${address}.`,
  },

  faults: {
    notANumber: (text, sample) => `“${text}” is neither a number nor a cell. Examples: ${sample}, B2.`,
    otherNotation: (text, meant) =>
      `“${text}” is not how this Excel writes numbers. Perhaps ${meant} is meant.`,
    notADate: (text) => `“${text}” is neither a date nor a cell. Examples: 2024-12-31, B2.`,
    doubtfulDate: (text) =>
      `In “${text}” it is unclear what is the day and what the month. Example: 2024-12-31.`,
    severalCells: "Only a single cell is allowed here. For a table choose the cell in its first row.",
    noTarget: "This is not a single cell. Examples: G2, Customers!G2.",
  },
};
