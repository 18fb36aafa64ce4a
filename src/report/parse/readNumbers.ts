import type { Steps } from "../Steps";
import { CellKind, type Column } from "../Table";

/**
 * The column's cells as numbers, one per row; NaN where a cell below the header is blank or no number.
 * A column of nothing but numbers is handed back as it is.
 *
 * @param ofText - The number that each distinct text stands for, NaN for none.
 */
export async function readNumbers(
  column: Column,
  firstRow: number,
  ofText: Float64Array,
  steps: Steps,
): Promise<Float64Array> {
  const { kinds, values } = column;
  const cells = kinds.subarray(firstRow);
  if (!cells.includes(CellKind.text) && !cells.includes(CellKind.blank)) return values;
  const numbers = new Float64Array(kinds.length);
  await steps.rows(numbers.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const kind = kinds[row];
      if (kind === CellKind.number) numbers[row] = values[row];
      else numbers[row] = kind === CellKind.text ? ofText[values[row]] : NaN;
    }
  });
  return numbers;
}
