import type { FormulaHelp } from "../../i18n/help/FormulaHelp";
import type { Language } from "../../i18n/Language";
import { customerRecords } from "./customerRecords";
import { customersSheet } from "./customersSheet";
import { formulasSheet } from "./formulasSheet";
import { orderRecords } from "./orderRecords";
import { ordersSheet } from "./ordersSheet";
import type { SampleWorkbook } from "./SampleWorkbook";
import { SeededRandom } from "./SeededRandom";

/** Any number would do; this one is easy to remember. */
export const sampleSeed = 4711;

/** Records before the dirt: duplicates, totals and repeated headers come on top. */
export interface SampleSize {
  readonly customers: number;
  readonly orderLines: number;
}
const usualSize: SampleSize = { customers: 398, orderLines: 5000 };

/**
 * The workbook to try Kundenwert with: a customer export, an order export, both as untidy as real
 * ones, and a sheet of formulas. Every call gives the same cells; `truth` says what a correct
 * report must find in them.
 *
 * The two exports are German in both languages, as the exports that the add-in has to read are;
 * `language` is that of the sheet of formulas, which shows the first example of each formula in `help`;
 * another `size` makes another workbook of the same kind.
 *
 * @example
 * createSampleWorkbook([], "de").sheets.map((sheet) => sheet.name) // => ["Kunden", "Bestellungen", "Formeln"]
 */
export function createSampleWorkbook(
  help: readonly FormulaHelp[],
  language: Language,
  size: SampleSize = usualSize,
): SampleWorkbook {
  const random = new SeededRandom(sampleSeed);
  const records = customerRecords(size.customers, random);
  const customers = customersSheet(records, random);
  const orders = ordersSheet(orderRecords(records, size.orderLines, random), random);
  const formulas = formulasSheet(help, language);
  return {
    sheets: [customers.sheet, orders.sheet, formulas.sheet],
    truth: { customers: customers.truth, orders: orders.truth, formulas: formulas.formulas },
  };
}
