import { matchesList } from "../rules/matchesList";
import { CellKind, type Table } from "../Table";
import type { RowFinder } from "./RowJudge";

/**
 * Finds rows with a cell that is on a list; null where no cell is.
 *
 * @param columns - The columns to look at; the whole cell is compared.
 * @param patterns - As `matchesList` takes them; a number stands for cells of that number as well.
 */
export function listedRows(
  table: Table,
  columns: readonly (number | undefined)[],
  patterns: readonly string[],
): RowFinder | null {
  const isListed = matchesList(patterns);
  const numbers = new Set(patterns.filter((pattern) => /^\s*\d+\s*$/.test(pattern)).map(Number));
  const listed = columns
    .filter((index) => index !== undefined)
    .map((index) => {
      const { kinds, values, texts } = table.columns[index];
      const marks = new Uint8Array(texts.length);
      for (let text = 0; text < texts.length; text++) if (isListed(texts[text])) marks[text] = 1;
      return { kinds, values, marks };
    })
    .filter(({ marks }) => marks.includes(1) || numbers.size > 0);
  if (listed.length === 0) return null;
  return (from, to, found) => {
    for (let row = from; row < to; row++) {
      const isOnList = listed.some(({ kinds, values, marks }) =>
        kinds[row] === CellKind.text
          ? marks[values[row]] === 1
          : kinds[row] === CellKind.number && numbers.has(values[row]),
      );
      if (isOnList) found(row);
    }
  };
}
