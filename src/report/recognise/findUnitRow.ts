import { currencyOf } from "../parse/currencyOf";
import { CellKind, textAt, type Table } from "../Table";

const UNIT =
  /^(?:[tk]?(?:€|eur|euro|usd|chf|gbp)|tsd\.? ?(?:€|eur)?|mio\.? ?(?:€|eur)?|cent|ct|stk\.?|st\.?|stück|stücke|pcs\.?|pieces|units?|%|prozent|kg|t|l|h|std\.?|tage|days)$/i;

/**
 * The row right below the headers that only names units ("EUR", "Stk", "%"), or -1. Its cells are no
 * data, and the amounts below it may be in thousands.
 */
export function findUnitRow(table: Table, headerRow: number): number {
  const row = headerRow + 1;
  if (headerRow < 0 || row >= table.rowCount) return -1;
  let units = 0;
  for (const column of table.columns) {
    if (column.kinds[row] === CellKind.blank) continue;
    if (column.kinds[row] === CellKind.number || !isUnit(textAt(column, row))) return -1;
    units++;
  }
  // A list of currencies or a column "Stk" alone may begin like that.
  return units >= 1 && units >= filledHeaders(table, headerRow) / 4 && hasNumberBelow(table, row) ? row : -1;
}

/** The unit that the unit row names for a column, `""` without one. */
export function unitAt(table: Table, unitRow: number, column: number): string {
  return unitRow < 0 ? "" : textAt(table.columns[column], unitRow).trim();
}

function isUnit(text: string): boolean {
  const bare = text
    .trim()
    .replace(/^[[(]\s*|\s*[\])]$/g, "")
    .replace(/^in /i, "");
  return UNIT.test(bare) || currencyOf(bare) !== null;
}

function filledHeaders(table: Table, headerRow: number): number {
  return table.columns.filter((column) => column.kinds[headerRow] !== CellKind.blank).length;
}

/** Where a unit stands, the data below are no units. */
function hasNumberBelow(table: Table, unitRow: number): boolean {
  if (unitRow + 1 >= table.rowCount) return false;
  return table.columns.some(
    (column) =>
      column.kinds[unitRow] === CellKind.text &&
      column.kinds[unitRow + 1] !== CellKind.blank &&
      !isUnit(textAt(column, unitRow + 1)),
  );
}
