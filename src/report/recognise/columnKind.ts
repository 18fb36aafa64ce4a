import { dissectDate } from "../parse/dateText";
import { dissectNumber } from "../parse/numberText";
import { CellKind, type Column } from "../Table";

/** What a column's cells are for the most part. */
export type ColumnKind = "text" | "number" | "date" | "blank";

/** Cells looked at, evenly spread over the column. */
const SAMPLE = 2_000;

/** Repeated headers, footnotes and gaps filled with words do not change what a column is. */
const MOST = 0.6;

/**
 * The kind of a column below its header. A number is a date where the cell's format says so, or where
 * the header does (`expectsDate`) and the number can be one; so is a text of digits.
 */
export function columnKind(
  column: Column,
  firstRow: number,
  format: string,
  expectsDate: boolean,
): ColumnKind {
  const rows = column.kinds.length - firstRow;
  const step = Math.max(1, Math.floor(rows / SAMPLE));
  const numbersAreDates = isDateFormat(format);
  let filled = 0;
  let numbers = 0;
  let dates = 0;
  for (let row = firstRow; row < column.kinds.length; row += step) {
    const value = column.values[row];
    if (column.kinds[row] === CellKind.blank) continue;
    filled++;
    if (column.kinds[row] === CellKind.number) {
      if (numbersAreDates || (expectsDate && canBeDate(value))) dates++;
      else numbers++;
    } else if (isDateText(column.texts[value], expectsDate)) {
      dates++;
    } else if (dissectNumber(column.texts[value]) !== null) {
      numbers++;
    }
  }
  if (filled === 0) return "blank";
  if (dates >= MOST * filled) return "date";
  return numbers >= MOST * filled ? "number" : "text";
}

/** Whether a number format (en-US code) shows dates. */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[yd]/i.test(codes) || /m{3,}/i.test(codes);
}

/** Mere digits ("20241231") are a date only where the header says so. */
function isDateText(text: string, expectsDate: boolean): boolean {
  return dissectDate(text) !== null && (expectsDate || !/^\d+$/.test(text.trim()));
}

/** The years 1980 to 2100 as serial days, or as 20241231. */
function canBeDate(value: number): boolean {
  return (value >= 29_221 && value < 73_051) || (value >= 19_800_101 && value <= 21_001_231);
}
