import type { PaneTexts } from "./de";
import { en as rules } from "../rules/en";
import { formats } from "./formats";
import { en as comparison } from "./comparison/en";
import { en as forecastNotices } from "./forecastNotices/en";
import { en as formulas } from "./formulas/en";
import { en as gate } from "./gate/en";
import { en as result } from "./result/en";
import { en as settings } from "./settings/en";
import { en as steps } from "./steps/en";

const f = formats("en");

function rows(count: number): string {
  return `${f.count(count)} ${count === 1 ? "row" : "rows"}`;
}

function columns(count: number): string {
  return `${f.count(count)} ${count === 1 ? "column" : "columns"}`;
}

function customers(count: number): string {
  return `${f.count(count)} ${count === 1 ? "customer" : "customers"}`;
}

/** Singular and plural of a verb whose subject is a count. */
function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** The pane in English. */
export const en: PaneTexts = {
  formats: f,
  appName: "Kundenwert",
  purpose: "Turns a customer or order table into a ranking by value.",
  rows,
  columns,
  customers,
  comparison,
  formulas,
  gate,
  result,
  rules,
  settings,
  steps,

  start: {
    noExcel: "Kundenwert runs in Excel. Please open the add-in there.",
    noOffice:
      "The connection to Excel is missing: the Office library was not loaded. " +
      "Check the network connection and reopen the task pane.",
  },

  selection: {
    block: (address, rowCount, columnCount) => `${address} – ${rows(rowCount)}, ${columns(columnCount)}`,
    looking: "Reading the selection …",
    hint: "One cell inside the table is enough; the whole table is read. Hidden rows count until they are set aside in the reconciliation.",
  },

  shape: {
    label: "What does one row hold?",
    customers: "A customer (customer table)",
    orders: "An order or order line (orders)",
  },

  mapping: {
    none: "– no column –",
    unnamedColumn: (letter) => `Column ${letter}`,
    samples: (values) => `e.g. ${values.join(" · ")}`,
    required: "Required",
    moreFields: (used) => (used === 0 ? "More fields" : `More fields (${f.count(used)} mapped)`),
    byUser: "Your own choice; it is saved in this workbook together with the report.",
    restore: "Restore the suggestion",
  },

  doubts: {
    numbers: (sample) => `How is the number “${sample}” to be read?`,
    german: "German: 1.234,56",
    english: "English: 1,234.56",
    dates: (sample) => `How is the date “${sample}” to be read?`,
    dayFirst: "The day comes first (31/12)",
    monthFirst: "The month comes first (12/31)",
  },

  fields: {
    customerId: "Customer number",
    customerName: "Customer name",
    date: "Date",
    orderId: "Order number",
    documentType: "Document type",
    originalOrder: "Order of the credit note",
    item: "Item number",
    itemName: "Item name",
    amount: "Revenue (amount)",
    grossAmount: "Gross amount (with tax)",
    tax: "Tax",
    quantity: "Quantity",
    unitPrice: "Unit price",
    deductions: "Deductions",
    productCost: "Product cost",
    orderCost: "Order cost",
    customerCost: "Customer cost",
    contribution: "Contribution margin",
    returns: "Returns (value)",
    returnCount: "Returns (number)",
    mailings: "Mailings, catalogues",
    lastPurchase: "Last purchase",
    purchases: "Number of purchases",
    currency: "Currency",
    segment: "Segment",
    campaign: "Campaign",
  },

  run: {
    create: "Create report",
    cancel: "Cancel",
    reading: "Reading the table",
    computing: "Computing customer value",
    writing: "Writing the sheets",
    progress: (done, total) => `${f.count(done)} of ${rows(total)}`,
    cancelling: "Cancelling …",
    cancelled: "Cancelled. Nothing in the workbook was changed.",
    done: (sheets) => `Done. New sheets: ${sheets.join(", ")}`,
    rememberFailed:
      "The report is finished; only the choice of columns could not be saved in the workbook. " +
      "It has to be made again next time.",
  },

  blocked: {
    loading: "Reading the selection …",
    emptySelection: "The selection is empty. Click a cell in a customer or order table.",
    severalAreas: "Several areas are selected. Select one connected area only.",
    noRows: "There is no row below the header. Select the header together with the data.",
    noCustomer: "The customer is missing: map a column to the customer number; one with names will do.",
    noMoney:
      "An amount of money is missing: map a column to revenue, to contribution margin, or to quantity and unit price.",
    tiedCustomer: "Several columns could be the customer number. Say under “Columns” which one it is.",
    tiedMoney: "Several columns could be the amount of money. Say under “Columns” which one it is.",
    ownReport: "The selection is inside the report. Click a customer or order table to create another one.",
    setupSheet:
      "This sheet is there to be edited. Afterwards click a cell of the table of customers or orders again: " +
      "there it takes effect, and the settings say what is wrong with it.",
  },

  levels: {
    revenue: "revenue",
    contribution1: "contribution margin I",
    contribution2: "contribution margin II",
    contribution3: "contribution margin III",
    contribution: "contribution margin",
  },

  levelsOf: {
    revenue: "of revenue",
    contribution1: "of contribution margin I",
    contribution2: "of contribution margin II",
    contribution3: "of contribution margin III",
    contribution: "of contribution margin",
  },

  headline: {
    topShare: (customerShare, share, ofLevel) =>
      `${f.percent(customerShare)} of customers bring ${f.percent(share)} ${ofLevel}`,
    worstCost: (customerShare, loss, currency) =>
      `the worst ${f.percent(customerShare)} cost ${f.roundMoney(loss, currency)}`,
    worstBring: (customerShare, amount, currency) =>
      `the worst ${f.percent(customerShare)} bring ${f.roundMoney(amount, currency)}`,
    unprofitable: (count, level) => `${customers(count)} ${verb(count, "is", "are")} below zero in ${level}.`,
    totalNotPositive: (level, total, currency) =>
      `All customers together bring no positive ${level}: ${f.roundMoney(total, currency)}.`,
    peak: (customerShare, peak, ofLevel) =>
      `The best ${f.percent(customerShare)} of customers bring ${f.percent(peak)} ${ofLevel}; the rest lives off it.`,
  },

  report: {
    preview: "Preview",
    result: "Result",
    source: (address) => `Source: ${address}`,
    keyFigures: "Key figures",
    customerCount: "Customers",
    total: (level) => `Total ${level}`,
    profitable: (level) => `Customers with ${level} above zero`,
    worst10: (count) => `Worst 10% (${customers(count)})`,
    analysisDate: "Analysis date",
    notices: "Notices",
  },

  reconciliation: {
    heading: "Reconciliation with the source",
    item: "Item",
    rowCount: "Rows",
    amount: "Amount",
    source: "Read",
    used: "In the report",
    difference: "Difference",
    repaired: (cells) =>
      `${f.count(cells)} ${verb(cells, "cell was", "cells were")} reinterpreted, for example text as a number.`,
    examples: (sheetRows, complete) =>
      `${verb(sheetRows.length, "row", "rows")} ${sheetRows.join(", ")}${complete ? "" : " …"}`,
  },

  setAside: rules.titles,

  notices: {
    creditNotes: (count, amount, currency) =>
      `${rows(count)} of credit notes or returns over ${f.money(amount, currency)} ${verb(count, "is", "are")} netted.`,
    zeroAmounts: (count) => `${rows(count)} ${verb(count, "has", "have")} the amount 0.`,
    exactDuplicates: (count, amount, currency) =>
      `${rows(count)} over ${f.money(amount, currency)} ${verb(count, "equals", "equal")} another row in all columns. ` +
      "Counted; check the source.",
    mergedCustomers: (count) =>
      `${rows(count)} ${verb(count, "names", "name")} a customer that had occurred before; merged.`,
    unreadableDates: (count) => `The date is unreadable in ${rows(count)}; the amount counts all the same.`,
    negativeRevenueCustomers: (count) => `${customers(count)} with negative revenue.`,
    fewCustomers: (count) => `Only ${customers(count)}: shares and classes say little about so few.`,
    noDates: "Without a date there is no last purchase, no RFM score and no segment.",
    noCosts: "Without costs the ranking is by revenue; with a cost column it is by contribution margin.",
    noProductCosts:
      "Without product cost the contribution margin still contains the cost of goods; customers look better than they are.",
    negativeCosts: (header) =>
      `The cost column “${header}” sums up to less than zero; its sign is probably the wrong way round.`,
    unreadableCosts: (cells) =>
      `${f.count(cells)} ${verb(cells, "cost figure is", "cost figures are")} unreadable and ${verb(cells, "counts", "count")} as 0.`,
    missingCosts: (cells) =>
      `${f.count(cells)} ${verb(cells, "cost figure is missing and counts", "cost figures are missing and count")} as 0.`,
    farDates: (count, last, lastBefore) =>
      `${rows(count)} ${verb(count, "lies", "lie")} more than a year after all others (up to ${f.date(last)}, the rest up to ` +
      `${f.date(lastBefore)}); probably a slip of the pen. The analysis date can be set.`,
    lostThousands: (header, number, text, cells) =>
      `“${header}” holds ${verb(cells, "a number", `${f.count(cells)} numbers`)} such as ${f.sample(number)} beside texts ` +
      `such as “${text}”: the file was probably opened in the wrong notation, and thousands became decimals. ` +
      "Import the file again.",
    amountFromGross: "Revenue is the gross amount less tax.",
    amountWithTax: "Revenue includes the tax: the table has neither a net amount nor a tax.",
    amountFromQuantity: "There is no amount column; revenue is quantity times unit price.",
    totalNotPositive: "The total is not positive; shares of it are not shown.",
    ...forecastNotices,
  },

  failures: {
    nothingChanged: "Nothing in the workbook was changed.",
    details: "Technical details",
    emptySelection: "The selection is empty. Click a cell in a customer or order table.",
    noSuchRange: "This address does not exist in the workbook. Examples: B2, B2:B9, Customers!B2.",
    occupied: (cells: string) =>
      `There is something in ${cells} already. Choose an empty cell or allow overwriting.`,
    protectedSheet: "The sheet is protected. Remove the protection or choose a cell on another sheet.",
    severalAreas: "Several areas are selected. Select one connected area only.",
    protectedWorkbook:
      "The structure of the workbook is protected, so no sheet can be added. " +
      "Unprotect the workbook on the Review tab and create the report again.",
    cellEditing: "A cell is being edited in Excel. Finish with Enter or Esc and try again.",
    tooLarge: "Excel does not take that much data at once. Select a smaller range and try again.",
    hostFailure: "Excel reported an error. Try again; if that does not help, reopen the workbook.",
    cleanUpFailed: (sheets) =>
      `The report was not finished, and these sheets could not be removed again: ${sheets}. ` +
      "They can be deleted by hand; everything else is unchanged.",
    restoreFailed: (cells) =>
      `The formulas were not finished, and ${cells} could not be put back as before. ` +
      "Check these cells; everything else is unchanged.",
    noRows: (address) =>
      `${address} holds no row below the header. Select the header together with the data.`,
    noCustomerColumn:
      "No column names the customer. Map a column to the customer number; one with names will do.",
    noMoneyColumn:
      "No column holds an amount of money. Map a column to revenue, to contribution margin, " +
      "or to quantity and unit price.",
    sameColumnTwice: (header, first, second) =>
      `The column “${header}” is mapped twice: ${first} and ${second}. Change one of them.`,
    noUsableRows: (count) =>
      `${rows(count)} read, but none can be used: the customer or a readable amount is missing everywhere, ` +
      "or all of them lie outside the period. Check the columns and the period.",
    severalCurrencies: (currencies) =>
      `The table holds several currencies: ${f.list(currencies)}. Say under “Columns” which one the report ` +
      "is to use and at which rates the others are converted.",
    ambiguousNumbers: (header, sample) =>
      `In the column “${header}” it is unclear whether the mark in “${sample}” separates thousands or decimals. ` +
      "State under “Columns” how to read numbers.",
    ambiguousDates: (header, sample) =>
      `In the column “${header}” it is unclear whether “${sample}” starts with the day or the month. ` +
      "State under “Columns” how to read dates.",
    unexpected: "This did not work, and the fault is the add-in's. Try again.",
    broken: "The task pane ran into a fault of the add-in. Close it and open it again.",
  },
};
