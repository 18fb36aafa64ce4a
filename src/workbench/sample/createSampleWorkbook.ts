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
const customerCount = 398;
const orderLineCount = 5000;

/**
 * The workbook to try Kundenwert with: a customer export, an order export, both as untidy as real
 * ones, and a sheet of formulas. Every call gives the same cells; `truth` says what a correct
 * report must find in them.
 *
 * The two exports are German in both languages, as the exports that the add-in has to read are;
 * `language` is that of the sheet of formulas.
 *
 * @example
 * createSampleWorkbook("de").sheets.map((sheet) => sheet.name) // => ["Kunden", "Bestellungen", "Formeln"]
 */
export function createSampleWorkbook(language: Language = "de"): SampleWorkbook {
  const random = new SeededRandom(sampleSeed);
  const records = customerRecords(customerCount, random);
  const customers = customersSheet(records, random);
  const orders = ordersSheet(orderRecords(records, orderLineCount, random), random);
  const formulas = formulasSheet(language);
  return {
    sheets: [customers.sheet, orders.sheet, formulas.sheet],
    truth: { customers: customers.truth, orders: orders.truth, formulas: formulas.formulas },
  };
}
