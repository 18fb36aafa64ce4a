import { formats } from "../formats";
import type { GateTexts } from "./de";

const f = formats("en");

/** "1 row", "2 rows". */
function counted(count: number, one: string, many: string): string {
  return `${f.count(count)} ${count === 1 ? one : many}`;
}

/** Words of the pane's gate in English. */
export const en: GateTexts = {
  summary: (rowsRead, rowsUsed, cellsRepaired, sum) =>
    `${counted(rowsRead, "row", "rows")} read, ${f.count(rowsUsed)} in the report with ${sum}` +
    (cellsRepaired === 0 ? "." : `; ${counted(cellsRepaired, "cell", "cells")} reinterpreted.`),
  updating: "The figures are being recalculated …",

  remaining: (seconds) => {
    if (seconds <= 5) return "a few seconds left";
    if (seconds < 120) return `about ${f.count(seconds)} seconds left`;
    return `about ${f.count(seconds / 60)} minutes left`;
  },

  check: {
    start: "Check",
    again: "Check again",
    cancel: "Cancel the check",
    reading: "Checking the table",
    computing: "Reconciling …",
    hint: (rowCount) =>
      `${counted(rowCount, "row", "rows")} are too many to be read at every click. ` +
      "“Check” shows the reconciliation and a preview without writing anything.",
    checked: "As of the last check. If cells have changed since, check again.",
  },

  ledger: {
    heading: "Reinterpreted and set aside",
    note:
      "Rules with a checkbox can be switched on and off, through their entries for single rows as well; " +
      "the figures follow at once.",
    off: {
      repair: "Switched off: the cells count as they stand in the source.",
      setAside: "Switched off: such rows count.",
    },
    show: (count) => (count === 1 ? "Show 1 entry" : `Show ${f.count(count)} entries`),
    hide: "Hide entries",
    shown: (shown, all) => `${f.count(shown)} of ${f.count(all)}`,
    more: "Show more",
    effect: (amount) => `effect ${amount}`,
    spare: { repair: "leave as it is", setAside: "count it" },
    spared: "Exempt from the rule:",
    sheetRow: (row) => `row ${row}`,
    undo: "undo",
  },

  doubles: {
    heading: "Possibly the same customer",
    note: "Only what is ticked here is merged; the first one then counts as the second.",
    customer: (id, name, amount) =>
      [name === "" || name === id ? id : `${name}, ${id}`, amount === null ? "" : ` (${amount})`].join(""),
    merge: (first, second) => `Merge ${first} and ${second}`,
    merged: (from, into) => `${from} counts as ${into}.`,
    because: {
      sameName: "The name is the same.",
      similarName: "The names are very similar.",
      leadingZeros: "The numbers differ in leading zeros only.",
      similarId: "The numbers are very similar.",
    },
    shown: (shown, all) => `${f.count(shown)} of ${counted(all, "pair", "pairs")}`,
    more: "Show more pairs",
    fewer: "Show fewer pairs",
  },

  comparison: {
    heading: "Comparison with the ledger",
    field: "Revenue according to the ledger",
    hint: "The ledger's total for the same data, for example 1,234,567.89",
    noAmount: (text) => `“${text}” is not an amount. Example: 1,234,567.89`,
    report: "In the report",
    ledger: "In the ledger",
    difference: "Difference",
    agrees: "Report and ledger agree to the cent.",
    explained: (difference, causes) => `The difference of ${difference} is exactly: ${causes}.`,
    unexplained: (difference) =>
      `None of the usual causes makes exactly ${difference}, nor do two or three of them together. ` +
      "What each of them amounts to, and what it would leave open:",
    noCauses: (difference) =>
      `The data show none of the usual causes; ${difference} remain unexplained. ` +
      "Check the period, the company and the accounts chosen in the ledger.",
    causes: "Possible causes",
    cause: "In the ledger",
    effect: "Amounts to",
    rest: "Leaves open",
  },
};
