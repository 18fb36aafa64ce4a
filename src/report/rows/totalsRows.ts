import { customerKey } from "../../domain/customerKey";
import type { Steps } from "../Steps";
import { CellKind, type Table } from "../Table";
import type { IdCodes } from "./idCodes";
import { isTotalsText } from "./isTotalsText";
import type { RowFinder } from "./RowJudge";

/** What tells a row of totals from an order: neither a day nor an order number stands in it. */
export interface TotalsContext {
  readonly table: Table;
  /** The texts of a column that may be labels of totals, see `hintsAtTotals`. */
  readonly hintsOf: (column: number) => Promise<Int32Array>;
  readonly customerColumn: number;
  readonly orderColumn: number | undefined;
  readonly customers: IdCodes;
  readonly orders: IdCodes | null;
  readonly days: Float64Array | null;
  /** Columns that hold numbers; no label is looked for there. */
  readonly numberColumns: ReadonlySet<number>;
}

const LABELLED = 1;
const IN_ORDER = 2;

/**
 * Finds rows that carry a totals label: in the customer's cell, or anywhere where that cell is blank. A
 * description such as "Total" beside a customer is an ordinary cell. Null where no text is such a label.
 */
export async function totalsRows(context: TotalsContext, steps: Steps): Promise<RowFinder | null> {
  const { table, customerColumn, orders, days } = context;
  const labelled = new Uint8Array(table.rowCount);
  const customerKinds = table.columns[customerColumn].kinds;
  const isCustomer = keysOf(context.customers);
  let any = false;
  for (const [index, { kinds, values, texts }] of table.columns.entries()) {
    if (context.numberColumns.has(index)) continue;
    const found = (await context.hintsOf(index)).filter((text) => isTotalsText(texts[text], isCustomer));
    if (found.length === 0) continue;
    const labels = new Uint8Array(texts.length);
    for (const text of found) labels[text] = 1;
    any = true;
    const ownColumn = index === customerColumn;
    const mark = index === context.orderColumn ? IN_ORDER : LABELLED;
    await steps.rows(table.rowCount, (from, to) => {
      for (let row = from; row < to; row++) {
        const asked = ownColumn || customerKinds[row] === CellKind.blank;
        if (asked && kinds[row] === CellKind.text && labels[values[row]] === 1) labelled[row] |= mark;
      }
    });
  }
  if (!any) return null;
  return (from, to, found) => {
    for (let row = from; row < to; row++) {
      if (labelled[row] === 0) continue;
      const dated = days !== null && days[row] > 0;
      // A label in the order's own cell is no order number.
      const ordered = orders !== null && orders.codes[row] >= 0 && (labelled[row] & IN_ORDER) === 0;
      if (!dated && !ordered) found(row);
    }
  };
}

/** Whether a key is that of a customer; the keys are only gathered where a label asks for them. */
function keysOf({ ids }: IdCodes): (key: string) => boolean {
  let keys: Set<string> | null = null;
  return (key) => {
    keys ??= new Set(ids.map(customerKey));
    return keys.has(key);
  };
}
