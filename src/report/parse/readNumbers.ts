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
  if (await areAllNumbers(kinds, firstRow, steps)) return values;
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

async function areAllNumbers(kinds: Uint8Array, firstRow: number, steps: Steps): Promise<boolean> {
  let others = 0;
  await steps.rows(kinds.length, (from, to) => {
    for (let row = Math.max(from, firstRow); row < to; row++) if (kinds[row] !== CellKind.number) others++;
  });
  return others === 0;
}
