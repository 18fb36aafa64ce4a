import type { Steps } from "../Steps";
import { TextCode } from "../parse/evidence";
import { CellKind, type Column } from "../Table";
import type { IdCodes } from "./idCodes";
import type { RowFinder } from "./RowJudge";

/** Rows whose amount is not known, told apart by what stands in the cells that it comes from. */
export interface AmountFaults {
  /** The cells are blank, and another line of the same order has an amount. */
  readonly continuationLine: RowFinder;
  readonly missingAmount: RowFinder;
  readonly unreadableAmount: RowFinder;
}

/** A column of money, what can be read in each of its distinct texts (a `TextCode`), and what was read. */
export interface MoneyCells extends Column {
  readonly codes: Uint8Array;
  readonly numbers: Float64Array | undefined;
}

/**
 * Finds rows without an amount; null where every row below the header has one.
 *
 * @param columns - The columns that the amount comes from: one, or quantity and unit price.
 */
export async function amountFaults(
  columns: readonly MoneyCells[],
  firstRow: number,
  amounts: Float64Array,
  orders: IdCodes | null,
  steps: Steps,
): Promise<AmountFaults | null> {
  let isMissing = false;
  await steps.rows(amounts.length, (from, to) => {
    // A search for NaN, and quicker than any loop of our own.
    isMissing = isMissing || amounts.subarray(Math.max(from, firstRow), to).includes(NaN);
  });
  if (!isMissing) return null;

  // A dash is how accounting formats show that there is nothing.
  const isUnreadable = (row: number) =>
    columns.some(
      ({ kinds, values, codes, numbers }) =>
        kinds[row] === CellKind.text &&
        codes[values[row]] !== TextCode.nothing &&
        Number.isNaN(numbers?.[row] ?? NaN),
    );
  const hasAmount = await ordersWithAmount(amounts, orders, firstRow, steps);
  const find =
    (fits: (row: number) => boolean): RowFinder =>
    (from, to, found) => {
      for (let row = from; row < to; row++) if (Number.isNaN(amounts[row]) && fits(row)) found(row);
    };
  return {
    continuationLine: find(
      (row) => orders !== null && hasAmount[orders.codes[row]] === 1 && !isUnreadable(row),
    ),
    missingAmount: find((row) => !isUnreadable(row)),
    unreadableAmount: find(isUnreadable),
  };
}

async function ordersWithAmount(
  amounts: Float64Array,
  orders: IdCodes | null,
  firstRow: number,
  steps: Steps,
): Promise<Uint8Array> {
  if (orders === null) return new Uint8Array(0);
  const hasAmount = new Uint8Array(orders.ids.length);
  await steps.rows(amounts.length, (from, to) => {
    for (let row = Math.max(from, firstRow); row < to; row++) {
      if (!Number.isNaN(amounts[row]) && orders.codes[row] >= 0) hasAmount[orders.codes[row]] = 1;
    }
  });
  return hasAmount;
}
