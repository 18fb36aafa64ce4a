import type { SetAsideReason } from "../rules/Rule";
import type { Steps } from "../Steps";
import { CellKind, type Column, type Table } from "../Table";
import type { IdCodes } from "./idCodes";
import { isTotalsText } from "./isTotalsText";

/** Reasons in the order in which they are looked for; a row has the first one that fits. */
export const REASONS: readonly SetAsideReason[] = [
  "blankRow",
  "repeatedHeader",
  "totalsRow",
  "missingCustomer",
  "unreadableAmount",
  "futureDate",
];

/** Status of a row: used, above the data, or 1 + the position of its reason in `REASONS`. */
export const RowStatus = { used: 0, head: 255 } as const;

/** Columns of the rows to be judged; `amounts` and `days` are NaN where a cell can not be read. */
export interface JudgedRows {
  readonly table: Table;
  readonly headerRow: number;
  readonly customerColumn: number;
  readonly moneyColumn: number;
  readonly customers: IdCodes;
  readonly orders: IdCodes | null;
  readonly days: Float64Array | null;
  readonly amounts: Float64Array;
  /** Serial day after which a row is set aside; Infinity where the data set their own. */
  readonly lastDay: number;
}

/** Decides for each row whether it counts, and if not, why. */
export async function classifyRows(rows: JudgedRows, steps: Steps): Promise<Uint8Array> {
  const { table, headerRow, customers, orders, days, amounts, lastDay } = rows;
  const status = new Uint8Array(table.rowCount).fill(RowStatus.head, 0, headerRow + 1);
  const filled = await filledRows(table, steps);
  const totals = await totalsRows(rows, steps);
  const customerColumn = table.columns[rows.customerColumn];
  const isCustomerHeader = sameAsHeader(customerColumn, headerRow);
  const isMoneyHeader = sameAsHeader(table.columns[rows.moneyColumn], headerRow);

  const reasonOf = (row: number): SetAsideReason | null => {
    if (filled[row] === 0) return "blankRow";
    if (isCustomerHeader(row) && isMoneyHeader(row)) return "repeatedHeader";
    const dated = days !== null && days[row] > 0;
    const ordered = orders !== null && orders.codes[row] >= 0;
    if (totals[row] === 1 && !dated && !ordered) return "totalsRow";
    if (customers.codes[row] < 0) return "missingCustomer";
    if (Number.isNaN(amounts[row])) return "unreadableAmount";
    return dated && days[row] > lastDay ? "futureDate" : null;
  };
  await steps.rows(table.rowCount, (from, to) => {
    for (let row = Math.max(from, headerRow + 1); row < to; row++) {
      const reason = reasonOf(row);
      status[row] = reason === null ? RowStatus.used : 1 + REASONS.indexOf(reason);
    }
  });
  return status;
}

async function filledRows(table: Table, steps: Steps): Promise<Uint8Array> {
  const filled = new Uint8Array(table.rowCount);
  for (const { kinds } of table.columns) {
    await steps.rows(table.rowCount, (from, to) => {
      for (let row = from; row < to; row++) filled[row] |= kinds[row];
    });
  }
  return filled;
}

/**
 * Rows that carry a totals label: in the customer's cell, or anywhere where that cell is blank. A
 * description such as "Total" beside a customer is an ordinary cell.
 */
async function totalsRows(rows: JudgedRows, steps: Steps): Promise<Uint8Array> {
  const { table, customers } = rows;
  const totals = new Uint8Array(table.rowCount);
  const isCustomer = (key: string) => customers.numberOf.has(key);
  const { kinds: customerKinds } = table.columns[rows.customerColumn];
  for (const [index, { kinds, values, texts }] of table.columns.entries()) {
    const labels = new Uint8Array(texts.length);
    await steps.rows(texts.length, (from, to) => {
      for (let text = from; text < to; text++) labels[text] = isTotalsText(texts[text], isCustomer) ? 1 : 0;
    });
    if (!labels.includes(1)) continue;
    const ownColumn = index === rows.customerColumn;
    await steps.rows(table.rowCount, (from, to) => {
      for (let row = from; row < to; row++) {
        const asked = ownColumn || customerKinds[row] === CellKind.blank;
        if (asked && kinds[row] === CellKind.text && labels[values[row]] === 1) totals[row] = 1;
      }
    });
  }
  return totals;
}

function sameAsHeader(column: Column, headerRow: number): (row: number) => boolean {
  if (headerRow < 0 || column.kinds[headerRow] !== CellKind.text) return () => false;
  const header = column.values[headerRow];
  return (row) => column.kinds[row] === CellKind.text && column.values[row] === header;
}
