import type { Steps } from "../Steps";
import { textAt, type Column } from "../Table";

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
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (owner[row] < 0) continue;
      const name = textAt(column, row).trim();
      const known = names[owner[row]];
      if (name !== "" && (known === "" || name < known)) names[owner[row]] = name;
    }
  });
  return names;
}
