import type { CellBlock } from "../report/SheetPlan";
import { foldCase } from "./sheetNames";

/**
 * Queues an Excel table over a block that is already written. Names of tables are unique in a
 * workbook, so a name that is taken gets the first free number: `Ranking_2`.
 *
 * @param taken - Names of tables and of ranges, folded; the new name is added.
 */
export function addTable(sheet: Excel.Worksheet, block: CellBlock, taken: Set<string>): void {
  if (!block.table) return;
  const range = sheet
    .getRangeByIndexes(block.row, block.column, block.rowCount, block.columns.length)
    .untrack();
  const table = sheet.tables.add(range, true);
  table.name = freeTableName(block.table.name, taken);
  table.style = block.table.style;
}

function freeTableName(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let count = 2; taken.has(foldCase(name)); count++) name = `${wished}_${count}`;
  taken.add(foldCase(name));
  return name;
}
