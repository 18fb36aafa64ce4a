import type { Steps } from "../Steps";
import { CellKind, textAt, type Column } from "../Table";

/**
 * One name per customer, `""` where the export has none. Of several spellings the first in code-unit
 * order is shown, so that the order of rows has no influence.
 */
export async function nameOfCustomer(
  owner: Int32Array,
  column: Column,
  customers: number,
  steps: Steps,
): Promise<string[]> {
  const names = new Array<string>(customers).fill("");
  // The text that was looked at last, as most rows repeat the name of their customer.
  const lastText = new Float64Array(customers).fill(-1);
  const { kinds, values } = column;
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const customer = owner[row];
      if (customer < 0 || kinds[row] === CellKind.blank) continue;
      if (kinds[row] === CellKind.text) {
        if (lastText[customer] === values[row]) continue;
        lastText[customer] = values[row];
      }
      const name = textAt(column, row).trim();
      if (names[customer] === "" || name < names[customer]) names[customer] = name;
    }
  });
  return names;
}
