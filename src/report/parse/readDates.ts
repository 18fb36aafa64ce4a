import type { Steps } from "../Steps";
import { CellKind, perText, type Column } from "../Table";
import { dissectDate, plausibleSerial, serialFrom, type DateOrder } from "./dateText";

/** The column's cells as whole Excel serial days; NaN where a cell is blank or no date. */
export async function readDates(column: Column, order: DateOrder, steps: Steps): Promise<Float64Array> {
  const days = new Float64Array(column.kinds.length);
  const ofText = perText(column, (text) => {
    const date = dissectDate(text);
    return date === null ? NaN : serialFrom(date, order);
  });
  await steps.rows(days.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const kind = column.kinds[row];
      const value = column.values[row];
      days[row] = kind === CellKind.number ? dayOf(value) : kind === CellKind.text ? ofText[value] : NaN;
    }
  });
  return days;
}

/** A serial number, or the digits of a date written as one number: 20241231. */
function dayOf(value: number): number {
  if (value < 19_000_101 || value > 21_991_231) return plausibleSerial(value);
  const date = dissectDate(String(value));
  return date === null ? NaN : serialFrom(date, "monthFirst");
}
