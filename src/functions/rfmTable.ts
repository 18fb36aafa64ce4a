import { rfmTable } from "../domain/rfmTable";
import { rfmTableWords } from "../i18n/cells/rfmTable";
import { readIds } from "./boundary/readIds";
import { readLanguage } from "./boundary/readLanguage";
import { readNumbers } from "./boundary/readNumbers";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import german from "./rfmTable.de.json";

/**
 * Last purchase, purchase days and revenue of each customer, from a list of orders; spills a table.
 * @customfunction RFM_TABLE
 * @group portfolio
 * @question When did each customer buy last, how often, and for how much?
 * @formula last = MAX(dates), days since = analysis_date − last, frequency = distinct dates, revenue = SUM(amounts)
 * @param customers Column of customer ids, one row per order; upper and lower case are the same.
 * @param dates Column of order dates; the time of day is ignored.
 * @param amounts Column of net amounts; credit notes are negative.
 * @param analysis_date Date to which days are counted; later rows do not count. The latest date in the column if omitted.
 * @param language Language of the words in the table, "de" or "en"; "de" if omitted.
 * @unit id: customers
 * @unit date date: dates, analysis_date
 * @unit money finite: amounts
 * @unit language: language
 * @returns A header and one row per customer, the highest revenue first; amounts without customer are the last row.
 * @yields id, date, days, count, money
 * @example
 * RFM_TABLE({"K-101";"K-102";"K-101";"K-103";"K-102";"K-101"},{46023;46031;46054;46060;46075;46098},{120;80;240;310;-30;95.5},46112) // => {"Kunde","Letzter Kauf","Tage seither","Kauftage","Umsatz";"K-101",46098,14,3,455.5;"K-103",46060,52,1,310;"K-102",46031,81,1,50}
 * RFM_TABLE({"K-101";"K-102";"K-101";"K-103";"K-102";"K-101"},{46023;46031;46054;46060;46075;46098},{120;80;240;310;-30;95.5},46112,"en") // => {"Customer","Last purchase","Days since","Purchase days","Revenue";"K-101",46098,14,3,455.5;"K-103",46060,52,1,310;"K-102",46031,81,1,50}
 * RFM_TABLE({4711;0;4711},{46023;46024;46024},{0.1;5;0.2},0,"en") // => {"Customer","Last purchase","Days since","Purchase days","Revenue";4711,46024,0,2,0.3;"no customer","","","",5}
 * RFM_TABLE({"K-101"},{46023},{120},46022) // => #N/A
 * @pitfall A credit note (amount below 0) lowers the revenue but is no purchase, so it makes nobody recent.
 * @pitfall Purchases are counted in days: two orders of one day count once, and a row without date only adds revenue.
 * @pitfall Dates come back as serial numbers: format the second column as a date.
 */
export function RFM_TABLE(
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  analysis_date?: unknown,
  language?: unknown,
): unknown[][] {
  const words = rfmTableWords[toCell(readLanguage("language", language), german)];
  const given = toCell(readNumbers({ analysis_date }), german);
  const ids = toCell(readIds("customers", customers), german);
  const columns = toCell(readWholeColumns({ dates, amounts }), german);
  const table = toCell(rfmTable({ customers: ids, ...columns.values }, given.analysis_date), german);

  const rows = table.customers.map((customer, row) => {
    const hasPurchase = table.purchaseDays[row] > 0;
    return [
      customer,
      hasPurchase ? table.lastPurchase[row] : "",
      hasPurchase ? table.daysSince[row] : "",
      table.purchaseDays[row],
      table.revenue[row],
    ];
  });
  const rest =
    table.withoutCustomer === null ? [] : [[words.withoutCustomer, "", "", "", table.withoutCustomer]];
  return [[...words.header], ...rows, ...rest];
}
