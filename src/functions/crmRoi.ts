import { crmRoi } from "../domain/crmRoi";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./crmRoi.de.json";

/**
 * Return on a CRM investment as a fraction, in total or per year.
 * @customfunction CRM_ROI
 * @group breakEven
 * @question What does a CRM project return for each euro it costs?
 * @formula (benefit − cost) / cost; per year: (benefit / cost)^(1 / years) − 1
 * @param benefit Additional contribution margin, over the whole time.
 * @param cost Cost over the whole time, above 0.
 * @param years Length of the time in years, for a yearly return; the total return if 0 or omitted.
 * @unit money finite: benefit
 * @unit money zeroOrMore: cost
 * @unit years zeroOrMore: years
 * @returns A fraction: 0.5 is 50 %.
 * @yields fraction
 * @example
 * CRM_ROI(180000,120000) // => 0.5
 * CRM_ROI(180000,120000,3) // => 0.144714242553332
 * CRM_ROI(180000,0) // => #DIV/0!
 * @pitfall Revenue as benefit overstates the return: take the additional contribution margin.
 * @pitfall Less than a year is spread over a whole one: 10 % in two months become 77 % a year.
 */
export function CRM_ROI(benefit: unknown, cost: unknown, years?: unknown): number {
  const given = toCell(readNumbers({ benefit, cost, years }), german);
  return toCell(crmRoi(given.benefit, given.cost, given.years), german);
}
