import type { Steps } from "../Steps";
import { CellKind, type Column } from "../Table";
import type { CellQuote, ColumnEvidence } from "./evidence";
import type { Notation } from "./numberText";

/** A column in which numbers seem to have lost their thousands when the file was opened. */
export interface MixedDecimals {
  /** The suspicious number closest to 0, and its first row within the block. */
  readonly number: number;
  readonly row: number;
  /** Cells that hold a number with exactly three decimals. */
  readonly cells: number;
  /** The text that gives it away. */
  readonly text: CellQuote;
}

/**
 * Looks for `1.234` as a number beside `1.234,56` as a text: an English Excel that opens a German
 * file takes the first for a number below 1000 and leaves the second alone (and the other way round).
 *
 * It is a suspicion, not a proof. It is raised where the texts show groups of thousands in one
 * notation only, and numbers with exactly three decimals below 1000 outnumber those that can not come
 * about in this way: 1000 and more, or with more decimals. What became of `1.500` and `2.000`,
 * 1.5 and 2, can not be told from other numbers and is not counted.
 */
export async function mixedDecimals(
  column: Column,
  firstRow: number,
  { evident }: ColumnEvidence<Notation>,
  steps: Steps,
): Promise<MixedDecimals | null> {
  if (evident.german !== null && evident.english !== null) return null;
  const text = evident.german ?? evident.english;
  if (text === null || !showsGroups(text.text, evident.german === null ? "," : ".")) return null;
  const { kinds, values } = column;
  let cells = 0;
  let sound = 0;
  let number = NaN;
  let first = -1;
  await steps.rows(kinds.length, (from, to) => {
    for (let row = Math.max(from, firstRow); row < to; row++) {
      if (kinds[row] !== CellKind.number) continue;
      const size = Math.abs(values[row]);
      if (size >= 1000 || !isWhole(size * 1000)) sound++;
      else if (size >= 1 && !isWhole(size * 100)) {
        cells++;
        if (first < 0 || isCloser(values[row], number)) {
          number = values[row];
          first = row;
        }
      }
    }
  });
  return cells > sound ? { number, row: first, cells, text } : null;
}

function showsGroups(text: string, group: string): boolean {
  const body = text.replace(/[^\d.,]/g, "");
  return new RegExp(`\\d\\${group}\\d{3}(?:\\D|$)`).test(body);
}

/** Of a number and its negative the positive one, so that the order of rows does not matter. */
function isCloser(value: number, than: number): boolean {
  const difference = Math.abs(value) - Math.abs(than);
  return difference < 0 || (difference === 0 && value > than);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
