import type { Mapping, Shape } from "../Field";
import { CellKind, type Table } from "../Table";

/** Rows looked at: enough to see customers come back. */
const SAMPLE = 100_000;

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

/** Share of the rows whose customer stands in another row above. */
function repeats(table: Table, firstRow: number, customerColumn: number): number {
  const { kinds, values } = table.columns[customerColumn];
  const seen = new Set<number>();
  const end = Math.min(table.rowCount, firstRow + SAMPLE);
  let filled = 0;
  for (let row = firstRow; row < end; row++) {
    if (kinds[row] === CellKind.blank) continue;
    filled++;
    // Numbers and positions of texts must not meet.
    seen.add(kinds[row] === CellKind.text ? -1 - values[row] : values[row]);
  }
  return filled === 0 ? 0 : 1 - seen.size / filled;
}
