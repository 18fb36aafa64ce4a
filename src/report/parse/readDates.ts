import type { Steps } from "../Steps";
import { CellKind, type Column } from "../Table";
import { dissectDate, FIRST_SERIAL, LAST_SERIAL, plausibleSerial, serialFrom } from "./dateText";

/**
 * The column's cells as whole Excel serial days; NaN where a cell below the header is blank or no date.
 * A column of nothing but whole days is handed back as it is.
 *
 * @param ofText - The day that each distinct text stands for, NaN for none.
 */
export async function readDates(
  column: Column,
  firstRow: number,
  ofText: Float64Array,
  steps: Steps,
): Promise<Float64Array> {
  const { kinds, values } = column;
  if (await holdsOnlyDays(column, firstRow, steps)) return values;
  const days = new Float64Array(kinds.length);
  await steps.rows(days.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const kind = kinds[row];
      if (kind === CellKind.number) days[row] = dayOf(values[row]);
      else days[row] = kind === CellKind.text ? ofText[values[row]] : NaN;
    }
  });
  return days;
}

async function holdsOnlyDays({ kinds, values }: Column, firstRow: number, steps: Steps): Promise<boolean> {
  const cells = kinds.subarray(firstRow);
  if (cells.includes(CellKind.text) || cells.includes(CellKind.blank)) return false;
  let onlyDays = true;
  await steps.rows(values.length, (from, to) => {
    onlyDays = onlyDays && areDays(values, Math.max(from, firstRow), to);
  });
  return onlyDays;
}

function areDays(values: Float64Array, from: number, to: number): boolean {
  for (let row = from; row < to; row++) {
    const value = values[row];
    if (!(value >= FIRST_SERIAL && value <= LAST_SERIAL && Math.trunc(value) === value)) return false;
  }
  return true;
}

/** Whether a cell counts as a day without being one: a text, or the digits 20241231. */
export function isRepairedDay(kind: number, value: number): boolean {
  return kind === CellKind.text || (kind === CellKind.number && isDigitsOfDay(value));
}

/** Whether any cell of a column counts as a day without being one. */
export async function includesRepairedDay(
  { kinds, values }: Column,
  firstRow: number,
  steps: Steps,
): Promise<boolean> {
  let found = false;
  await steps.rows(kinds.length, (from, to) => {
    let row = Math.max(from, firstRow);
    while (row < to && !isRepairedDay(kinds[row], values[row])) row++;
    found = found || row < to;
  });
  return found;
}

/** Whether a number is a day written with its digits: 20241231. */
function isDigitsOfDay(value: number): boolean {
  return value >= 19_000_101 && value <= 21_991_231;
}

/** A serial number, or the digits of a date written as one number. */
function dayOf(value: number): number {
  if (!isDigitsOfDay(value)) return plausibleSerial(value);
  const date = dissectDate(String(value));
  return date === null ? NaN : serialFrom(date, "monthFirst");
}
