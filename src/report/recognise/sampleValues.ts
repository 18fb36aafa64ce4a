import { CellKind, textAt, type Column } from "../Table";
import { isDateFormat, type ColumnKind } from "./columnKind";

const SAMPLES = 3;

/**
 * The first distinct values of a column below its header: dates as the cells show them, numbers as they
 * are, for how they are written depends on who reads them.
 */
export function sampleValues(
  column: Column,
  firstRow: number,
  format: string,
  kind: ColumnKind,
): (string | number)[] {
  const samples: (string | number)[] = [];
  for (let row = firstRow; row < column.kinds.length && samples.length < SAMPLES; row++) {
    if (column.kinds[row] === CellKind.blank) continue;
    const sample = sampleAt(column, row, format, kind);
    if (!samples.includes(sample)) samples.push(sample);
  }
  return samples;
}

function sampleAt(column: Column, row: number, format: string, kind: ColumnKind): string | number {
  if (column.kinds[row] !== CellKind.number) return textAt(column, row).trim();
  const value = column.values[row];
  return kind === "date" && value < 1_000_000 ? dateText(value, format) : value;
}

/**
 * A serial day in the order of a number format, year first where the format shows no date. Times are
 * left out.
 *
 * @example
 * dateText(45657, "dd.mm.yyyy") // => "31.12.2024"
 * dateText(45657, "General") // => "2024-12-31"
 */
export function dateText(serial: number, format: string): string {
  const iso = new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString();
  const [year, month, day] = iso.slice(0, 10).split("-");
  const codes = (isDateFormat(format) ? format : "yyyy-mm-dd")
    .replace(/"[^"]*"|\[[^\]]*\]|\\/g, "")
    .replace(/[\s,;]*[hs][^]*$/i, "")
    .replace(/[;@][^]*$/, "");
  return codes.replace(/y+|m+|d+/gi, (code) => {
    if (/^y/i.test(code)) return code.length > 2 ? year : year.slice(2);
    const part = /^m/i.test(code) ? month : day;
    return code.length === 1 ? String(Number(part)) : part;
  });
}
