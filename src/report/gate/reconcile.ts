import type { Reconciliation, SetAside } from "../Reconciliation";
import { RowStatus, statusOf } from "../rows/RowJudge";
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
  const rows = new Int32Array(RowStatus.head + 1);
  const sums = new Float64Array(RowStatus.head + 1);
  await steps.rows(status.length, (from, to) => addUp(status, amounts, rows, sums, from, to));
  const found: SetAside[] = SET_ASIDE_REASONS.map((reason) => ({ reason, code: statusOf(reason) }))
    .filter(({ code }) => rows[code] > 0)
    .map(({ reason, code }) => ({
      reason,
      rows: rows[code],
      amount: sums[code],
      examples: firstRowsOf(code, status, firstSheetRow),
    }));
  const rowsUsed = rows[RowStatus.used];
  return {
    rowsRead: found.reduce((count, reason) => count + reason.rows, rowsUsed),
    rowsUsed,
    setAside: found,
    sourceSum: found.reduce((sum, reason) => sum + reason.amount, sums[RowStatus.used]),
  };
}

/** Adds up rows and amounts by status; an unknown amount is none. */
function addUp(
  status: Uint8Array,
  amounts: Float64Array,
  rows: Int32Array,
  sums: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    const code = status[row];
    rows[code]++;
    const amount = amounts[row];
    if (!Number.isNaN(amount)) sums[code] += amount;
  }
}

/** The first rows of a status, as Excel counts them: from 1. */
function firstRowsOf(code: number, status: Uint8Array, firstSheetRow: number): number[] {
  const examples: number[] = [];
  for (
    let row = status.indexOf(code);
    row >= 0 && examples.length < MOST_EXAMPLES;
    row = status.indexOf(code, row + 1)
  )
    examples.push(firstSheetRow + row + 1);
  return examples;
}
