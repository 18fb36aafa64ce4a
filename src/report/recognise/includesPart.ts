import { dissectNumber, numberFrom } from "../parse/numberText";
import { CellKind, type Column } from "../Table";

/** Rows looked at; the first ones with a tax decide. */
const SAMPLE = 1_000;

/** Columns of one sum: `sum` and `others` come to `total`, with or without `part`. */
export interface SumColumns {
  readonly sum: Column;
  readonly part: Column;
  readonly others: readonly Column[];
  readonly total: Column;
}

/**
 * Whether a sum already includes a part of the total, such as the tax in shops whose prices include it:
 * in more rows than not, the sum and the others come to the total without the part being added. Rows
 * without a part say nothing.
 */
export function includesPart({ sum, part, others, total }: SumColumns, firstRow: number): boolean {
  let included = 0;
  let added = 0;
  const end = Math.min(total.kinds.length, firstRow + SAMPLE);
  for (let row = firstRow; row < end; row++) {
    const tax = numberAt(part, row);
    const all = numberAt(total, row);
    const without = [sum, ...others].reduce((so, column) => so + numberAt(column, row), 0);
    if (!(Math.abs(tax) > 0)) continue;
    if (same(without, all)) included++;
    else if (same(without + tax, all)) added++;
  }
  return included > added;
}

function numberAt(column: Column, row: number): number {
  const value = column.values[row];
  if (column.kinds[row] === CellKind.number) return value;
  const text = column.kinds[row] === CellKind.text ? dissectNumber(column.texts[value]) : null;
  // Amounts have two decimals here, so a doubtful point does not occur.
  return text === null ? NaN : numberFrom(text, "english");
}

/** Half a cent is lost in the binary fractions of a sum, not in money. */
function same(left: number, right: number): boolean {
  return Math.abs(left - right) < 0.005;
}
