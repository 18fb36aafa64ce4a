import type { Steps } from "../Steps";
import { CellKind, perText, type Column } from "../Table";
import { dissectNumber, numberFrom, type Notation } from "./numberText";

/** The column's cells as numbers, one per row; NaN where a cell is blank or no number. */
export async function readNumbers(column: Column, notation: Notation, steps: Steps): Promise<Float64Array> {
  const numbers = new Float64Array(column.kinds.length);
  const ofText = perText(column, (text) => {
    const dissected = dissectNumber(text);
    return dissected === null ? NaN : numberFrom(dissected, notation);
  });
  await steps.rows(numbers.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const kind = column.kinds[row];
      const value = column.values[row];
      numbers[row] = kind === CellKind.number ? value : kind === CellKind.text ? ofText[value] : NaN;
    }
  });
  return numbers;
}
