import { ltvCac } from "../domain/ltvCac";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./ltvCac.de.json";

/**
 * How many times over a customer earns back what it cost to win that customer.
 * @customfunction LTV_CAC
 * @group indicators
 * @question Is a customer worth more than it costs to win one?
 * @formula cltv / cac
 * @param cltv Lifetime value of a customer as a margin, before acquisition cost.
 * @param cac Cost of winning the customer, above 0.
 * @unit money finite: cltv
 * @unit money zeroOrMore: cac
 * @returns A ratio: 3 means three times the acquisition cost; below 1 a new customer loses money.
 * @example
 * LTV_CAC(3600,500) // => 7.2
 * LTV_CAC(1440,500) // => 2.88
 * LTV_CAC(3600,0) // => #DIV/0!
 * @pitfall A CLTV from which the CAC is already subtracted counts the CAC twice: take it before CAC.
 * @pitfall A CLTV of revenue overstates the ratio: 7.2 on revenue is 2.88 on a margin of 40 %.
 * @pitfall That 3 is enough is a rule of thumb; how soon the money is back says CAC_PAYBACK.
 */
export function LTV_CAC(cltv: unknown, cac: unknown): number {
  const given = toCell(readNumbers({ cltv, cac }), german);
  return toCell(ltvCac(given.cltv, given.cac), german);
}
