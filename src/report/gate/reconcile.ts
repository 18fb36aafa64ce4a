import type { Reconciliation, SetAside } from "../Reconciliation";
import { RowStatus } from "../rows/RowJudge";
import { SET_ASIDE_REASONS } from "../rules/Rule";
import type { Steps } from "../Steps";

const MOST_EXAMPLES = 20;

/** Accounts for every row and every minor unit of the source, apart from what the report itself sums up. */
export async function reconcile(
  status: Uint8Array,
  amounts: Float64Array,
  firstSheetRow: number,
  steps: Steps,
): Promise<Pick<Reconciliation, "rowsRead" | "rowsUsed" | "setAside" | "sourceSum">> {
  const setAside = SET_ASIDE_REASONS.map((reason) => ({
    reason,
    rows: 0,
    amount: 0,
    examples: [] as number[],
  }));
  let rowsUsed = 0;
  let usedSum = 0;
  await steps.rows(status.length, (from, to) => {
    let rows = 0;
    let sum = 0;
    for (let row = from; row < to; row++) {
      const amount = Number.isNaN(amounts[row]) ? 0 : amounts[row];
      if (status[row] === RowStatus.used) {
        rows++;
        sum += amount;
      } else if (status[row] !== RowStatus.head) {
        const reason = setAside[status[row] - 1];
        reason.rows++;
        reason.amount += amount;
        // Excel counts rows from 1.
        if (reason.examples.length < MOST_EXAMPLES) reason.examples.push(firstSheetRow + row + 1);
      }
    }
    rowsUsed += rows;
    usedSum += sum;
  });
  const found: SetAside[] = setAside.filter((reason) => reason.rows > 0);
  return {
    rowsRead: found.reduce((rows, reason) => rows + reason.rows, rowsUsed),
    rowsUsed,
    setAside: found,
    sourceSum: found.reduce((sum, reason) => sum + reason.amount, usedSum),
  };
}
