import { formats } from "../pane/formats";
import type { FoundRows, RepairedCells, RuleWords } from "./de";

const f = formats("en");
const whole = new Intl.NumberFormat("en-GB");
const decimal = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 10 });

const titles = {
  numberText: "Text read as a number",
  dateText: "Text read as a date",
  idSpelling: "Customer spelt differently",
  mergedCustomer: "Customers merged",
  creditSign: "Credit note without minus",
  costSign: "Costs with minus",
  currencyRate: "Currency converted",
  unreadableCost: "Cost unreadable, counted as 0",

  blankRow: "Blank rows",
  repeatedHeader: "Repeated headers",
  totalsRow: "Totals rows",
  missingCustomer: "No customer",
  continuationLine: "Further lines of an order",
  missingAmount: "Amount missing",
  unreadableAmount: "Amount unreadable",
  testCustomer: "Test customers",
  technicalItem: "No goods (postage, fees)",
  unreadableDate: "Date missing or unreadable",
  futureDate: "Date in the future",
  outsideWindow: "Outside the period",
  hiddenRow: "Hidden rows",
  duplicate: "Duplicate rows",
};

/** Singular or plural, as the count demands. */
function pick(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

function counted(count: number, one: string, many: string): string {
  return `${f.count(count)} ${pick(count, one, many)}`;
}

function money({ amount, currency }: { readonly amount: number; readonly currency?: string }): string {
  return f.money(amount, currency);
}

function cells({ cells: count, column }: RepairedCells): string {
  return `${counted(count, "cell", "cells")} in ${column}`;
}

/** An example, or the only cell there is. */
function example({ cells: count, example: { address, old } }: RepairedCells): string {
  return `${pick(count, ":", ", for example")} ${old} in ${address}`;
}

/** What the cells count as; of the only cell that is money, its money. */
function value(found: RepairedCells): string {
  return isMoney(found) && found.cells === 1 ? money(found) : found.example.now;
}

/** What the cells come to, or what their rows do. */
function total(found: RepairedCells): string {
  if (found.amount === 0) return "";
  if (!isMoney(found)) return `, ${money(found)} depends on ${pick(found.cells, "it", "them")}`;
  return found.cells === 1 ? "" : `, ${money(found)} in all`;
}

/** Unlike a price or a quantity, from which an amount follows. */
function isMoney({ amount, addsUp }: RepairedCells): boolean {
  return amount !== 0 && addsUp;
}

/** What the rows amount to, then where they are or what one of them holds. */
function details({ rows, sheetRows, example: found, amount, currency }: FoundRows): string {
  const worth = amount === 0 ? "" : `, worth ${f.money(amount, currency)}${pick(rows, "", " in all")}`;
  if (found !== null) return `${worth}, ${pick(rows, "", "for example ")}${found.old} in ${found.address},`;
  if (sheetRows.length === 0) return worth === "" ? "" : `${worth},`;
  const list = rows > sheetRows.length ? `${sheetRows.join(", ")} …` : f.list(sheetRows.map(String));
  return `${worth} (${pick(sheetRows.length, "row", "rows")} ${list})${worth === "" ? "" : ","}`;
}

const rows = (count: number) => counted(count, "row", "rows");

const subjects = {
  blankRow: (count: number) => counted(count, "blank row", "blank rows"),
  repeatedHeader: (count: number) => counted(count, "repeated header", "repeated headers"),
  totalsRow: (count: number) => counted(count, "totals row", "totals rows"),
  missingCustomer: (count: number) => `${rows(count)} without a customer`,
  continuationLine: (count: number) => counted(count, "further line of an order", "further lines of orders"),
  missingAmount: (count: number) => `${rows(count)} without an amount`,
  unreadableAmount: (count: number) => `${rows(count)} with an unreadable amount`,
  testCustomer: (count: number) => `${rows(count)} of test customers`,
  technicalItem: (count: number) => `${rows(count)} for postage, fees and the like`,
  unreadableDate: (count: number) => `${rows(count)} without a readable date`,
  futureDate: (count: number) => `${rows(count)} after the analysis date`,
  outsideWindow: (count: number) => `${rows(count)} outside the period chosen`,
  hiddenRow: (count: number) => counted(count, "hidden row", "hidden rows"),
  duplicate: (count: number) => counted(count, "duplicate row", "duplicate rows"),
};

type Reason = keyof typeof subjects;

function subject(reason: Reason, found: FoundRows): string {
  return `${subjects[reason](found.rows)}${details(found)}`;
}

/** "… are not counted", and why, or what would happen otherwise. */
function notCounted(reason: Reason, why: (count: number) => string) {
  return (found: FoundRows) =>
    `${subject(reason, found)} ${pick(found.rows, "is", "are")} not counted${why(found.rows)}.`;
}

/** "… count as long as …". */
function stillCounted(reason: Reason, butThen = "") {
  return (found: FoundRows) =>
    `${subject(reason, found)} ${pick(found.rows, "counts", "count")} ` +
    `as long as the rule “${titles[reason]}” is off${butThen}.`;
}

function columnNamed(header: string): string {
  return header === "" ? "a column without header" : `“${header}”`;
}

function textsIn(texts: number, header: string): string {
  return `${counted(texts, "text", "texts")} in ${columnNamed(header)}`;
}

/** Everything that is said about rules, in English. */
export const en: RuleWords = {
  titles,

  repairs: {
    numberText: (found) =>
      `${cells(found)} ${pick(found.cells, "holds text instead of a number", "hold text instead of numbers")}` +
      `${example(found)}; ${pick(found.cells, "it counts as a number", "they count as numbers")} (${value(found)})${total(found)}.`,
    dateText: (found) =>
      `${cells(found)} ${pick(found.cells, "holds a date as text or digits", "hold dates as text or digits")}` +
      `${example(found)}; ${pick(found.cells, "it counts as a date", "they count as dates")} ` +
      `(${value(found)})${total(found)}.`,
    idSpelling: (found) =>
      `${cells(found)} ${pick(found.cells, "spells", "spell")} a customer differently${example(found)} ` +
      `instead of ${found.example.now}; both count as one customer${total(found)}.`,
    mergedCustomer: (found) =>
      `${cells(found)} ${pick(found.cells, "counts", "count")} towards another customer as decided` +
      `${example(found)} towards ${found.example.now}${total(found)}.`,
    creditSign: (found) =>
      `${counted(found.cells, "credit note stands", "credit notes stand")} without a minus in ${found.column}` +
      `${example(found)}; ${pick(found.cells, "it counts", "they count")} as negative ` +
      `(${value(found)})${total(found)}.`,
    costSign: (found) =>
      `${cells(found)} ${pick(found.cells, "holds", "hold")} costs with a minus${example(found)}; ` +
      `${pick(found.cells, "it counts", "they count")} as costs (${value(found)})${total(found)}.`,
    currencyRate: (found) =>
      `${counted(found.cells, "amount", "amounts")} in ${found.column} ${pick(found.cells, "is", "are")} ` +
      `in another currency${example(found)}; ${pick(found.cells, "it is", "they are")} converted ` +
      `(${value(found)})${total(found)}.`,
    unreadableCost: (found) =>
      `${cells(found)} ${pick(found.cells, "holds", "hold")} no readable number${example(found)}; ` +
      `${pick(found.cells, "it counts", "they count")} as ${value(found)}, so costs may be too low${total(found)}.`,
  },

  setAside: {
    blankRow: notCounted("blankRow", () => "; that changes no amount"),
    repeatedHeader: notCounted(
      "repeatedHeader",
      (count) => `; ${pick(count, "it holds", "they hold")} no amount`,
    ),
    totalsRow: notCounted("totalsRow", () => ", or the same amounts would count twice"),
    missingCustomer: notCounted(
      "missingCustomer",
      (count) => `, because ${pick(count, "it belongs", "they belong")} to nobody in the ranking`,
    ),
    continuationLine: notCounted(
      "continuationLine",
      () => "; the amount stands in the first line of the order",
    ),
    missingAmount: notCounted("missingAmount", () => ", because blank is not 0"),
    unreadableAmount: notCounted("unreadableAmount", () => "; how much that leaves out is unknown"),
    testCustomer: notCounted("testCustomer", () => ", as the list of test customers says"),
    technicalItem: notCounted("technicalItem", () => ", because these are no goods"),
    unreadableDate: notCounted(
      "unreadableDate",
      (count) => `, because ${pick(count, "it", "they")} can not be placed in time`,
    ),
    futureDate: notCounted("futureDate", () => ""),
    outsideWindow: notCounted("outsideWindow", () => ""),
    hiddenRow: notCounted("hiddenRow", () => ", because only what can be seen is to count"),
    duplicate: notCounted(
      "duplicate",
      (count) => `; ${pick(count, "it", "each")} equals an earlier row in all columns`,
    ),
  },

  offered: {
    blankRow: stillCounted("blankRow"),
    repeatedHeader: stillCounted("repeatedHeader"),
    totalsRow: stillCounted("totalsRow", "; the same amounts may then count twice"),
    missingCustomer: stillCounted(
      "missingCustomer",
      "; the ranking lists such rows as a customer without number",
    ),
    continuationLine: stillCounted("continuationLine"),
    missingAmount: stillCounted("missingAmount"),
    unreadableAmount: stillCounted("unreadableAmount"),
    testCustomer: stillCounted("testCustomer"),
    technicalItem: stillCounted("technicalItem"),
    unreadableDate: stillCounted("unreadableDate"),
    futureDate: stillCounted("futureDate"),
    outsideWindow: stillCounted("outsideWindow"),
    hiddenRow: stillCounted("hiddenRow", "; hidden by hand or by a filter"),
    duplicate: (found) =>
      `${rows(found.rows)}${details(found)} ${pick(found.rows, "equals", "equal")} an earlier row in all columns. ` +
      `${pick(found.rows, "It counts", "They count")} as long as the rule “${titles.duplicate}” is off.`,
  },

  causes: {
    blankRow: "Blank rows included",
    repeatedHeader: "Repeated headers included",
    totalsRow: "Totals rows counted",
    missingCustomer: "Rows without a customer counted",
    continuationLine: "Further lines of orders counted",
    missingAmount: "Missing amounts included",
    unreadableAmount: "Unreadable amounts included",
    testCustomer: "Test customers counted",
    technicalItem: "Postage and fees counted",
    unreadableDate: "Rows without a date counted",
    futureDate: "Rows after the analysis date counted",
    outsideWindow: "Another period",
    hiddenRow: "Hidden rows counted",
    duplicate: "Duplicate rows counted",
    creditNotes: "Credit notes not deducted",
    deductions: "Deductions taken off",
    returns: "Returns taken off",
    tax: "Sales tax included",
    currency: "Currencies added up unconverted",
    countedHiddenRows: "Visible rows counted only",
    countedDuplicates: "Duplicate rows counted once only",
    countedTechnicalItems: "Postage and fees left out",
  },

  readings: {
    doubt: (quoted, row, header, value, because) =>
      `${quoted} in row ${row} of ${columnNamed(header)} counts as ${value}${because}.`,
    becauseOfCell: (quoted, row) => `, because row ${row} says ${quoted}`,
    becauseOfColumn: (header, quoted, row) =>
      `, because row ${row} of ${header === "" ? "another column" : `“${header}”`} says ${quoted}`,
    becauseOfAnswer: ", as stated",
    clear: {
      german: (texts, header) =>
        `${textsIn(texts, header)} ${pick(texts, "is", "are")} in German notation (1.234,56) and unambiguous.`,
      english: (texts, header) =>
        `${textsIn(texts, header)} ${pick(texts, "is", "are")} in English notation (1,234.56) and unambiguous.`,
      dayFirst: (texts, header) =>
        `${textsIn(texts, header)} ${pick(texts, "puts", "put")} the day before the month and ` +
        `${pick(texts, "is", "are")} unambiguous.`,
      monthFirst: (texts, header) =>
        `${textsIn(texts, header)} ${pick(texts, "puts", "put")} the month before the day and ` +
        `${pick(texts, "is", "are")} unambiguous.`,
    },
  },

  values: {
    number: (value) => (Number.isInteger(value) ? whole : decimal).format(value),
    plain: (value) => f.sample(value),
    day: (serialDay) => f.date(serialDay),
    quoted: (text) => `“${text}”`,
    column: (header, letters) => (header === "" ? `column ${letters}` : `“${header}”`),
    blank: "(blank)",
    wholeRow: "(whole row)",
    notCounted: "not counted",
  },
};
