import type { CustomerCodes } from "../rows/customerCodes";
import { RowStatus } from "../rows/RowJudge";
import type { Steps } from "../Steps";

/** The customers that have at least one row that counts, numbered without gaps. */
export interface UsedCustomers {
  /** The customer's number per row; -1 for rows that do not count. */
  readonly owner: Int32Array;
  readonly ids: readonly string[];
}

/** The id of the rows without customer, where the user has them counted. */
export const NO_CUSTOMER = "";

/** Leaves out rows that were set aside and the customers who only occur in them; merges customers. */
export async function usedCustomers(
  { codes, ids, countsAs }: CustomerCodes,
  status: Uint8Array,
  steps: Steps,
): Promise<UsedCustomers> {
  // The last place is that of rows without customer.
  const numberOf = new Int32Array(ids.length + 1).fill(-1);
  const used: string[] = [];
  const owner = new Int32Array(codes.length).fill(-1);
  await steps.rows(codes.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (status[row] !== RowStatus.used) continue;
      let code = codes[row] < 0 ? ids.length : codes[row];
      if (countsAs !== null && code < ids.length) code = countsAs[code];
      if (numberOf[code] < 0) numberOf[code] = used.push(code === ids.length ? NO_CUSTOMER : ids[code]) - 1;
      owner[row] = numberOf[code];
    }
  });
  return { owner, ids: used };
}
