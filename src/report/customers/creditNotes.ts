import type { IdCodes } from "../rows/idCodes";
import type { Steps } from "../Steps";

/** An invoice number such as C536379, as shops number their credit notes. */
const CREDIT_NUMBER = /^c\d/i;

/**
 * Which order numbers are credit notes: 1 for those that start with C where the export uses that
 * letter to tell them from orders. It does where other numbers go without it and no line of a number
 * with it has a positive amount; a shop that numbers all its orders C1, C2, … has no credit notes here.
 */
export async function creditNotes(
  orders: IdCodes,
  owner: Int32Array,
  amounts: Float64Array,
  steps: Steps,
): Promise<Uint8Array> {
  const credit = Uint8Array.from(orders.ids, (id) => (CREDIT_NUMBER.test(id) ? 1 : 0));
  let otherOrders = 0;
  let positiveCredits = 0;
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const order = orders.codes[row];
      if (owner[row] < 0 || order < 0) continue;
      if (credit[order] === 0) otherOrders++;
      else if (amounts[row] > 0) positiveCredits++;
    }
  });
  return otherOrders > 0 && positiveCredits === 0 ? credit : credit.fill(0);
}
