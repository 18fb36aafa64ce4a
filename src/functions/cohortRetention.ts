import { cohortRetention } from "../domain/cohortRetention";
import { cohortRetentionWords } from "../i18n/cells/cohortRetention";
import { readIds } from "./boundary/readIds";
import { readLanguage } from "./boundary/readLanguage";
import { readNumbers } from "./boundary/readNumbers";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import german from "./cohortRetention.de.json";

/**
 * Share of customers who buy again 1, 2, 3 … periods after their first purchase; spills a table.
 * @customfunction COHORT_RETENTION
 * @group portfolio
 * @question How many of the customers won in a month still buy later?
 * @formula customers of the cohort who buy in the period / customers of the cohort
 * @param customers Column of customer ids, one row per purchase; upper and lower case are the same.
 * @param dates Column of purchase dates.
 * @param months Length of a period in calendar months: 3 quarters, 12 years; 1 if omitted.
 * @param language Language of the words in the table, "de" or "en"; "de" if omitted.
 * @unit id: customers
 * @unit date date: dates
 * @unit months wholeZeroOrMore: months
 * @unit language: language
 * @returns A header and one row per cohort: its first month, customers, share active 0, 1, 2 … periods later.
 * @yields id, count, fraction
 * @example
 * COHORT_RETENTION({"A";"B";"A";"C";"B";"A"},{46023;46030;46060;46070;46085;46090}) // => {"Kohorte","Kunden",0,1,2;"2026-01",2,1,0.5,1;"2026-02",1,1,0,""}
 * COHORT_RETENTION({"A";"B";"A";"C";"B";"A"},{46023;46030;46060;46070;46085;46090},1,"en") // => {"Cohort","Customers",0,1,2;"2026-01",2,1,0.5,1;"2026-02",1,1,0,""}
 * COHORT_RETENTION({"A";"B";"A";"C";"B";"A"},{46023;46030;46060;46070;46085;46120},3,"en") // => {"Cohort","Customers",0,1;"2026-01",3,1,0.333333333333333}
 * COHORT_RETENTION({"A"},{0}) // => #N/A
 * @pitfall The latest period is rarely complete: the last share of every row is then too low.
 * @pitfall Every row with customer and date is a purchase, so leave credit notes out; rows without either do not count.
 * @pitfall Periods are those of the calendar, counted from January 1900: 5 months begin in another month every year.
 */
export function COHORT_RETENTION(
  customers: unknown[][],
  dates: unknown[][],
  months?: unknown,
  language?: unknown,
): unknown[][] {
  const words = cohortRetentionWords[toCell(readLanguage("language", language), german)];
  const given = toCell(readNumbers({ months }), german);
  const ids = toCell(readIds("customers", customers), german);
  const columns = toCell(readWholeColumns({ dates }), german);
  const cohorts = toCell(cohortRetention(ids, columns.values.dates, given.months), german);

  // The first cohort is the oldest, so it has the most periods.
  const periods = cohorts[0].shares.map((_, period) => period);
  const rows = cohorts.map(({ firstMonth, customers: size, shares }) => [
    firstMonth,
    size,
    ...periods.map((period) => shares[period] ?? ""),
  ]);
  return [[...words.header, ...periods], ...rows];
}
