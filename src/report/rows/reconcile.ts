import type { Reconciliation, SetAside } from "../Reconciliation";
import type { Steps } from "../Steps";
import { CellKind, type Column, type Table } from "../Table";
import { REASONS, RowStatus } from "./classifyRows";

const MOST_EXAMPLES = 20;

/** Accounts for every row and every minor unit of the source, apart from what the report itself sums up. */
export async function reconcile(
  table: Table,
  status: Uint8Array,
  amounts: Float64Array,
  steps: Steps,
): Promise<Pick<Reconciliation, "rowsRead" | "rowsUsed" | "setAside" | "sourceSum">> {
  const setAside = REASONS.map((reason) => ({ reason, rows: 0, amount: 0, examples: [] as number[] }));
  let rowsRead = 0;
  let rowsUsed = 0;
  let sourceSum = 0;
  await steps.rows(table.rowCount, (from, to) => {
    for (let row = from; row < to; row++) {
      if (status[row] === RowStatus.head) continue;
      const amount = Number.isNaN(amounts[row]) ? 0 : amounts[row];
      rowsRead++;
      sourceSum += amount;
      if (status[row] === RowStatus.used) {
        rowsUsed++;
        continue;
      }
      const reason = setAside[status[row] - 1];
      reason.rows++;
      reason.amount += amount;
      // Excel counts rows from 1.
      if (reason.examples.length < MOST_EXAMPLES) reason.examples.push(table.source.firstRow + row + 1);
    }
  });
  const found: SetAside[] = setAside.filter((reason) => reason.rows > 0);
  return { rowsRead, rowsUsed, setAside: found, sourceSum };
}

/** Cells of used rows that hold text, split by whether it could be read as a number or date. */
export async function countTexts(
  column: Column,
  read: Float64Array,
  owner: Int32Array,
  steps: Steps,
): Promise<{ readonly repaired: number; readonly unreadable: number }> {
  let repaired = 0;
  let unreadable = 0;
  if (column.texts.length > 0) {
    await steps.rows(owner.length, (from, to) => {
      for (let row = from; row < to; row++) {
        if (owner[row] < 0 || column.kinds[row] !== CellKind.text) continue;
        if (Number.isNaN(read[row])) unreadable++;
        else repaired++;
      }
    });
  }
  return { repaired, unreadable };
}
