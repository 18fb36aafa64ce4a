import { RowStatus } from "../rows/classifyRows";
import type { IdCodes } from "../rows/idCodes";
import type { Steps } from "../Steps";

/** The customers that have at least one row that counts, numbered without gaps. */
export interface UsedCustomers {
  /** The customer's number per row; -1 for rows that do not count. */
  readonly owner: Int32Array;
  readonly ids: readonly string[];
}

/** Leaves out rows that were set aside and the customers who only occur in them. */
export async function usedCustomers(
  { codes, ids }: IdCodes,
  status: Uint8Array,
  steps: Steps,
): Promise<UsedCustomers> {
  const numberOf = new Int32Array(ids.length).fill(-1);
  const used: string[] = [];
  const owner = new Int32Array(codes.length).fill(-1);
  await steps.rows(codes.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (status[row] !== RowStatus.used) continue;
      const code = codes[row];
      if (numberOf[code] < 0) numberOf[code] = used.push(ids[code]) - 1;
      owner[row] = numberOf[code];
    }
  });
  return { owner, ids: used };
}
