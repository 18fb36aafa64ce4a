import type { Mapping, Shape } from "../Field";
import { isNoId } from "../rows/isNoId";
import { CellKind, type Table } from "../Table";

/** Rows looked at: enough to see customers come back. */
const SAMPLE = 20_000;

/** A list of customers may hold some of them twice; in a list of orders far more come back. */
const FEW_REPEATS = 0.1;

/**
 * Tells a list of customers from a list of orders: by customers who come back, else by columns that
 * only one of the two has.
 */
export function guessShape(table: Table, firstRow: number, mapping: Mapping): Shape {
  if (mapping.customerId !== undefined && repeats(table, firstRow, mapping.customerId) > FEW_REPEATS)
    return "orders";
  if (mapping.lastPurchase !== undefined || mapping.purchases !== undefined) return "customers";
  return mapping.orderId !== undefined || mapping.date !== undefined ? "orders" : "customers";
}

/** Share of the rows whose customer stands in another row above; headers and words for nothing are none. */
function repeats({ columns, rowCount }: Table, firstRow: number, customerColumn: number): number {
  const { kinds, values, texts } = columns[customerColumn];
  const header = firstRow > 0 && kinds[firstRow - 1] === CellKind.text ? values[firstRow - 1] : -1;
  const seen = new Set<number>();
  const end = Math.min(rowCount, firstRow + SAMPLE);
  let filled = 0;
  for (let row = firstRow; row < end; row++) {
    const value = values[row];
    const isText = kinds[row] === CellKind.text;
    if (kinds[row] === CellKind.blank || (isText && value === header)) continue;
    if (isText && isNoId(texts[value].trim())) continue;
    filled++;
    // Numbers and positions of texts must not meet.
    seen.add(isText ? -1 - value : value);
  }
  return filled === 0 ? 0 : 1 - seen.size / filled;
}
